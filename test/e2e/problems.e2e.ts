import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const application = (company: string, more: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\n${more}\n---\n\nHello.\n`;

/** Four dates with the day first, one that can only be that, a rating and a broken note. */
const NOTES = {
  "Acme.md": application("Acme", "interview_date: 10/11/2026"),
  "Beta.md": application("Beta", "interview_date: 9/11/2026 14:00"),
  "Cato.md": application("Cato", "interview_date: 3/11/2026"),
  "Dora.md": application("Dora", "Interview Date: 5/11/2026"),
  "Eli.md": application("Eli", "interview_date: 2026-11-18\nconfidence: high"),
};
const ALIKE = "4 notes";
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim());
const words = async (host: OpenHost, title: string) => {
  const row = problemRowOf(host, title);
  const of = async (part: string) => ((await row.locator(part).textContent()) ?? "").replace(/\s+/g, " ").trim();
  const buttons = await row.locator(".hear-back-row-end button").allTextContents();
  return [await of(".hear-back-step"), await of(".hear-back-why"), ...buttons.map((text) => text.replace(/\s/g, " "))];
};
/** The row of a problem, where its application has one too. */
const problemRowOf = (host: OpenHost, title: string) =>
  rowOf(host, title).and(host.page.locator("[data-row^=problem]"));
const count = ({ page }: OpenHost) =>
  page.locator("section", { hasText: "Problems" }).locator(".hear-back-count").textContent();

describe("dates that are alike in many notes", () => {
  it("are one row, mended in one change, and taken back byte for byte", () =>
    withHost({ notes: NOTES }, async (host) => {
      await expect.poll(() => count(host)).toBe("2");
      await expect
        .poll(() => words(host, ALIKE))
        .toEqual([
          "Which comes first, the day or the month?",
          "interview_date: 10/11/2026 and three more may be read in two ways.",
          "The day: 10 Nov",
          "The month: 11 Oct",
          "Show the notes",
        ]);
      await rowOf(host, ALIKE).getByRole("button", { name: "The day: 10 Nov" }).click();
      await host.until(() => host.read("Dora.md").includes("Interview Date: 2026-11-05"));
      await host.until(() => host.read("Beta.md").includes("interview_date: 2026-11-09 14:00"));
      const said = notice(host, "Four dates now have the year first.");
      await expect.poll(() => count(host)).toBe("1");
      await said.getByRole("button", { name: "Undo" }).click();
      await host.until(() => Object.entries(NOTES).every(([path, text]) => host.read(path) === text));
      await expect.poll(() => count(host)).toBe("2");
    }));

  it("show a row for each note on demand, and each can be answered alone", () =>
    withHost({ notes: NOTES }, async (host) => {
      await rowOf(host, ALIKE).getByRole("button", { name: "Show the notes" }).click();
      await expect
        .poll(() => words(host, "Cato"))
        .toEqual([
          "Which day is meant?",
          "interview_date: 3/11/2026 could be two days.",
          "Tue 3 Nov",
          "Wed 11 Mar",
          "Open the property",
        ]);
      await expect.poll(() => count(host)).toBe("2");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await rowOf(host, "Cato").getByRole("button", { name: "Tue 3 Nov" }).click();
      await host.until(() => host.read("Cato.md").includes("interview_date: 2026-11-03"));
      await rowOf(host, "3 notes").getByRole("button", { name: "Hide the notes" }).click();
      await expect.poll(() => rowOf(host, "Dora").count()).toBe(0);
    }));

  it("are answered by keyboard, and then the focus is on the next row", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      await rowOf(host, ALIKE).locator("a").focus();
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("The day: 10 Nov");
      await keyboard.press("ArrowRight");
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Show the notes");
      await keyboard.press("Enter");
      await expect.poll(() => focused(host)).toBe("Hide the notes");
      await keyboard.press("Escape");
      await expect.poll(() => focused(host)).toBe(ALIKE);
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Acme");
      await keyboard.press("ArrowRight");
      await keyboard.press("Enter");
      await host.until(() => host.read("Acme.md").includes("2026-11-10"));
      await expect.poll(() => focused(host)).toBe("Beta");
      await rowOf(host, "3 notes").locator("a").focus();
      await keyboard.press("ArrowRight");
      await keyboard.press("ArrowLeft");
      await expect.poll(() => focused(host)).toBe("3 notes");
      await keyboard.press("ArrowRight");
      await keyboard.press("Enter");
      await host.until(() => host.read("Beta.md").includes("2026-11-09"));
      await expect.poll(() => focused(host)).toBe("Eli");
    }));
});

describe("a problem", () => {
  it.each(["source", "preview"] as const)("opens at its property, in a note that stands in %s", (mode) =>
    withHost({ notes: NOTES, open: "Eli.md" }, async (host) => {
      await host.page.evaluate(async (wanted) => {
        const leaf = window.host.app.workspace.getLeaf(false);
        await leaf.setViewState({ type: "markdown", state: { file: "Eli.md", mode: wanted } });
      }, mode);
      await problemRowOf(host, "Eli").getByRole("button", { name: "Open the property" }).click();
      await expect.poll(() => host.page.evaluate(() => String(window.getSelection()))).toBe("high");
      const state = () => host.page.evaluate(() => window.host.app.workspace.getLeaf(false).getViewState().state);
      await expect.poll(() => state()).toMatchObject({ mode: "source", source: true });
      await host.page.keyboard.type("4");
      await host.until(() => host.read("Eli.md").includes("confidence: 4"));
    }),
  );

  it("of each kind has a button, and many of one kind are one row", () => {
    const broken = "---\ncompany: Acme: or not\n---\n";
    const notes = {
      "Jobs/Acme.md": application("Acme", "interview_date: 2026-11-18"),
      ...Object.fromEntries(["X", "Y", "Z"].map((name) => [`Jobs/${name}.md`, broken])),
      "Jobs/Civil.md": application("Civil", "interview_date: 2026-11-18\ncadence: civil"),
      "Jobs/Never.md": application("Never", "interview_date: 2026-11-18\nresponse_by: 2026-02-30"),
    };
    return withHost({ notes }, async (host) => {
      await expect
        .poll(() => words(host, "3 notes"))
        .toEqual([
          "Their properties cannot be read",
          "Line 2 has a colon in its text: company: Acme: or not. It needs quotes.",
          "Show the notes",
        ]);
      await rowOf(host, "3 notes").click();
      await expect.poll(() => words(host, "Y").then((all) => all.slice(2))).toEqual(["Mend…", "Open note"]);
      await expect.poll(() => words(host, "Never")).toContain("Open the property");
      await problemRowOf(host, "Civil").getByRole("button", { name: "Choose a cadence…" }).click();
      await host.page.keyboard.type("internal");
      await host.page.keyboard.press("Enter");
      await host.until(() => host.read("Jobs/Civil.md").includes("cadence: internal"));
    });
  });

  it.each([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["narrow", { query: "right=220" }],
    ["on a phone", { phone: true }],
  ] as const)("has nothing that axe finds, and cuts nothing off, %s", (_name, options) =>
    withHost({ notes: NOTES, ...options }, async (host) => {
      await rowOf(host, ALIKE).getByRole("button", { name: "Show the notes" }).click();
      await rowOf(host, "Dora").waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      const tooWide = () =>
        host.page
          .locator(".hear-back-row-end, .hear-back-row-end > button")
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      await expect.poll(() => tooWide()).toEqual([]);
    }),
  );
});
