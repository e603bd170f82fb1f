/** The one notice a week, for those who asked for it: what happened in it, and the way to Insights. */
import { describe, expect, it } from "vitest";
import { SETTINGS_FILE } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const SAID = "Your week: one application, one interview, two messages, one call.";
const application = (company: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Planner\nstatus: interviewing\ncontact: Dana Lee\n${properties}---\n`;
const NOTES = {
  "Jobs/Acme.md": application("Acme", "date_applied: 2026-11-14\ncontact_log:\n  - 2026-11-20 call to Dana Lee\n"),
  "Jobs/Beta.md": application(
    "Beta",
    "date_applied: 2026-10-01\ninterview_date: 2026-11-17\ncontact_log:\n  - 2026-11-13 follow-up\n  - 2026-11-17 thank-you to Ana\n  - 2026-11-17 thank-you to Ben\n",
  ),
};
const QUIET = { "Jobs/Acme.md": application("Acme", "date_applied: 2026-11-10\ncontact_log:\n") };
const ON = { settings: { weeklyLook: "friday" }, isPanelHidden: true, notes: NOTES };

const said = (host: OpenHost) => notice(host, "Your week");

async function reopen({ page }: OpenHost): Promise<void> {
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
}

/** Whatever is said on opening is said by the time at which the panel shows its rows. */
async function untilRead(host: OpenHost): Promise<void> {
  await host.runCommand("Show follow-ups");
  await host.page.locator(".hear-back-row").first().waitFor();
}

describe("the weekly look", () => {
  it("is said on its day, once, and opens Insights", () =>
    withHost(ON, async (host) => {
      await expect.poll(() => said(host).locator("span").allTextContents()).toEqual([SAID]);
      await expect.poll(() => axeFindings(host, ".notice-container")).toEqual([]);
      await said(host).getByRole("button", { name: "Open" }).click();
      await host.page.locator(".hear-back-insights").waitFor();
      await reopen(host);
      await untilRead(host);
      expect(await said(host).count()).toBe(0);
      expect(host.read(SETTINGS_FILE)).toBe(JSON.stringify(ON.settings));
    }));

  it("is said again a week later, and on another device", () =>
    withHost(ON, async (host) => {
      await said(host).waitFor();
      await untilRead(host);
      host.write("Jobs/Acme.md", application("Acme Limited", "contact_log:\n  - 2026-11-26 follow-up\n"));
      await rowOf(host, "Acme Limited").waitFor();
      await host.fastForward(7 * 24 * 60 * 60 * 1000);
      await notice(host, "Your week: one message.").waitFor();
      await notice(host, SAID).waitFor({ state: "detached" });
      await host.page.evaluate(() => {
        localStorage.clear();
      });
      await reopen(host);
      await notice(host, "Your week: one message.").waitFor();
    }));

  it("is said when its day begins, to whoever looks here", () =>
    withHost({ ...ON, now: "2026-11-19T23:50" }, async (host) => {
      await untilRead(host);
      expect(await said(host).count()).toBe(0);
      const look = (isHere: boolean) =>
        host.page.evaluate((focused) => {
          document.hasFocus = () => focused;
          window.dispatchEvent(new Event(focused ? "focus" : "blur"));
        }, isHere);
      await look(false);
      await host.fastForward("08:00:00");
      await host.until(() => host.page.evaluate(() => new Date().getDate() === 20));
      expect(await said(host).count()).toBe(0);
      await look(true);
      await expect.poll(() => said(host).locator("span").allTextContents()).toEqual([SAID]);
    }));

  it.each([
    ["unless it was asked for", { settings: {} }],
    ["on another day", { settings: { weeklyLook: "sunday" } }],
    ["where nothing happened", { notes: QUIET }],
  ])("is not said %s", (_where, options) =>
    withHost({ ...ON, ...options }, async (host) => {
      await untilRead(host);
      expect(await said(host).count()).toBe(0);
    }),
  );

  it("is not said after the next thing that one does, where nothing had happened before", () =>
    withHost({ ...ON, notes: QUIET }, async (host) => {
      await untilRead(host);
      host.write("Jobs/Acme.md", application("Acme Limited", "contact_log:\n  - 2026-11-20 follow-up\n"));
      await rowOf(host, "Acme Limited").waitFor();
      expect(await said(host).count()).toBe(0);
    }));

  it("waits until all notes have been read", () =>
    withHost({ ...ON, query: "cache=late" }, async (host) => {
      await expect.poll(() => said(host).locator("span").allTextContents()).toEqual([SAID]);
    }));

  it("has its day chosen in settings, and switched off there", () =>
    withHost({ ...ON, settings: {} }, async (host) => {
      const settings = await host.openSettings();
      const choice = settings.getByLabel("A weekly look");
      expect(await choice.locator("option").allTextContents()).toEqual(
        "Off Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
      );
      expect(await choice.inputValue()).toBe("off");
      await choice.selectOption("Friday");
      await host.until(() => host.read(SETTINGS_FILE).includes('"weeklyLook": "friday"'));
      expect(await axeFindings(host, ".mod-settings")).toEqual([]);
      await host.page.keyboard.press("Escape");
      await reopen(host);
      await said(host).waitFor();
      const again = (await host.openSettings()).getByLabel("A weekly look");
      expect(await again.inputValue()).toBe("friday");
      await again.selectOption("Off");
      await host.until(() => host.read(SETTINGS_FILE).includes('"weeklyLook": "off"'));
    }));
});

describe("a weekly look in a note", () => {
  const WEEK = "Journal/2026-W47.md";
  const notes = { ...NOTES, [WEEK]: "# Week 47\n\nRain, and a walk.\n" };
  const listTemplates = async (host: OpenHost) => {
    await host.runCommand("Insert a template…");
    const items = host.page.locator(".prompt .suggestion-item");
    await items.first().waitFor();
    return items;
  };

  it("goes into a weekly note with what Insights show, ready to type, and is undone as one", () =>
    withHost({ notes, open: WEEK }, async (host) => {
      const before = host.read(WEEK);
      const items = await listTemplates(host);
      expect(await items.allTextContents()).toEqual(["Weekly lookFor you"]);
      await host.page.keyboard.press("Enter");
      await notice(host, "Drafted in “2026-W47”.").waitFor();
      await host.page.keyboard.type("Two good talks.");
      await expect.poll(() => host.read(WEEK)).toContain("what did you do for it? Two good talks.\n");
      const text = host.read(WEEK);
      expect(text.startsWith(`${before}\n## Weekly look\n\n`)).toBe(true);
      expect(text).toContain(" ^weekly-look-2026-11-20\n");
      expect(text).toMatch(/\n## Insights\n\n[^]*\n- Applied: 2\b/);
      await listTemplates(host);
      await host.page.keyboard.press("Enter");
      await notice(host, "Already drafted in “2026-W47”.").waitFor();
      await host.page.keyboard.press("ControlOrMeta+z");
      await expect.poll(() => host.read(WEEK)).not.toContain("Two good talks.");
      await host.runCommand("Undo last action");
      await host.until(() => host.read(WEEK) === before);
    }));

  it("is one of one's own, or a copy of the built-in one, beside what has a fault", () =>
    withHost(
      {
        notes: {
          ...notes,
          "Templates/My week.md": "---\nkind: weekly-look\nlast_look: '{{date}}'\n---\nCompanies: {{company}}\n",
          "Templates/Weekly look.md": "---\nkind: weekly-look\nheading: Mine\n---\nOn {{title}}\n",
          "Templates/Letter.md": "---\nkind: letter\n---\nDear\n",
          "Templates/Follow-up.md": "---\nkind: follow-up\n---\nDear\n",
        },
        settings: { templatesFolder: "Templates" },
        open: WEEK,
      },
      async (host) => {
        const items = await listTemplates(host);
        expect((await items.allTextContents()).sort()).toEqual([
          "Letter",
          "My weekFor you, yours",
          "Weekly lookFor you, yours",
        ]);
        await items.filter({ hasText: "My week" }).click();
        await notice(host, "“company” is not a name that templates know here").waitFor();
        await (await listTemplates(host)).filter({ hasText: "Letter" }).click();
        await notice(host, "“letter” is no kind of message").waitFor();
        expect(host.read(WEEK)).toBe(notes[WEEK]);
        await (await listTemplates(host)).filter({ hasText: "Weekly look" }).click();
        await expect.poll(() => host.read(WEEK)).toMatch(/\n## Mine\n\n.* \^weekly-look-2026-11-20\n\nOn 2026-W47\n$/);
      },
    ));

  it("goes into a note of an application as well, from reading view, and is no message there", () =>
    withHost({ notes, open: "Jobs/Acme.md" }, async (host) => {
      await host.page.keyboard.press("ControlOrMeta+e");
      await host.page.locator(".markdown-preview-view").waitFor();
      await (await listTemplates(host)).filter({ hasText: "Weekly look" }).click();
      await notice(host, "Drafted in “Acme”.").waitFor();
      await expect.poll(() => host.read("Jobs/Acme.md")).toContain("\n## Insights\n");
      expect(await host.page.locator(".hear-back-draft-line").count()).toBe(0);
    }));
});
