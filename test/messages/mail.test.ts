import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailtoOf } from "../../src/messages/mail";

describe("a message as a mail address", () => {
  const parse = (uri: string) => ({
    to: decodeURIComponent(new URL(uri).pathname),
    ...Object.fromEntries(new URL(uri).searchParams),
  });

  it("is what another parser reads as the same text", () => {
    const word = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(word, word, (subject, text) => {
        const lines = text.replace(/\r\n?/g, "\n");
        expect(parse(mailtoOf({ address: "dana@acme.example", subject, text: lines }))).toEqual({
          to: "dana@acme.example",
          ...(subject && { subject }),
          ...(lines && { body: lines.replaceAll("\n", "\r\n") }),
        });
      }),
    );
  });

  it.each([
    [
      "a subject with another field",
      { address: "", subject: "x\r\nBcc: evil@x.example", text: "Hi" },
      "mailto:?subject=x%0D%0ABcc%3A%20evil%40x.example&body=Hi",
    ],
    [
      "an ampersand and a question mark",
      { address: "a@b.c", subject: "R&D?", text: "1 + 1 = 2 %" },
      "mailto:a@b.c?subject=R%26D%3F&body=1%20%2B%201%20%3D%202%20%25",
    ],
    [
      "an apostrophe at the start",
      { address: "o'brien@b.c", subject: "'Data Engineer' role", text: "It's" },
      "mailto:o%27brien@b.c?subject=%27Data%20Engineer%27%20role&body=It%27s",
    ],
    ["half of a pair", { address: "", subject: "", text: "a\ud800b" }, "mailto:?body=a%EF%BF%BDb"],
    ["nothing", { address: "", subject: "", text: "" }, "mailto:"],
  ])("keeps %s in its place", (_what, message, uri) => {
    expect(mailtoOf(message)).toBe(uri);
  });
});
