import type { DraftText } from "../../draft-text";
import type { Span } from "../../hint";
import type { DraftRule, Examples, Found } from "../../rule";

/** Without them, which is soon seen, no word is in capitals. */
const TWO_CAPITALS = /[A-Z]['’]?[A-Z]/;
/** Words in capitals that stand side by side; a single letter, as in "HAVE I GOT", belongs to them. */
const RUN = /\p{Lu}(?<![\p{L}\p{N}&/@.-]\p{Lu})[\p{Lu}'’]*(?:[ ,]+\p{Lu}[\p{Lu}'’]*)*(?![\p{L}\p{N}&/-])/gu;
/** Words that are no abbreviation of anything. */
const COMMON =
  /\b(?:A|AN|THE|IN|OF|TO|IS|MY|MINE|THAT|THIS|THESE|THOSE|WHAT|WHY|WHEN|WHERE|HOW|YOU|YOUR|YOURS|WE|ME|HIM|HER|THEM|NOT|NO|YES|NOR|NEVER|EVER|EVERY|ANY|ALL|SO|SUCH|VERY|REALLY|STILL|ONLY|JUST|EVEN|ALSO|PLEASE|THANK|THANKS|HELLO|SORRY|NOW|TODAY|TOMORROW|AGAIN|AGO|ALREADY|TWICE|ONCE|DAYS?|WEEKS?|MONTHS?|YEARS?|HOURS|ANYONE|ANYBODY|SOMEONE|SOMEBODY|NOBODY|NOTHING|ANYTHING|EVERYTHING|SOMETHING|WAS|WERE|AM|ARE|BEEN|HAVE|HAD|HAS|DID|DO|DOES|DONE|DON['’]T|DIDN['’]T|CAN['’]T|WON['’]T|ISN['’]T|HAVEN['’]T|WILL|WOULD|SHOULD|MUST|COULD|NEED|WANT|WANTED|HOPE|LOVE|LOVED|BEST|GREAT|MOST|MORE|LAST|FIRST|FINAL|OPEN|FILLED|WAITING|WAIT|ANSWER|REPLY|CALL|RING|PHONE|HELP|PICK|STOP|SERIOUS|SERIOUSLY|ONE|TWO|THREE|FOUR|MY|OUR|JOB|ALWAYS|AND|BUT|FOR|WITH|FROM|LONG|HARD|TRULY|TOTALLY|BACK)\b|\p{Lu}{2,}(?:ED|ING|LY|ITE|ISE|OUS|FUL)\b/u;
/** A message in capitals from end to end. */
const MOST_OF_IT = 0.6;
const FEWEST_WORDS = 6;
/** So many single words may be stressed before it is loud. */
const STRESSED_WORDS = 2;

export const capitals: DraftRule = {
  id: "capitals",
  group: "sharp",
  level: "ask",
  reason: "Capitals are read as a raised voice. The same words in small letters are heard.",
  better: "Could you tell me the next step?",
  find: (draft) => {
    const runs = [...runsIn(draft)];
    const loud = runs.filter(({ words }) => words > 1);
    if (loud.length > 0) return loud;
    const isCalm = runs.length < STRESSED_WORDS && !/[!?]{2}/.test(draft.text);
    return runs.map((run): Found => ({ ...run, level: isCalm ? "thought" : "change" }));
  },
};

interface Run extends Span {
  readonly words: number;
}

function* runsIn({ text, body, greeting }: DraftText): Generator<Run> {
  const start = greeting?.from ?? body.from;
  const said = text.slice(start, body.to);
  if (!TWO_CAPITALS.test(said)) return;
  let isLoudThroughout: boolean | undefined;
  for (const match of said.matchAll(RUN)) {
    const [written] = match;
    const words = written.split(/[ ,]+/).filter((word) => word.length > 1).length;
    const from = start + match.index;
    if (words === 0 || !COMMON.test(written)) continue;
    if (isHeading(text, from, written) && !(isLoudThroughout ??= isMostlyCapitals(text.slice(body.from, body.to))))
      continue;
    yield { from, to: from + written.length, words };
  }
}

/** "APPLICATION FOR THE POST OF PORTER", alone in its line, is a heading. */
function isHeading(text: string, from: number, run: string): boolean {
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1).split("\n", 1)[0] ?? "";
  return (
    !/\p{Ll}{2}/u.test(line) &&
    run.includes(" ") &&
    !/\b(?:YOU|ME|I|PLEASE|WE|HELLO|WHAT|WHY|WHERE|HOW|ANY|NOT|NEVER)\b|[?!]/.test(line)
  );
}

function isMostlyCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= FEWEST_WORDS && words.filter((word) => /^\p{Lu}+$/u.test(word)).length >= words.length * MOST_OF_IT
  );
}

export const examples: Examples = {
  flagged: [
    "PLEASE REPLY SOON about the role.",
    "HELLO? IS ANYBODY THERE?",
    "There was NOT ONE WORD about my interview.",
    "I was VERY much hoping for a DEFINITE answer.",
    "Hi Jodie,\n\nHAVE I GOT THE JOB OR NOT\n\nCaitlin",
    "You have the BEST SHOP IN TEXAS.",
    "I am SO fed up of this!!",
  ],
  unflagged: [
    "I have worked in ICU, NICU and A&E, and hold ALS and PILS.",
    "Dear Mr Pike,\n\nAPPLICATION FOR THE POST OF CARETAKER\n\nThank you for showing me the boiler room on Monday.",
    "I drive HGV C+E with ADR and a CPC card.",
    "I used AWS and SQL at the BBC.",
    "The RSPCA, NSPCC and RNLI are all clients.",
  ],
};
