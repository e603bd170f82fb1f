/** The figures of made-up notes as the plugin counts them. */
import { EVERYTHING, type InsightsChoice } from "../../src/core/insights/choice";
import { VaultNotes } from "../../src/core/vault-notes";
import { insightsJson } from "../../src/export/insights-json";
import { CONVENTIONS, day, moment, RULES } from "../builders";
import { TODAY, type Day, type Notes } from "./made-up";
import type { Chosen } from "./reckoner";

/** The notes as a vault that was told of these, in their order. */
export function vaultOf(notes: Notes, toldOf: readonly string[] = Object.keys(notes)): VaultNotes {
  const byName = new Map(Object.keys(notes).map((path) => [path.replace(/^.*\/|\.md$/g, ""), path]));
  const vault = new VaultNotes(CONVENTIONS, RULES, {
    resolveLink: (target) => byName.get(target),
    propertiesAt: (path) => notes[path],
  });
  for (const path of toldOf) vault.put(path, notes[path]);
  return vault;
}

/** What a program would be told, as it comes out of the JSON. */
export function figuresOf(vault: VaultNotes, chosen: Chosen = {}) {
  const now = moment(TODAY);
  return insightsJson(vault.insights(now, choiceOf(chosen)), now.day, chosen.company?.name);
}

function choiceOf({ from, to, company }: Chosen): InsightsChoice {
  const dayOf = (text: Day | undefined) => (text === undefined ? undefined : day(text));
  return { ...EVERYTHING, from: dayOf(from), to: dayOf(to), companyKey: company?.key };
}
