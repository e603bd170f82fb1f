import { describe, expect, it, vi } from "vitest";
import { remembering } from "../../../src/core/reading/remembering";

describe("a function that remembers", () => {
  it("is asked once for each value, and answers the same", () => {
    const length = vi.fn((text: string) => text.length);
    const remembered = remembering(length);
    expect(["job", "job", "role", "job"].map(remembered)).toEqual([3, 3, 4, 3]);
    expect(length).toHaveBeenCalledTimes(2);
  });

  it("still answers what it has no room to remember", () => {
    const half = vi.fn((number: number) => number / 2);
    const remembered = remembering(half);
    for (let number = 0; number < 2_500; number += 1) remembered(number);
    expect(remembered(10)).toBe(5);
    expect(half).toHaveBeenCalledTimes(2_500);
    expect(remembered(2_400)).toBe(1_200);
    expect(half).toHaveBeenCalledTimes(2_501);
  });
});
