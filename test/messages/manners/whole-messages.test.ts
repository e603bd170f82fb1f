/** How much of what people write is found, on messages that no rule was written for. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { ContactKind } from "../../../src/core/reading/contact-kinds";
import { whatIsKnown } from "../../../src/messages/manners/facts/what-is-known";
import { lookOver } from "../../../src/messages/manners/look-over";
import { day } from "../../builders";

interface WholeMessage {
  readonly label: "bad" | "good";
  readonly subtle: boolean;
  readonly kind: ContactKind | null;
  readonly to: string;
  readonly text: string;
}

const FILE = path.join(import.meta.dirname, "../../fixtures/manners/messages.jsonl");
const MESSAGES = readFileSync(FILE, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as WholeMessage);
const KNOWN = whatIsKnown(undefined, undefined, day("2026-11-28"), () => [], "");

function isFlagged({ kind, to, text }: WholeMessage): boolean {
  const draft = { raw: text, bodyFrom: 0, kind: kind ?? undefined, isCall: kind === "call", name: to };
  return lookOver(draft, KNOWN).some(({ level }) => level !== "thought");
}

function shareFlagged(isMeant: (message: WholeMessage) => boolean): number {
  const meant = MESSAGES.filter(isMeant);
  return meant.filter(isFlagged).length / meant.length;
}

it("is nearly all that burns a bridge, and hardly anything that does not", () => {
  expect(MESSAGES).toHaveLength(1_400);
  expect(shareFlagged(({ label }) => label === "bad")).toBeGreaterThan(0.885);
  expect(shareFlagged(({ label, subtle }) => label === "bad" && subtle)).toBeGreaterThan(0.7);
  expect(shareFlagged(({ label }) => label === "good")).toBeLessThan(0.02);
});
