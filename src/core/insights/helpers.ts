import { isNamedAs } from "../companies/people-you-know";
import { earliest } from "../day";
import { CHANNELS } from "../reading/contact-line";
import { foldName, type Person } from "../reading/person";
import type { LogLine } from "../reading/read-note";
import { toldBy, type ApplicationSoFar } from "./application-so-far";
import type { HelperFact } from "./search-facts";

/** Each person inside the firm who was asked for a word, or gave one: the last request, and what came since. */
export function helperFacts({ application, log, furthest, cameTo }: ApplicationSoFar): readonly HelperFact[] {
  const lines = log.filter(({ kind }) => kind === "endorsement-request" || kind === "endorsement");
  if (lines.length === 0) return NONE;
  const named = lines.map((line) => ({ name: nameIn(line) })).filter(({ name }) => name.includes(" "));
  const known: readonly Person[] = [...application.connections, ...named];
  const helpers = new Map<string, { readonly person: string; readonly lines: LogLine[] }>();
  for (const line of lines) {
    const person = known.find((one) => isNamedAs(line, one, known))?.name ?? nameIn(line);
    const helper = helpers.get(foldName(person)) ?? { person, lines: [] };
    helper.lines.push(line);
    helpers.set(foldName(person), helper);
  }
  return [...helpers.values()].map(({ person, lines: own }) => {
    const request = own.findLast(({ kind }) => kind === "endorsement-request");
    const word = own.find(({ kind, day }) => kind === "endorsement" && day >= (request?.day ?? ""));
    const [asked, answered] = [request?.day, word?.day];
    const path = (request ?? word)?.path ?? application.paths[0];
    return { ...toldBy(application, path, earliest(asked, answered)), person, asked, answered, furthest, cameTo };
  });
}

const NONE: readonly HelperFact[] = [];

/** The name in a line, which "recommended by Dana Lee" has in the place of the channel; empty where nobody is named. */
function nameIn({ person, channel = "" }: LogLine): string {
  return person ?? ((CHANNELS as readonly string[]).includes(channel.toLowerCase()) ? "" : channel);
}
