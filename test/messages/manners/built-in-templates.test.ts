/** Every built-in template, as it was filled in for the people of the goldens: manners find nothing in it but blanks. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { whatIsKnown } from "../../../src/messages/manners/facts/what-is-known";
import { lookOver } from "../../../src/messages/manners/look-over";
import { messagesIn, type Message } from "../../../src/messages/message";
import { day } from "../../builders";

const GOLDENS = path.join(import.meta.dirname, "../../goldens/messages");
/** These are for oneself. */
const NO_MESSAGES = ["Looking back.md", "Preparation.md", "Reflection.md", "Weekly look.md"];
const KNOWN = whatIsKnown(undefined, undefined, day("2026-11-20"), () => [], "");

function messagesOf(file: string): readonly Message[] {
  return readFileSync(path.join(GOLDENS, file), "utf8")
    .split(/^={60}\n/m)
    .flatMap((draft) => messagesIn(draft.replace(/[«»]/g, "").split("\n")));
}

const FILES = readdirSync(GOLDENS).filter((file) => file.endsWith(".md"));

describe.each(FILES.filter((file) => !NO_MESSAGES.includes(file)))("%s", (file) => {
  it("has messages, and nothing to say of any but what is to fill in", () => {
    const messages = messagesOf(file);
    expect(messages.length).toBeGreaterThanOrEqual(12);
    const hints = messages.flatMap((message) => lookOver(message, KNOWN).filter(({ rule }) => rule !== "blanks"));
    expect(hints.map(({ rule, words, reason }) => `${rule}: ${words || reason}`)).toEqual([]);
  });
});

it("are messages but for what is for oneself", () => {
  for (const file of NO_MESSAGES) expect(messagesOf(file), file).toEqual([]);
});
