import { describe, expect, it } from "vitest";
import { notesToSend, saidYes, sayYesLead, sayYesResult, tellHelp, waitingWords } from "../../src/words/offer";
import { application, day } from "../builders";

const TODAY = day("2026-11-20");
const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("the words about an offer", () => {
  it("say that it is on paper, or that it is not, only where the log tells", () => {
    const lead = (paper: Parameters<typeof sayYesLead>[1]) => plain(sayYesLead(application(), paper, TODAY));
    expect(lead({ since: day("2026-11-18") })).toBe("Acme, Data analyst. It is on paper since Wed 18 Nov.");
    expect(lead("not yet")).toBe("Acme, Data analyst. It is not on paper yet. Keep your notice until it is.");
    expect(lead("unknown")).toBe("Acme, Data analyst. Keep your notice until it is on paper.");
  });

  it("say what somebody waits for", () => {
    const why = (waiting: Parameters<typeof waitingWords>[1], role = "Cook") =>
      plain(waitingWords(application({ role }), waiting, TODAY));
    expect(why({ kind: "met", on: day("2026-11-19") })).toBe("Cook. You met them yesterday.");
    expect(why({ kind: "met", on: TODAY })).toBe("Cook. You met them today.");
    expect(why({ kind: "interview", on: day("2026-11-25") })).toBe("Cook. Interview on Wed 25 Nov.");
    expect(why({ kind: "interview", on: TODAY })).toBe("Cook. Interview today.");
    expect(why({ kind: "promise", by: day("2026-11-24") }, "")).toBe("They answer by Tue 24 Nov.");
    expect(why({ kind: "task", by: day("2026-11-24") })).toBe("Cook. They asked for a task by Tue 24 Nov.");
    expect(why({ kind: "offer", by: day("2026-11-24") })).toBe("Cook. Their offer runs until Tue 24 Nov.");
    expect(why({ kind: "offer", by: day("2026-11-19") })).toBe("Cook. They made you an offer.");
    expect(why({ kind: "status" })).toBe("Cook.");
  });

  it("count the others that expect nothing", () => {
    expect(tellHelp(3, 84)).toBe(
      "A few lines to each, drafted in their notes. 84 more expect nothing from you, and can be closed another day.",
    );
    expect(tellHelp(1, 1)).toBe(
      "A few lines to each, drafted in their notes. One more expects nothing from you, and can be closed another day.",
    );
    expect(tellHelp(2, 0)).toBe("A few lines to each, drafted in their notes.");
    expect(tellHelp(0, 2)).toBe("Two others expect nothing from you, and can be closed another day.");
    expect(tellHelp(0, 0)).toBe("");
  });

  it("say what follows, and what was done", () => {
    expect(sayYesResult(4, true, true)).toBe("Then: four short notes to send. Give notice once it is signed.");
    expect(sayYesResult(1, false, true)).toBe("Then: one short note to send. The others can wait until it is signed.");
    expect(sayYesResult(0, false, false)).toBe("Then: no note to send.");
    expect(notesToSend(1)).toBe("Then: one short note to send.");
    expect(["", " One draft is ready.", " Four drafts are ready."].map((rest) => `Said yes to Acme.${rest}`)).toEqual(
      [0, 1, 4].map((count) => saidYes("Acme", count)),
    );
  });
});
