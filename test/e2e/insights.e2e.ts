import { describe, expect, it } from "vitest";
import { DAYS_CHOICE } from "../../src/words/days-choice";
import { companyReadOut, INSIGHTS } from "../../src/words/insights";
import { showMore } from "../../src/words/panel";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, withHost } from "./with-host";

const note = (company: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Data analyst\n${properties}\n---\n`;
const log = (...lines: readonly string[]) => `contact_log:${lines.map((line) => `\n  - ${line}`).join("")}`;

/** Four applications: one still open, one that went further, a no, and one of last year without an answer. */
const FOUR = {
  "Jobs/Acme.md": note(
    "Acme",
    [
      "date_applied: 2026-10-01",
      "status: interviewing",
      "interview_date: 2026-11-12",
      "response_by: 2026-11-27",
      "preparation: 5",
      "confidence: 4",
      "footing: 3",
      "lessons:\n  - Pause before I answer",
      log("2026-10-05 heard by email from Dana Lee"),
    ].join("\n"),
  ),
  "Jobs/Beta.md": note(
    "Beta",
    [
      "date_applied: 2026-10-02",
      "status: rejected",
      "interview_date: 2026-10-20",
      "preparation: 2",
      "footing: 1",
      "lessons:\n  - Pause before I answer",
      log("2026-10-09 heard by email", "2026-10-30 heard no by email"),
    ].join("\n"),
  ),
  "Jobs/Cato.md": note("Cato", "date_applied: 2026-11-02\nstatus: applied"),
  "Jobs/Dora.md": note("Dora", "date_applied: 2025-11-03\nstatus: ghosted"),
};

const insights = ({ page }: OpenHost) => page.locator(".hear-back-insights");
const section = (host: OpenHost, title: string) =>
  insights(host).locator("section", { has: host.page.getByRole("heading", { name: title, exact: true }) });
const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
const lead = async (host: OpenHost) => plain(await insights(host).getByRole("status").first().innerText());
const textOf = async (host: OpenHost, title: string) => plain(await section(host, title).innerText());
const rowsOf = (host: OpenHost, title: string) =>
  section(host, title)
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.replaceAll("\u00a0", " "))),
    );
const dot = (host: OpenHost, rating: string, name: RegExp) =>
  insights(host).locator("figure", { hasText: rating }).getByRole("link", { name });
const activeFile = (host: OpenHost) => host.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path);
const focusedLabel = (host: OpenHost) =>
  host.page.evaluate(() => document.activeElement?.getAttribute("aria-label")?.replaceAll("\u00a0", " "));
const openInsights = async (host: OpenHost) => {
  await host.runCommand("Open insights");
  await insights(host).waitFor();
};

describe("Insights", () => {
  it("are in the menu of the panel, and stand in one tab however often they are opened", () =>
    withHost({ notes: FOUR }, async (host) => {
      await host.page.locator(".hear-back-header .clickable-icon").click();
      await host.page.locator(".menu-item", { hasText: INSIGHTS.title }).click();
      await insights(host).waitFor();
      await openInsights(host);
      expect(await insights(host).count()).toBe(1);
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.closest(".hear-back-insights-view") !== null))
        .toBe(true);
    }));

  it("say what the notes say", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await expect
        .poll(() => lead(host))
        .toBe(
          "4 applications and 2 interviews since November 2025. Two is too few for a rule: use this to remember, not to judge yourself.",
        );
      expect(await rowsOf(host, "How companies answer")).toEqual([
        ["Company", "They said by", "Answered", "Days from interview", "Their date"],
        ["Acme", "Fri 27 Nov", "Not due yet", "8 so far", "Still to come"],
        ["Beta", "No date", "Fri 30 Oct", "10", "None given"],
      ]);
      expect(await textOf(host, "Lessons that come back")).toContain(
        "Pause before I answer 2 of 2 interviews, last Thu 12 Nov",
      );
      expect(await textOf(host, "The whole search")).toContain("Of 4: 2 open, 1 a no, 1 no answer.");
      expect(await textOf(host, "How long they take")).toContain("Answered after 4 and 7 days.");
    }));

  it("follow the notes", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await expect.poll(() => textOf(host, "The whole search")).toContain("Of 4: 2 open");
      host.write("Jobs/Evi.md", note("Evi", "date_applied: 2026-11-18\nstatus: applied"));
      await expect.poll(() => textOf(host, "The whole search")).toContain("Of 5: 3 open");
    }));

  it("show the last 90 days, other days, or one company, and keep that while they stand open", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      const days = insights(host).getByLabel(DAYS_CHOICE.days, { exact: true });
      await days.selectOption(INSIGHTS.last90);
      await expect.poll(() => lead(host)).toContain("3 applications and 2 interviews since Sun 23 Aug.");
      await days.selectOption(DAYS_CHOICE.other);
      await insights(host).getByLabel(DAYS_CHOICE.from, { exact: true }).fill("2026-10-02");
      await insights(host).getByLabel(DAYS_CHOICE.to, { exact: true }).fill("2026-10-31");
      await expect.poll(() => lead(host)).toContain("1 application and 1 interview from Fri 2 Oct to Sat 31 Oct.");
      await insights(host).getByLabel(DAYS_CHOICE.to, { exact: true }).fill("2026-09-30");
      await insights(host).getByText(DAYS_CHOICE.wrongOrder).waitFor();
      await expect.poll(() => lead(host)).toBe("Nothing is noted in these days.");
      await days.selectOption(INSIGHTS.whole);
      await insights(host).getByRole("button", { name: "Company: All companies" }).click();
      await host.page.locator(".suggestion-item", { hasText: "Beta" }).click();
      await expect.poll(() => lead(host)).toContain("At Beta: 1 application and 1 interview since October.");
      await openInsights(host);
      await expect.poll(() => lead(host)).toContain("At Beta:");
      await insights(host).getByLabel(INSIGHTS.company).click();
      await host.page.locator(".suggestion-item", { hasText: INSIGHTS.allCompanies }).click();
      await expect.poll(() => lead(host)).toContain("4 applications");
    }));

  it("have dots that arrow keys move between, and that lead to their notes", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      const latest = dot(host, "Preparation", /Acme/);
      await latest.focus();
      expect(await focusedLabel(host)).toBe("Thu 12 Nov, 5, waiting: Acme");
      await host.page.keyboard.press("ArrowLeft");
      await expect.poll(() => focusedLabel(host)).toBe("Tue 20 Oct, 2, a no: Beta");
      await host.page.keyboard.press("End");
      await expect.poll(() => focusedLabel(host)).toBe("Thu 12 Nov, 5, waiting: Acme");
      await host.page.keyboard.press("Home");
      // The picture is one tab stop, at the dot that was gone to last.
      await host.page.keyboard.press("Tab");
      await expect.poll(() => focusedLabel(host)).toBe("Thu 12 Nov, 4, waiting: Acme");
      await host.page.keyboard.press("Shift+Tab");
      await expect.poll(() => focusedLabel(host)).toBe("Tue 20 Oct, 2, a no: Beta");
      await host.page.keyboard.press("Enter");
      await expect.poll(() => activeFile(host)).toBe("Jobs/Beta.md");
      await openInsights(host);
      await dot(host, "Footing", /Acme/).click();
      await expect.poll(() => activeFile(host)).toBe("Jobs/Acme.md");
    }));

  it("show a note beside the pointer where Obsidian does, with the Mod key held", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await host.page.keyboard.down("Control");
      await dot(host, "Preparation", /Acme/).hover();
      await host.page.locator(".hover-popover", { hasText: "Jobs/Acme.md" }).waitFor();
      await host.page.keyboard.up("Control");
      await host.page.mouse.move(5, 5);
      await expect.poll(() => host.page.locator(".hover-popover").count()).toBe(0);
    }));

  it("have every dot in a table too", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      const felt = "How it felt, and what came of it";
      await section(host, felt).getByText(INSIGHTS.asTable).click();
      expect(await rowsOf(host, felt)).toEqual([
        ["Day", "Company", "What came of it", "Preparation", "Confidence", "Footing"],
        ["Thu 12 Nov", "Acme", "Waiting", "5", "4", "3"],
        ["Tue 20 Oct", "Beta", "A no", "2", "", "1"],
      ]);
      await section(host, felt).getByRole("link", { name: "Tue 20 Oct", exact: true }).click();
      await expect.poll(() => activeFile(host)).toBe("Jobs/Beta.md");
    }));

  it("open the notes of a count, and lead to them", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      // A number in a table is read out with what it counts.
      await section(host, "The whole search").getByRole("button", { name: "4, Applied", exact: true }).waitFor();
      await section(host, "The whole search").getByRole("button", { name: "open: 1, Applied", exact: true }).waitFor();
      await section(host, "How long they take")
        .getByRole("button", { name: "2, October, Answered", exact: true })
        .waitFor();
      const count = section(host, "The whole search").getByRole("button", { name: "1 no answer" });
      await count.focus();
      await host.page.keyboard.press("Enter");
      expect(await count.getAttribute("aria-expanded")).toBe("true");
      await host.page.keyboard.press("Tab");
      await host.page.keyboard.press("Enter");
      await expect.poll(() => activeFile(host)).toBe("Jobs/Dora.md");
    }));

  it("show a part of what is long, and more when asked, without losing the focus", () =>
    withHost(
      {
        notes: Object.fromEntries(
          Array.from({ length: 105 }, (_, at) => [
            `Jobs/${String(at)}.md`,
            note(
              `Company ${String(at)}`,
              "date_applied: 2026-10-01\nstatus: interviewing\ninterview_date: 2026-11-12\nfooting: 3",
            ),
          ]),
        ),
        isPanelHidden: true,
      },
      async (host) => {
        await openInsights(host);
        const table = section(host, "How companies answer");
        const more = table.getByRole("button", { name: /^Show/ });
        for (let rows = 20; rows < 105; rows += 20) {
          await expect.poll(() => table.locator("tbody tr").count()).toBe(rows);
          expect(await more.innerText()).toBe(rows === 100 ? "Show 5 more" : "Show 20 more");
          await more.focus();
          await host.page.keyboard.press("Enter");
        }
        await expect.poll(() => table.locator("tbody tr").count()).toBe(105);
        expect(await more.count()).toBe(0);
        expect(await host.page.evaluate(() => document.activeElement?.className)).toBe("hear-back-scroll");
        const felt = section(host, "How it felt, and what came of it");
        expect(await felt.locator(".hear-back-dot").count()).toBe(100);
        await felt.getByText("The latest 100 are drawn. The table has all of them.").waitFor();
        await insights(host).getByLabel(companyReadOut(INSIGHTS.allCompanies), { exact: true }).press("Enter");
        await host.page.keyboard.type("company 77");
        await host.page.locator(".suggestion-item").first().getByText("Company 77", { exact: true }).waitFor();
        await host.page.keyboard.press("Enter");
        await expect.poll(() => lead(host)).toContain("At Company 77: 1 application and 1 interview");
      },
    ));

  it("are copied as Markdown", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await insights(host).getByRole("button", { name: INSIGHTS.copy }).click();
      await notice(host, INSIGHTS.copied).waitFor();
      const copied = await host.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain("| [[Jobs/Beta\\|Beta]] | No date | Fri 30 Oct | 10 | None given |");
      expect(copied).toContain("Of 4: 2 open, 1 a no, 1 no answer.");
    }));

  it("say where nothing is noted", () =>
    withHost({ notes: { "Soup.md": "Leeks.\n" }, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await expect.poll(() => lead(host)).toBe("Nothing is noted yet. Once you have applied somewhere, it shows here.");
      expect(await insights(host).locator("section").count()).toBe(0);
      expect(await insights(host).locator("button, select").count()).toBe(0);
    }));

  it("are true and bearable for somebody with forty applications and no interview", () =>
    withHost({ notes: FORTY, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await expect.poll(() => lead(host)).toContain("40 applications since July, and no interview yet.");
      expect(await lead(host)).toContain("Hundreds of applications may come before the right one.");
      const titles = await insights(host).locator("h3").allInnerTexts();
      expect(titles).toEqual(["How long they take", "Where noes repeat", "The whole search"]);
      expect(await textOf(host, "Where noes repeat")).toContain("Before an interview 5 noes of 40 applications");
      expect(plain(await insights(host).innerText())).not.toMatch(
        /reject|ignored|ghost|fail|overdue|missed|score|streak/i,
      );
    }));

  it("draft questions for the recruiter of one of the noes", () =>
    withHost(
      {
        notes: Object.fromEntries(
          ["A", "B", "C"].map((name) => [
            `${name}.md`,
            note(
              "Acme",
              `date_applied: 2026-10-01\nstatus: rejected\nrecruiter: Tom Adeyemi\nroute: recruiter\n${log("2026-10-09 heard no by phone")}`,
            ).replace("Data analyst", `Analyst ${name}`),
          ]),
        ),
        isPanelHidden: true,
      },
      async (host) => {
        await openInsights(host);
        await section(host, "Where noes repeat")
          .getByRole("button", { name: "Draft questions for Tom Adeyemi" })
          .click();
        await host.page.locator(".cm-line", { hasText: "What did Acme say about me" }).waitFor();
      },
    ));

  it("keep huge and odd notes in their place", () =>
    withHost(
      {
        notes: {
          "Odd.md": note(
            `"${"<b>x</b> | ".repeat(60)}"`,
            `date_applied: 2026-10-01\ninterview_date: 2026-10-20\npreparation: 3\nlessons:\n  - "${"<img src=x onerror=alert(1)>".repeat(40)}"\nstatus: interviewing`,
          ),
        },
        isPanelHidden: true,
        width: 920,
      },
      async (host) => {
        await openInsights(host);
        await section(host, "How companies answer").waitFor();
        expect(await insights(host).locator("b, img").count()).toBe(0);
        expect(await isSideways(host)).toBe(false);
      },
    ));

  it("are seen where the system chooses the colours too", () =>
    withHost({ notes: FOUR, isPanelHidden: true }, async (host) => {
      await openInsights(host);
      await host.page.emulateMedia({ forcedColors: "active" });
      const canvas = await host.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const bar = section(host, "The whole search").locator(".hear-back-bar").first();
      expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(canvas);
      await host.page.emulateMedia({ forcedColors: "none" });
    }));

  it.each([
    { theme: "light" as const },
    { theme: "dark" as const },
    { theme: "light" as const, phone: true },
    { theme: "dark" as const, phone: true, width: 320 },
  ])("read well: %o", (options) =>
    withHost({ notes: FOUR, isPanelHidden: true, ...options }, async (host) => {
      await openInsights(host);
      await section(host, "How it felt, and what came of it").getByText(INSIGHTS.asTable).click();
      await section(host, "The whole search").getByRole("button", { name: "2 open" }).click();
      await insights(host).getByLabel(DAYS_CHOICE.days, { exact: true }).selectOption(DAYS_CHOICE.other);
      await expect.poll(() => axeFindings(host, ".hear-back-insights")).toEqual([]);
      expect(await isSideways(host)).toBe(false);
    }),
  );

  it("are printed alone and whole, with nothing to be pressed, and leave nothing behind", () =>
    withHost({ notes: TWENTY_FIVE, theme: "dark" }, async (host) => {
      await openInsights(host);
      await section(host, "How companies answer")
        .getByRole("button", { name: showMore(5) })
        .waitFor();
      await host.page.evaluate(() => {
        window.print = () => undefined;
      });
      await insights(host).getByRole("button", { name: INSIGHTS.print }).click();
      const sheet = host.page.locator("body > .hear-back-print");
      expect(await sheet.isVisible()).toBe(false);
      await host.page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await host.page.locator(".app-container").isVisible()).toBe(false);
      expect(await sheet.locator("button, [href], details").count()).toBe(0);
      const printed = sheet.locator("section", { hasText: "How companies answer" });
      expect(await printed.locator("tbody tr").count()).toBe(25);
      expect(await sheet.locator("section").first().locator("tbody tr").count()).toBe(25);
      expect(
        await sheet
          .locator(".hear-back-note")
          .first()
          .evaluate((element) => {
            const { color } = getComputedStyle(element);
            return [color, getComputedStyle(element.closest(".hear-back-insights") ?? element).backgroundColor];
          }),
      ).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      await host.page.emulateMedia({ media: null });
      await host.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      expect(await sheet.count()).toBe(0);
    }));
});

const isSideways = (host: OpenHost) =>
  host.page.locator(".hear-back-insights-view").evaluate((element) => element.scrollWidth > element.clientWidth);

/** Interviews at as many companies, each of them rated. */
const TWENTY_FIVE = Object.fromEntries(
  Array.from({ length: 25 }, (_, at) => [
    `Jobs/${String(at)}.md`,
    FOUR["Jobs/Beta.md"].replace("Beta", `Company ${String(at)}`),
  ]),
);

const FORTY = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => {
    const month = String(7 + (at % 4)).padStart(2, "0");
    const isNo = at % 8 === 0;
    return [
      `Jobs/${String(at)}.md`,
      note(
        `Company ${String(at)}`,
        `date_applied: 2026-${month}-03\nstatus: ${isNo ? `rejected\n${log(`2026-${month}-20 heard no by email`)}` : "applied"}`,
      ).replace("Data analyst", `Trade ${String.fromCharCode(65 + (at % 26))}${String(at)}`),
    ];
  }),
);
