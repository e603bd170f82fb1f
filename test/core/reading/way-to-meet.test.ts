import { describe, expect, it } from "vitest";
import { likelyWayToMeet, wayToMeet } from "../../../src/core/reading/way-to-meet";

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

  it.each([
    ["Zoom call", "video"],
    ["first call", "phone"],
    ["screening", "phone"],
    ["panel", "in person"],
  ])("in %j is likely %s", (words, way) => {
    expect(likelyWayToMeet(words)).toBe(way);
  });
});
