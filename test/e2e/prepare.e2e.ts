import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const TIDEWATER = "Jobs/Tidewater.md";
const job = (properties: string, body = "") => `---\ntype: application\n${properties}\n---\n${body}`;

/** Before an interview of Wednesday, with eight lessons, hard questions, a weak point that comes back, and a task. */
const NOTES = {
  [TIDEWATER]: job(
    "company: Tidewater Accounts\nrole: Bookkeeper\nstatus: interviewing\nround: second interview, by video\ninterview_date: 2026-11-25T14:00\ninterviewers:\n  - Iris Cope\n  - Ben Holt",
    "- [ ] Five answers aloud, two minutes each (by 2026-11-24) ^hear-back-practice-2026-11-16\n",
  ),
  "Jobs/Brightline.md": job(
    "company: Brightline Electrical\nstatus: rejected\nrecruiter: Tom Adeyemi\ninterview_date: 2026-11-05\nlessons:\n  - Answer first, then explain (Tom Adeyemi, 2026-11-12)",
  ),
  "Jobs/Fenwick.md": job(
    "company: Fenwick & Rowe\nstatus: interviewing\nround: panel\ninterview_date: 2026-11-18\nweak_points: examples\nhard_questions: Where do you see yourself in five years?\nlessons: Have one figure ready for each example\ncontact_log:\n  - 2026-11-19 thanks",
  ),
  "Jobs/Larkspur.md": job(
    "company: Larkspur Foods\nstatus: rejected\nround: second interview\ninterview_date: 2026-10-26\nweak_points:\n  - examples\n  - nerves\nhard_questions:\n  - Tell us about a time you disagreed with a manager\nlessons:\n  - Pause before I answer",
  ),
  "Jobs/Harrow.md": job(
    "company: Harrow Textiles\nstatus: rejected\ninterview_date: 2026-09-23\nweak_points: Examples\nlessons:\n  - Bring the two references\n  - Keep <img src=x onerror=alert(1)> calm",
  ),
  "Jobs/Pennine.md": job(
    "company: Pennine Rail\nstatus: rejected\nround: phone screen\ninterview_date: 2026-10-20\nlessons: |\n  1. Ask who I would work with\n  2. Stand up for a call\n  3. Sleep\nlessons_settled:\n  - sleep",
  ),
};

/** The interview is today, and another note stands open. */
const TODAY = {
  [TIDEWATER]: job("company: Tidewater Accounts\nstatus: interviewing\ninterview_date: 2026-11-20T14:00"),
  "Other.md": "Soup.\n",
};
const leavesWith = ({ page }: OpenHost, path: string) =>
  page.evaluate(
    (file) =>
      window.host.app.workspace
        .getLeavesOfType("markdown")
        .filter(({ view }) => (view as { file?: { path: string } }).file?.path === file).length,
    path,
  );

const block = ({ page }: OpenHost) => page.locator(".hear-back-panel .hear-back-verdict");
const lessons = async (host: OpenHost) =>
  (await block(host).locator("section").first().locator(".hear-back-take > span:first-child").allInnerTexts()).map(
    (text) => text.trim(),
  );
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const ids = document.activeElement?.getAttribute("aria-labelledby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent.trim()).join(" ");
  });
const scrollsSideways = ({ page }: OpenHost) =>
  page.locator(".hear-back-panel").evaluate((panel) => panel.scrollWidth > panel.clientWidth);

const FIVE = [
  "Answer first, then explain",
  "Have one figure ready for each example",
  "Pause before I answer",
  "Bring the two references",
  "Keep <img src=x onerror=alert(1)> calm",
];

describe("before an interview", () => {
  it("what to take along is said, with where it comes from", () =>
    withHost({ notes: NOTES, open: TIDEWATER }, async (host) => {
      await block(host).locator(".hear-back-prepare").waitFor();
      const words = (await block(host).innerText()).replaceAll("\u00a0", " ");
      for (const part of [
        "Prepare for Wed 25 Nov, 14:00\n",
        "With Iris Cope and Ben Holt, by video.\n",
        "Answer first, then explain\nTom Adeyemi, your recruiter, Thu 12 Nov\n",
        "Have one figure ready for each example\nFenwick & Rowe, Wed 18 Nov\n",
        "Three more\n",
        "Where do you see yourself in five years?\nFenwick & Rowe, panel\n",
        "Tell us about a time you disagreed with a manager\nLarkspur Foods, second interview\n",
        "Examples, in three of your last five interviews.",
        "Five answers aloud, two minutes each",
        "By Tue 24 Nov",
        "At the end, ask when you can expect to hear.",
        "Insert the preparation",
      ])
        expect(words).toContain(part);
      expect(await lessons(host)).toEqual(FIVE);
      await expect
        .poll(() => rowOf(host, "Tidewater").locator(".hear-back-why").innerText())
        .toBe("Five lessons to read again. Ask when you can expect to hear.");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }));

  it("a lesson is settled by keyboard, the next one has the focus, and Undo brings it back", () =>
    withHost({ notes: NOTES, open: TIDEWATER }, async (host) => {
      const larkspur = "Jobs/Larkspur.md";
      const before = host.read(larkspur);
      await block(host).getByRole("button", { name: "Settled, no need to remind me: Pause before I answer" }).focus();
      await host.page.keyboard.press("Enter");
      await notice(host, "Settled. It will not come back before an interview.").waitFor();
      await expect.poll(() => host.read(larkspur)).toContain("lessons_settled:\n  - Pause before I answer\n");
      await expect.poll(() => lessons(host)).toEqual([FIVE[0], FIVE[1], FIVE[3], FIVE[4], "Ask who I would work with"]);
      await expect.poll(() => focused(host)).toBe(`Settled, no need to remind me: ${FIVE[3] ?? ""}`);
      await host.runCommand("Undo last action");
      await expect.poll(() => lessons(host)).toEqual(FIVE);
      expect(host.read(larkspur)).toBe(before);
    }));

  it("the others unfold by keyboard, and at their end a settled one is taken up again", () =>
    withHost({ notes: NOTES, open: TIDEWATER }, async (host) => {
      const pennine = "Jobs/Pennine.md";
      const before = host.read(pennine);
      await block(host).getByRole("button", { name: "Three more" }).focus();
      await host.page.keyboard.press("Enter");
      await expect
        .poll(() => lessons(host))
        .toEqual([...FIVE, "Ask who I would work with", "Stand up for a call", "Sleep"]);
      await expect.poll(() => focused(host)).toBe("Settled, no need to remind me: Ask who I would work with");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await block(host).getByRole("button", { name: "Take up again: Sleep" }).focus();
      await host.page.keyboard.press("Enter");
      await notice(host, "Taken up again.").waitFor();
      await block(host).getByRole("button", { name: "Settled, no need to remind me: Sleep" }).waitFor();
      await host.runCommand("Undo last action");
      await block(host).getByRole("button", { name: "Take up again: Sleep" }).waitFor();
      expect(host.read(pennine)).toBe(before);
    }));

  it("what is practised is ticked in its note", () =>
    withHost({ notes: NOTES, open: TIDEWATER }, async (host) => {
      await block(host).getByRole("checkbox", { name: "Five answers aloud" }).focus();
      await host.page.keyboard.press(" ");
      await expect.poll(() => host.read(TIDEWATER)).toContain("- [x] Five answers aloud");
      await expect.poll(() => block(host).innerText()).not.toContain("Practice still open");
    }));

  it("the preparation is inserted with the same, and then gone to", () =>
    withHost({ notes: NOTES, open: TIDEWATER }, async (host) => {
      await block(host).getByRole("button", { name: "Insert the preparation" }).click();
      await notice(host, "Drafted in “Tidewater”.").waitFor();
      await expect.poll(() => host.read(TIDEWATER)).toContain("^preparation-2026-11-25");
      const text = host.read(TIDEWATER);
      for (const line of [
        "- [ ] Read again: Answer first, then explain (Tom Adeyemi, your recruiter, Thu 12 Nov)",
        "- [ ] An answer to “Where do you see yourself in five years?” (Fenwick & Rowe, panel)",
        "- What keeps coming up: Examples, in three of your last five interviews.",
        "- Still to practise: Five answers aloud, two minutes each, by Tue 24 Nov",
        "- [ ] At the end, ask when you can expect to hear and from whom",
      ])
        expect(text).toContain(line);
      await block(host).getByRole("button", { name: "Go to the preparation" }).click();
      await expect
        .poll(() =>
          host.page
            .locator(".cm-editor")
            .first()
            .evaluate((editor) => editor.contains(document.activeElement)),
        )
        .toBe(true);
      expect(host.read(TIDEWATER)).toBe(text);
    }));

  it("in the row of its day it is inserted once, gone to, and taken back byte for byte", () =>
    withHost({ notes: TODAY, open: "Other.md" }, async (host) => {
      const before = host.read(TIDEWATER);
      const row = rowOf(host, "Tidewater");
      const insert = row.getByRole("button", { name: "Insert the preparation" });
      await insert.focus();
      await host.page.keyboard.press("Enter");
      await notice(host, "Drafted in “Tidewater”.").waitFor();
      await row.getByRole("button", { name: "Go to the preparation" }).waitFor();
      const times = () => host.read(TIDEWATER).split("^preparation-2026-11-20").length - 1;
      await expect.poll(times).toBe(1);
      await expect.poll(() => leavesWith(host, TIDEWATER)).toBe(1);
      await row.getByRole("button", { name: "Go to the preparation" }).click();
      await expect.poll(times).toBe(1);
      await expect.poll(() => leavesWith(host, TIDEWATER)).toBe(1);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await host.runCommand("Undo last action");
      await expect.poll(() => host.read(TIDEWATER)).toBe(before);
      await insert.waitFor();
    }));

  it("a note that is open in another tab is shown there, not opened again", () =>
    withHost({ notes: TODAY, open: TIDEWATER }, async (host) => {
      await host.page.evaluate(async () => {
        const { vault, workspace } = window.host.app;
        const other = vault.getFileByPath("Other.md");
        if (other) await workspace.getLeaf("tab").openFile(other);
      });
      await rowOf(host, "Tidewater").locator("a").click();
      await host.until(() =>
        host.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path === "Jobs/Tidewater.md"),
      );
      expect(await leavesWith(host, TIDEWATER)).toBe(1);
      expect(await leavesWith(host, "Other.md")).toBe(1);
    }));

  it.each([
    ["a page of the web is a link that opens outside", "https://jobs.example/4711?ref=a_b", true],
    ["a script is its text", "javascript:alert(1)", false],
    ["another app is its text", "obsidian://open?vault=x", false],
  ])("of the advert, %s", (_what, url, isLink) =>
    withHost(
      {
        notes: { [TIDEWATER]: job(`url: ${url}\ncompany: Tidewater Accounts\ninterview_date: 2026-11-25`) },
        open: TIDEWATER,
      },
      async (host) => {
        const advert = block(host).getByRole("region", { name: "The advert" });
        await expect.poll(() => advert.innerText()).toContain(url);
        const links = await advert
          .getByRole("link")
          .evaluateAll((all) => all.map((link) => ["href", "target", "rel"].map((name) => link.getAttribute(name))));
        expect(links).toEqual(isLink ? [[url, "_blank", "noopener noreferrer"]] : []);
        expect(await advert.locator("[href]").count()).toBe(links.length);
        await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      },
    ),
  );

  it("the first one says that there are no lessons yet", () =>
    withHost({ notes: { [TIDEWATER]: NOTES[TIDEWATER] }, open: TIDEWATER }, async (host) => {
      await expect
        .poll(() => block(host).innerText())
        .toContain("No lessons are written down yet. After this one, there may be.");
      await expect
        .poll(() => rowOf(host, "Tidewater").locator(".hear-back-why").innerText())
        .toBe("Ask when you can expect to hear.");
    }));

  it.each([
    ["a phone", { phone: true }],
    ["a narrow sidebar", { width: 320 }],
    ["the dark", { theme: "dark" as const }],
  ])("fits %s, and scrolls to no side", (_where, options) =>
    withHost({ notes: NOTES, open: TIDEWATER, ...options }, async (host) => {
      await block(host).getByRole("button", { name: "Three more" }).click();
      await block(host).getByRole("button", { name: "Take up again: Sleep" }).waitFor();
      expect(await scrollsSideways(host)).toBe(false);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }),
  );
});
