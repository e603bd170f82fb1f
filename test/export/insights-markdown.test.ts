import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { insightsInMarkdown } from "../../src/export/insights-markdown";
import { day } from "../builders";
import { expectGolden } from "../golden";
import { held, insightsWith, notes, pictured, waits } from "../words/made-up-insights";

const TODAY = day("2026-11-20");

describe("Insights in Markdown", () => {
  it("have the sections of the screen", () => {
    expectGolden("insights.md", insightsInMarkdown(pictured(), TODAY));
  });

  it("are one sentence where nothing is noted", () => {
    expect(insightsInMarkdown(insightsWith(), TODAY)).toBe(
      "## Insights\n\nNothing is noted yet. Once you have applied somewhere, it shows here.\n",
    );
  });

  it.each([
    "<img src=x onerror=alert(1)>",
    "A | B",
    "# Acme",
    "[[Acme]]",
    "`Acme`",
    "1. FC Köln",
    "<% tp.file.title %>",
    "A\\|B",
  ])("show what a note says as it is: %s", (name) => {
    const insights = insightsWith({
      interviews: [held(name, "2026-11-05", { path: "Jobs/Acme.md" })],
      lessons: [{ text: name, noted: notes(2), used: [], last: day("2026-11-05") }],
      directions: [{ kind: "company", name, noes: notes(3), of: notes(3) }],
    });
    const markdown = insightsInMarkdown(insights, TODAY);
    const shown = marked(markdown.replace(/\[\[[^\]]*\\\|([^\]]*)\]\]/g, "$1").replaceAll("<\\%", "<%"), {
      async: false,
    });
    expect(markdown).not.toContain("<%");
    expect(shown).not.toMatch(/<(?:img|code|h1)/);
    const cells = [...shown.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
    expect(cells).toHaveLength(5);
    expect(textOf(cells[0] ?? "")).toBe(name);
    const items = [...shown.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = ""]) => textOf(item));
    expect(items[0]).toMatch(/noted two times, last Thu 5 Nov$/);
    expect(items[0]?.startsWith(`${name}: `)).toBe(true);
  });

  it("do not link to a note whose name would break the link", () => {
    const interviews = [held("Acme", "2026-11-05", { path: "Jobs/A#b|c.md" })];
    expect(insightsInMarkdown(insightsWith({ interviews }), TODAY)).toContain("| Acme | No date |");
  });

  it("have the first rows of a long table, and say how many are left", () => {
    const interviews = notes(25).map((path) => held(path, "2026-11-05", { path }));
    const markdown = insightsInMarkdown(insightsWith({ interviews, firstWords: { all: waits(), by: NONE } }), TODAY);
    expect(markdown.match(/No date/g)).toHaveLength(20);
    expect(markdown).toContain("Five more are in the view.");
  });

  it("have the first items of a long list, and say how many are left", () => {
    const lessons = notes(22).map((key) => ({ text: key, key, noted: notes(2), used: [], last: undefined }));
    const markdown = insightsInMarkdown(insightsWith({ lessons }), TODAY);
    expect(markdown.match(/noted two times/g)).toHaveLength(20);
    expect(markdown).toContain("Two more are in the view.");
  });
});

const NONE = { company: [], route: [], channel: [], month: [] };

/** What a browser shows of a piece of HTML without elements. */
function textOf(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
