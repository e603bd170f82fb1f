import fc from "fast-check";
import Mustache from "mustache";
import { describe, expect, it } from "vitest";
import { MustacheText } from "../../src/templates/mustache-text";
import { NAMES, valuesFor } from "../../src/templates/placeholders";
import { application } from "../builders";
import { contextOf } from "./drafting";

const context = contextOf(application({ interview_date: "2026-11-10" }));
const values = valuesFor({ ...context, greetingOf: ({ name }) => name }, undefined, "en-GB");

function textOf(written: string): MustacheText {
  return new MustacheText(written, NAMES, values, context.coreValues("Acme.md"));
}

/** What Mustache's own parser stumbles over: the kind and the name of our fault, and its line. */
function errorOfMustache(text: string): readonly unknown[] | undefined {
  try {
    Mustache.parse(text);
    return undefined;
  } catch (error) {
    const [, kind = "", what = "", at = ""] =
      /^(U\w+ \w+)(?: "([^]*)")? at (\d+)$/.exec((error as Error).message) ?? [];
    return [kind.toLowerCase(), what, text.slice(0, Number(at)).split("\n").length - 1];
  }
}

/** The fault that we find, if it is about what begins and ends. */
function ourFault(text: string): readonly unknown[] | undefined {
  const fault = textOf(text).fault();
  return fault && /^un(closed|opened)/.test(fault.kind) ? [fault.kind, fault.what, fault.line] : undefined;
}

describe("a text of a template", () => {
  it("has a tag or section without its other end just where Mustache could not parse it", () => {
    const piece = fc.constantFrom(
      ..."{ } {{ }} {{{ }}} {{# {{^ {{/ {{! {{& role promise {{role}} {{/role}} {{/promise}}".split(" "),
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(ourFault(text)).toEqual(errorOfMustache(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it("says every value in one way, whatever braces it stands in", () => {
    expect(textOf("{{company}}, {{{company}}}, {{& company}}").render()).toBe("Acme, Acme, Acme");
    expect(textOf("{{promise.day}}|{{#lessons}}x{{/lessons}}|{{sender}}").render()).toBe("||");
  });
});
