/** `docs/manners.md`: all that drafts are looked over for, as the rules and their examples have it. */
import type { HintLevel } from "../../../src/messages/manners/hint";
import type { RuleBase } from "../../../src/messages/manners/rule";
import { HINT_GROUPS, type HintGroup } from "../../../src/settings/manners-settings";
import { numberWords } from "../../../src/words/days";
import { kindName } from "../../../src/words/message-kinds";
import { SETTINGS } from "../../../src/words/settings";

/** A rule, with the words of its examples in one line each. */
export interface RuleToTell {
  readonly rule: RuleBase;
  readonly flagged: readonly string[];
  readonly unflagged: readonly string[];
}

const HEAD = `# Manners

What a draft is looked over for, before it goes. It is read on this device, and nothing is ever changed or held back: these are
hints, each with its reason and mostly with another wording. This page is made from the rules themselves and from the
examples by which they are tested; \`UPDATE_GOLDENS=1 npx vitest run --project unit test/messages/manners\` makes it anew.

A hint is *a thought*, *worth changing*, or worth *one question before it goes*. Quoted mail, code and comments are not looked at,
and neither is anything in a note outside its messages. Words that are quoted or taken back are fine: “I would not want to
chase you” chases nobody. A draft in another language than English is looked over for facts alone. Whole groups can be
switched off in the settings, under Manners.
`;

const LEVELS: Readonly<Record<HintLevel, string>> = {
  thought: "a thought",
  change: "worth changing",
  ask: "one question before it goes",
};

/** The page, by groups. */
export function mannersDoc(rules: readonly RuleToTell[]): string {
  return [HEAD, ...HINT_GROUPS.map((group) => groupInWords(group, rules))].join("\n");
}

function groupInWords(group: HintGroup, all: readonly RuleToTell[]): string {
  const { name, desc } = SETTINGS.hintGroups[group];
  const rules = all
    .filter(({ rule }) => rule.group === group)
    .sort(({ rule: one }, { rule: other }) => one.id.localeCompare(other.id, "en"));
  const count = rules.length === 1 ? "One rule" : `${rules.length === 0 ? "No" : numberWords(rules.length)} rules`;
  return [
    `## ${name}\n`,
    `${desc} ${count.charAt(0).toUpperCase()}${count.slice(1)}.\n`,
    ...rules.map(ruleInWords),
  ].join("\n");
}

function ruleInWords({ rule: { id, level, reason, better, kinds = [] }, flagged, unflagged }: RuleToTell): string {
  const only = kinds.map((kind) => kindName(kind).toLowerCase()).join(", ");
  return [
    `### ${id}\n`,
    `*${LEVELS[level]}*${only === "" ? "" : `, in: ${only}`}\n`,
    `${escaped(reason)}${better === "" ? "" : ` Try: “${escaped(better)}”`}\n`,
    ...examples("Flagged", flagged),
    ...examples("Fine", unflagged),
  ].join("\n");
}

function examples(heading: string, all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [`${heading}:\n`, ...all.map((words) => `- ${escaped(words)}`), ""];
}

/** As it is written, whatever Markdown makes of such signs. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, "\\$&").replace(/^(\d+)([.)])|^([-+])/, "$1\\$2$3");
}
