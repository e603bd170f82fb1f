import { describe, expect, it } from "vitest";
import { HiddenHints } from "../../src/vault/hidden-hints";

/** A device that keeps JSON. */
function device(stored: unknown = null) {
  let kept = stored;
  return {
    loadLocalStorage: () => kept,
    saveLocalStorage: (_key: string, data: unknown) => void (kept = structuredClone(data)),
    kept: () => kept,
  };
}

const STILL = { rule: "still-waiting", words: "still waiting" };

describe("hints that are hidden on a draft", () => {
  it("are those of that draft, by rule and words, also when the device is asked again", () => {
    const app = device();
    new HiddenHints(app).hide("Acme.md", "follow-up", STILL);
    const hidden = new HiddenHints(app);
    expect(hidden.isHidden("Acme.md", "follow-up", STILL)).toBe(true);
    expect(hidden.isHidden("Acme.md", "follow-up", { ...STILL, words: "still no word" })).toBe(false);
    expect(hidden.isHidden("Acme.md", "follow-up", { ...STILL, rule: "blanks" })).toBe(false);
    expect(hidden.isHidden("Acme.md", "closing-note", STILL)).toBe(false);
    expect(hidden.isHidden("Beta.md", "follow-up", STILL)).toBe(false);
  });

  it("come back, all of the draft at once, and leave nothing behind", () => {
    const app = device();
    const hidden = new HiddenHints(app);
    hidden.hide("Acme.md", "follow-up", STILL);
    hidden.hide("Beta.md", "follow-up", STILL);
    hidden.showAgain("Acme.md", "follow-up");
    expect(hidden.isHidden("Acme.md", "follow-up", STILL)).toBe(false);
    expect(hidden.isHidden("Beta.md", "follow-up", STILL)).toBe(true);
    hidden.showAgain("Beta.md", "follow-up");
    expect(app.kept()).toBeNull();
  });

  it("follow their note to another path, and say so", () => {
    const hidden = new HiddenHints(device());
    hidden.hide("Acme.md", "follow-up", STILL);
    let told = 0;
    const stop = hidden.onChange(() => (told += 1));
    hidden.noteRenamed("Other.md", "Acme.md");
    expect(told).toBe(0);
    hidden.noteRenamed("Acme.md", "Jobs/Acme.md");
    expect(told).toBe(1);
    expect(hidden.isHidden("Jobs/Acme.md", "follow-up", STILL)).toBe(true);
    expect(hidden.isHidden("Acme.md", "follow-up", STILL)).toBe(false);
    stop();
    hidden.showAgain("Jobs/Acme.md", "follow-up");
    expect(told).toBe(1);
  });

  it.each([["words"], [{ path: "Acme.md" }], [[null, { path: 1 }, "x"]]])(
    "are none in what cannot be read: %j",
    (stored) => {
      const hidden = new HiddenHints(device(stored));
      expect(hidden.isHidden("Acme.md", "follow-up", STILL)).toBe(false);
    },
  );

  it("are kept up to a thousand, the newest", () => {
    const hidden = new HiddenHints(device());
    for (let at = 0; at <= 1_000; at += 1) hidden.hide("Acme.md", `follow-up-${String(at)}`, STILL);
    expect(hidden.isHidden("Acme.md", "follow-up-0", STILL)).toBe(false);
    expect(hidden.isHidden("Acme.md", "follow-up-1000", STILL)).toBe(true);
  });
});
