/** How well the person knows somebody inside: kept in their own note, else behind their name among the connections. */
import type { Application } from "../application";
import type { Connection } from "../companies/people-you-know";
import { withoutHowWell, type HowWell } from "../reading/how-well";
import { partsOf } from "../reading/name";
import { isSamePerson, readPeople, type Person } from "../reading/person";
import type { Properties, PropertyNames } from "../reading/property-names";
import { itemsOf } from "../reading/property-value";
import { placeOfPart, type Change } from "./change-and-undo";

/** Nothing where the name does not stand in the notes as it is read. */
export function setHowWell(
  { paths }: Application,
  { person, path, ownKey }: Connection,
  howWell: HowWell,
  propertiesAt: (path: string) => Properties | undefined,
  names: PropertyNames,
): readonly Change[] {
  if (path !== undefined && ownKey !== undefined) return [{ path, key: ownKey, brings: howWell, isInstead: true }];
  for (const at of paths) {
    const properties = propertiesAt(at);
    for (const { key, value } of properties ? names.fold(properties).find("connections", "application") : []) {
      const lines = linesOf(value);
      const part = lines.map((line) => partNaming(person, line)).find((one) => one !== undefined);
      // The first place where it stands is the one that is written to.
      const isFirst =
        part !== undefined && partNaming(person, lines.find((line) => placeOfPart(line, part) >= 0) ?? "") === part;
      if (isFirst) return [{ path: at, key, part, instead: `${withoutHowWell(part)} (${howWell})` }];
    }
  }
  return [];
}

function linesOf(value: unknown): readonly string[] {
  const items = typeof value === "string" ? partsOf(value, ";\n；") : itemsOf(value);
  return items.filter((item) => typeof item === "string");
}

/** What of a line names somebody: all of it, or what stands between two commas. */
function partNaming(person: Person, line: string): string | undefined {
  const isTheirs = (text: string) => {
    const [only, ...others] = readPeople(text);
    return only !== undefined && others.length === 0 && isSamePerson(only, person);
  };
  const whole = line.trim();
  if (isTheirs(whole)) return whole;
  return partsOf(line, ",、，")
    .map((part) => part.trim())
    .find(isTheirs);
}
