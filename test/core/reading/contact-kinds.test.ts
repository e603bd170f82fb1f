import { describe, expect, it } from "vitest";
import type { ContactKind } from "../../../src/core/reading/contact-kinds";
import { parseContact } from "../../../src/core/reading/contact-log";

/** Lines as people write them, by what they tell of; the note knows Dana Lee, Tom Adeyemi and Dr Iyer. */
const LINES: Partial<Record<ContactKind, string>> = {
  KINDS,
};

const PEOPLE = [{ name: "Dana Lee" }, { name: "Tom Adeyemi" }, { name: "Dr Iyer" }];

describe.each(Object.entries(LINES))("tells of %s", (kind, lines) => {
  it.each(lines.split("\n").map((line) => line.trim()))("%s", (line) => {
    expect(parseContact(`2026-11-20 ${line}`, PEOPLE)?.kind).toBe(kind);
  });
});
