import { describe, expect, it } from "vitest";
import { draftLookBack } from "../../src/messages/drafts";
import { application, schedule } from "../builders";
import { expectGolden } from "../golden";

const FREE = () => false;
const answered = (...words: readonly string[]) =>
  words.map((one, at) => ({ question: `Question ${String(at + 1)}?`, words: one }));

describe("a look back in the note", () => {
  const app = application({ company: "Larkspur Foods", role: "Marketing executive" }, { interview_date: "2026-11-10" });
  const round = schedule(app, "2026-11-20").heldRound;

  it("has each question that was answered, and the words as they were typed", () => {
    const texts = [
      draftLookBack(
        app,
        round,
        "Looking back on 10 November",
        [
          { question: "What went well, and is worth keeping?", words: "I knew their range, and said so early.\n" },
          {
            question: "What was not in your hands?",
            words:
              "\nSomebody inside had the post already.\n\n- Her desk was next door.\n- They told me so on the stairs.",
          },
        ],
        FREE,
      ),
      draftLookBack(
        application({ company: "1. FC <b>Marlow</b>", role: "<% tp.file.cursor() %>" }),
        undefined,
        "Looking back",
        answered("<% tp.user.run() %>\n\n{{company}} <img src=x onerror=alert(1)>", "# Fine"),
        FREE,
      ),
    ].map(({ path, text }) => `${path}\n\n${text}\n`);
    expectGolden("look back.md", texts.join(`\n${"=".repeat(60)}\n`));
  });

  it.each([
    [[], "look-back-2026-11-10"],
    [["look-back-2026-11-10"], "look-back-2026-11-10-2"],
    [["look-back-2026-11-10", "look-back-2026-11-10-2"], "look-back-2026-11-10-3"],
  ])("stands beside those that are there already: %j", (taken, id) => {
    const draft = draftLookBack(app, round, "Looking back", answered("Well"), (one) => taken.includes(one));
    expect(draft.id).toBe(id);
    expect(draft.text).toContain(`Larkspur Foods, Marketing executive ^${id}\n`);
    expect(draft.path).toBe("Interviews/Acme 1.md");
  });
});
