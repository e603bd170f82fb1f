import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatContact, parseContact } from "../../../src/core/reading/contact-line";
import { readContactLog } from "../../../src/core/reading/contact-log";
import {
  AGREEMENTS,
  FEEDBACK_KINDS,
  feedbackWords,
  readFeedbackWords,
  uniteFeedbackWords,
  type FeedbackWords,
} from "../../../src/core/reading/feedback-words";
import { day } from "../../builders";
import { itHolds } from "../../properties";

describe("the words of a line about feedback", () => {
  it.each<[string, FeedbackWords]>([
    ["", {}],
    ["they liked the examples", { said: "they liked the examples" }],
    [
      "approach; agree in part; “He knows the trade, but we had to pull the answers out of him.”",
      {
        kind: "approach",
        agreement: "agree in part",
        said: "He knows the trade, but we had to pull the answers out of him.",
      },
    ],
    [
      'experience; agree; "lead with the result"',
      { kind: "experience", agreement: "agree", said: "lead with the result" },
    ],
    ["approach; aside", { kind: "approach", became: "aside" }],
    [
      "fit; vague; disagree; aside; “x”",
      { kind: "fit", clarity: "vague", agreement: "disagree", became: "aside", said: "x" },
    ],
    ["knowledge; specific; practise", { kind: "knowledge", clarity: "specific", became: "practise" }],
    ["later", { became: "later" }],
    // As people write it.
    ["Approach: too long answers", { kind: "approach", said: "too long answers" }],
    ["CV — too long; put aside", { kind: "documents", said: "too long", became: "aside" }],
    ["they wanted somebody else; aside", { said: "they wanted somebody else", became: "aside" }],
    ["I don’t agree; “too quiet”", { agreement: "disagree", said: "too quiet" }],
    ["partly agree; to practice", { agreement: "agree in part", became: "practise" }],
    ["approach, agree, “lead with the result”", { kind: "approach", agreement: "agree", said: "lead with the result" }],
    // Words of theirs that only look like a part.
    ["experience, and a bit of nerves", { said: "experience, and a bit of nerves" }],
    ["experience was short", { said: "experience was short" }],
    ["fit; experience", { kind: "fit", said: "experience" }],
    ["“fit; aside”", { said: "fit; aside" }],
    ["put it aside for now", { said: "put it aside for now" }],
  ])("%o", (words, read) => {
    expect(readFeedbackWords(words)).toEqual(read);
  });

  it("are written shortly, in one order", () => {
    expect(
      feedbackWords({
        said: " “Answer\nfirst” ",
        became: "practise",
        agreement: "agree",
        clarity: "specific",
        kind: "approach",
      }),
    ).toBe("approach; specific; agree; practise; “Answer first”");
    expect(feedbackWords({ said: " “” " })).toBeUndefined();
    expect(feedbackWords({})).toBeUndefined();
  });

  it("are read from a whole line, whatever they say", () => {
    const line = "2026-11-20 feedback by phone from Tom Adeyemi — approach; agree in part; “Said no — twice: too slow”";
    const contact = parseContact(line);
    expect(contact).toMatchObject({ day: "2026-11-20", kind: "feedback", channel: "phone", person: "Tom Adeyemi" });
    expect(readFeedbackWords(contact?.words)).toEqual({
      kind: "approach",
      agreement: "agree in part",
      said: "Said no — twice: too slow",
    });
  });

  const anyWords = fc.record({
    kind: fc.option(fc.constantFrom(...FEEDBACK_KINDS), { nil: undefined }),
    clarity: fc.option(fc.constantFrom("specific" as const, "vague" as const), { nil: undefined }),
    agreement: fc.option(fc.constantFrom(...AGREEMENTS), { nil: undefined }),
    became: fc.option(fc.constantFrom("later" as const, "aside" as const, "practise" as const), { nil: undefined }),
    said: fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("fit", "aside", "agree", ";", ",", ":", " — ", "“", "”", '"', "we", " ", "2"), {
          maxLength: 12,
        })
        .map((parts) => parts.join("")),
    ),
  });
  const isSet = ([, value]: [string, unknown]) => value !== undefined;

  itHolds("are read back as they were written", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const written = feedbackWords(words);
        const read = readFeedbackWords(written);
        const said = read.said === undefined ? {} : { said: read.said };
        expect(read).toEqual({
          ...Object.fromEntries(Object.entries({ ...words, said: undefined }).filter(isSet)),
          ...said,
        });
        // Nothing of theirs is lost but space and the quotes around it.
        expect((read.said ?? "").replace(/[\s“”„"]/g, "")).toBe(words.said.replace(/[\s“”„"]/g, ""));
        expect(feedbackWords(readFeedbackWords(feedbackWords(read)))).toBe(feedbackWords(read));
      }),
    );
  });
});

describe("two lines about one piece of feedback", () => {
  it.each<[string, string | undefined, string | undefined, string | undefined]>([
    ["the later says what becomes of it", "“too quiet”", "fit; aside", "fit; aside; “too quiet”"],
    ["the later one changes it", "approach; later; “too quiet”", "practise", "approach; practise; “too quiet”"],
    ["it is doubled", "fit; aside; “too quiet”", "fit; aside; “too quiet”", "fit; aside; “too quiet”"],
    ["it was doubled before it was dealt with", "fit; aside; “too quiet”", "“too quiet”", "fit; aside; “too quiet”"],
    ["one has no words", undefined, "aside", "aside"],
    ["the other has none", "“too quiet”", undefined, "“too quiet”"],
    ["the later says more of it", "“too quiet”", "“too quiet, and late”", "later; “too quiet, and late”"],
    ["they said something else as well", "aside; “too quiet”", "“late”", "later; “too quiet … late”"],
    ["something else, dealt with", "“too quiet”", "aside; “late”", "aside; “too quiet … late”"],
  ])("%s", (_case, earlier, later, both) => {
    expect(uniteFeedbackWords(earlier, later)).toBe(both);
  });

  it("are one contact of the log with the words of both", () => {
    const told = "2026-11-20 feedback by phone from Tom Adeyemi";
    const { contacts } = readContactLog([`${told} — “too quiet”`, `${told} — fit; aside`, `${told} — “too quiet”`], []);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ words: "fit; aside; “too quiet”", line: `${told} — “too quiet”` });
    expect(formatContact({ day: day("2026-11-20"), kind: "feedback", words: contacts[0]?.words })).toBe(
      "2026-11-20 feedback — fit; aside; “too quiet”",
    );
  });
});
