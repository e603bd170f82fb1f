import { describe, expect, it } from "vitest";
import { wayToMeet } from "../../../src/core/reading/way-to-meet";

describe("how people met", () => {
  it.each([
    ["second interview, by video", "video"],
    ["Zoom call", "video"],
    ["phone screen", "phone"],
    ["final, in person", "in person"],
    ["onsite", "in person"],
    ["On-site panel", "in person"],
    ["panel", undefined],
    ["first call", undefined],
    ["microphone test", undefined],
    ["", undefined],
  ])("in %j is %s", (words, way) => {
    expect(wayToMeet(words)).toBe(way);
  });
});
