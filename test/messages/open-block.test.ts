import { describe, expect, it } from "vitest";
import { openBlockIn } from "../../src/messages/open-block";

describe("a block that is still open at the end of a note", () => {
  it.each([
    ["nothing", "", undefined],
    ["text", "Met Dana.\n", undefined],
    ["a closed block of code", "a\n```js\nx\n```\nb", undefined],
    ["a closed comment", "a\n%%\nx\n%%\nb", undefined],
    ["a comment within a line", "a %% x %% b\n", undefined],
    ["a mark within a line", "50 %% more\n", undefined],
    ["a mark in code", "`%%` hides text\n", undefined],
    ["an HTML comment", "<!-- x -->\nb", undefined],
    ["a block of code", "a\n```\nx\n", 2],
    ["a longer fence than the one that would close it", "a\n````\n```\n", 2],
    ["a comment", "a\n%% x\nb", 2],
    ["a second comment on a line", "%% x %% and\n%%\nb", 12],
    ["a fence in a closed comment", "%%\n```\n%%\nb", undefined],
    ["a mark in closed code", "```\n%%\n```\nb", undefined],
    ["a comment that ends where another begins", "%% x\n%%\n<!--\nb", 8],
    ["marks in the properties", "---\na: '%%'\n---\nb", undefined],
    ["Windows line ends", "a\r\n```\r\nx\r\n", 3],
  ])("%s", (_what, note, at) => {
    expect(openBlockIn(note)).toBe(at);
  });

  it("is found in no time", () => {
    for (const piece of ["%%", "%% ", "<!--", "<!-- -->", "`", "```\n", "a\n", "a <!--\n"])
      expect(() => openBlockIn(piece.repeat(100_000))).not.toThrow();
  });
});
