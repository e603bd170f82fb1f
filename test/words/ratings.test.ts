import { describe, expect, it } from "vitest";
import { ratingLines } from "../../src/words/ratings";
import { application, day, entry } from "../builders";

const NOW = "2026-11-20";
const PANEL = { interview_date: "2026-11-19", round: "panel" };
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const linesOf = (rounds: readonly Record<string, unknown>[], own: Record<string, unknown> = {}, now = NOW) =>
  ratingLines(entry(application({ status: "interviewing", ...own }, ...rounds), now), day(now)).map(plain);

describe("the line of ratings", () => {
  const ALL = { preparation: 4, confidence: 3, footing: 4 };
  const WELL = { preparation: 5, confidence: 4, footing: 4, feeling: "good" };
  const ROUGH = "How it felt and what they saw are often two things.";

  it.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
    [
      "Panel, Thu 19 Nov: prepared 4, confident 3, footing 4. It felt good. Waiting.",
      { ...PANEL, ...ALL, feeling: "good" },
    ],
    ["Panel, Thu 19 Nov: prepared 4. Waiting.", { ...PANEL, preparation: 4 }],
    ["Interview, Thu 19 Nov: footing 2. Waiting.", { interview_date: "2026-11-19", footing: 2 }],
    ["Panel, Thu 19 Nov: it felt mixed. Waiting.", { ...PANEL, feeling: "Mixed" }],
    ["Panel, Thu 19 Nov: in your words, “Shaky, but fine”. Waiting.", { ...PANEL, feeling: "Shaky, but fine." }],
    ["Panel, Thu 19 Nov: prepared 4. In your words, “shaky”. Waiting.", { ...PANEL, preparation: 4, feeling: "shaky" }],
    [`Panel, Thu 19 Nov: it felt rough. Waiting. ${ROUGH}`, { ...PANEL, feeling: "rough" }],
    [`Panel, Thu 19 Nov: it felt rough. Went further. ${ROUGH}`, { ...PANEL, feeling: "rough", outcome: "passed" }],
    ["Panel, Thu 19 Nov: it felt rough. A no.", { ...PANEL, feeling: "rough", outcome: "rejected" }],
    [
      `Panel, Thu 19 Nov: it felt rough. No answer. ${ROUGH}`,
      { ...PANEL, feeling: "rough" },
      { status: "ghosted", contact_log: ["2026-11-19 follow-up"] },
    ],
    [`Panel, Thu 19 Nov: it felt rough. ${ROUGH}`, { ...PANEL, feeling: "rough" }, { status: "withdrawn" }],
    [
      "Panel, Thu 19 Nov: prepared 5, confident 4, footing 4. It felt good. Waiting. Whatever they answer, this one you did well.",
      { ...PANEL, ...WELL },
    ],
    ["Panel, Thu 19 Nov: prepared 5, confident 4. It felt good. Waiting.", { ...PANEL, ...WELL, footing: undefined }],
    [
      "Panel, Thu 19 Nov: prepared 5, confident 4, footing 4. It felt good. A no.",
      { ...PANEL, ...WELL, outcome: "rejected" },
    ],
    [
      "Panel, Thu 19 Nov: prepared 5, confident 4, footing 4. It felt mixed. Waiting.",
      { ...PANEL, ...WELL, feeling: "mixed" },
    ],
  ])("%s", (line, round, own) => {
    expect(linesOf([round], own)).toEqual([line]);
  });

  it("is there for the last three rounds that were rated, with a sentence for the latest round held alone", () => {
    const rounds = [
      { interview_date: "2026-09-01", round: "First call", feeling: "good" },
      { interview_date: "2026-10-01", round: "Call", feeling: "rough" },
      { interview_date: "2026-10-08", round: "Not rated" },
      { interview_date: "2026-10-15", round: "Test", confidence: 2 },
      { ...PANEL, feeling: "rough" },
    ];
    expect(linesOf(rounds)).toEqual([
      `Panel, Thu 19 Nov: it felt rough. Waiting. ${ROUGH}`,
      "Test, Thu 15 Oct: confident 2. Went further.",
      "Call, Thu 1 Oct: it felt rough. Went further.",
    ]);
    expect(linesOf([...rounds.slice(0, 4), PANEL]).join(" ")).not.toContain(ROUGH);
  });

  it("is not there where nothing was rated, and says no more of long words than a line", () => {
    expect(linesOf([PANEL])).toEqual([]);
    const [line = ""] = linesOf([{ ...PANEL, round: "p".repeat(200), feeling: "so ".repeat(200) }]);
    expect(line.length).toBeLessThan(220);
  });
});
