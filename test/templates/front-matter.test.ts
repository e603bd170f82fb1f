import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { splitNoteText } from "../../src/templates/front-matter";

const split = (text: string) => splitNoteText(text, (yaml) => parse(yaml, { logLevel: "error" }) as unknown);

describe("splitting a note's text", () => {
  it.each([
    ["properties and a body", "---\ncompany: Acme\n---\nHello\n", { company: "Acme" }, "Hello\n"],
    ["Windows line breaks", "---\r\ncompany: Acme\r\n---\r\nHello\r\n", { company: "Acme" }, "Hello\r\n"],
    ["no properties", "Hello\n", {}, "Hello\n"],
    ["an empty block", "---\n---\nHello", {}, "Hello"],
    ["properties only", "---\ncompany: Acme\n---", { company: "Acme" }, ""],
    ["a rule in the body", "---\ncompany: Acme\n---\none\n---\ntwo", { company: "Acme" }, "one\n---\ntwo"],
    ["a block that does not begin the note", "\n---\ncompany: Acme\n---\n", {}, "\n---\ncompany: Acme\n---\n"],
    ["a block that is never closed", "---\ncompany: Acme\n", {}, "---\ncompany: Acme\n"],
    ["four dashes", "----\ncompany: Acme\n----\n", {}, "----\ncompany: Acme\n----\n"],
    ["nothing", "", {}, ""],
  ])("%s", (_case, text, properties, body) => {
    expect(split(text)).toEqual({ properties, body });
  });

  it("keeps a date as the text that was written, in every zone", () => {
    expect(split("---\nd: 2026-01-05\n---\n").properties).toEqual({ d: "2026-01-05" });
  });

  it("says the same of broken properties each time it is asked", () => {
    const broken = "---\nstage: Final: offer\n---\nHello";
    expect(split(broken)).toEqual({ properties: undefined, body: "Hello", brokenAt: 2 });
    expect(split(broken)).toEqual({ properties: undefined, body: "Hello", brokenAt: 2 });
  });

  it("takes a list for broken properties", () => {
    expect(split("---\n- one\n---\n").properties).toBeUndefined();
  });

  it.each(["js", "javascript", "coffee", "json", "toml"])(
    "does not take ---%s for properties, and runs nothing",
    (language) => {
      const spy = vi.fn();
      Object.assign(globalThis, { hearBackSpy: spy });
      const text = `---${language}\n{ company: hearBackSpy() }\n---\nHello`;
      expect(split(text)).toEqual({ properties: {}, body: text });
      expect(spy).not.toHaveBeenCalled();
    },
  );

  it("loses not a character, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (yaml, rest) => {
        const text = `---\n${yaml}\n---\n${rest}`;
        expect(text.endsWith(split(text).body)).toBe(true);
      }),
    );
  });
});
