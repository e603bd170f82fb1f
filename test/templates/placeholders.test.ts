import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { NAMES, type Names } from "../../src/templates/placeholders";
import { application } from "../builders";
import { drafted } from "./drafting";

const app = application({ interview_date: "2026-11-10", response_by: "2026-11-18" });

describe("the names", () => {
  const page = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "templates.md"), "utf8");
  const [, table = ""] = /\| name \| is \|\n([^]*?)\n\n/.exec(page) ?? [];
  const paths = (names: Names, before = ""): readonly { readonly name: string; readonly isText: boolean }[] =>
    Object.entries(names).flatMap(([name, value]: [string, Names[string]]) => {
      const own = `${before}${name}`;
      if (value === "text") return [{ name: own, isText: true }];
      return [{ name: own, isText: false }, ...(Array.isArray(value) ? [] : paths(value as Names, `${own}.`))];
    });

  it.each(paths(NAMES))(
    "$name is in the table of docs/templates.md, and can be used as what it is",
    ({ name, isText }) => {
      expect(table).toContain(`\`${name.split(".").at(-1) ?? ""}\``);
      expect(
        drafted(`---\nkind: follow-up\n---\n{{#${name}}}x{{/${name}}}{{^${name}}}y{{/${name}}}`, app),
      ).not.toHaveProperty("line");
      expect(drafted(`---\nkind: follow-up\n---\n{{${name}}}`, app)).toMatchObject(
        isText ? { id: "follow-up-dana-lee" } : { kind: "section as text", line: 4 },
      );
    },
  );
});
