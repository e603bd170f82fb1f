/** Answering an offer: from its row, its note, the menu and by command; what lies on disk afterwards, and undone as one. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost, withoutEmptyLog } from "./with-host";

const EASTMOOR = "Jobs/Eastmoor Council.md";
const FENWICK = "Jobs/Fenwick & Rowe.md";
const TIDEWATER = "Jobs/Tidewater Accounts.md";
const LARKSPUR = "Jobs/Larkspur Foods.md";

const job = (company: string, role: string, contact: string, more: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: ${role}\ncontact: ${contact}\n${more}\n---\n\nNotes.\n`;
const MADE = "contact_log:\n  - 2026-11-16 heard offer by phone from Priya Nair";
const OFFER = `status: offer\ndecide_by: 2026-11-24\n${MADE}`;
const ON_PAPER = `${OFFER}\n  - 2026-11-17 thank-you to Priya Nair\n  - 2026-11-18 heard by email from Priya Nair — the contract`;
const eastmoor = (more: string) =>
  job("Eastmoor Council", "Planning officer", "Priya Nair <priya@eastmoor.example>", more);

const OTHERS = {
  [FENWICK]: job("Fenwick & Rowe", "Data analyst", "Dana Lee", "status: interviewing\ninterview_date: 2026-11-19"),
  [TIDEWATER]: job("Tidewater Accounts", "Bookkeeper", "Iris Cope", "status: interviewing\ninterview_date: 2026-11-25"),
  [LARKSPUR]: job(
    "Larkspur Foods",
    "Marketing executive",
    "Joanna Reyes",
    "status: interviewing\ninterview_date: 2026-11-10\nresponse_by: 2026-11-24\npreparation: 3\ncontact_log:\n  - 2026-11-11 thank-you",
  ),
  "Jobs/Pennine Rail.md": job("Pennine Rail", "Fitter", "Sam Reid", "status: applied\ndate_applied: 2026-11-17"),
  "Jobs/Aldgate Print.md": job("Aldgate Print", "Finisher", "Lena Fox", "status: applied\ndate_applied: 2026-06-17"),
};
const NOTES = { [EASTMOOR]: eastmoor(ON_PAPER), ...OTHERS };

const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const row = (host: OpenHost) => rowOf(host, "Eastmoor Council");
const buttons = (of: ReturnType<typeof rowOf>) =>
  of.locator("button").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent));
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
const undo = async (host: OpenHost) => {
  await host.runCommand("Undo last action");
  await notice(host, "Undone.").first().waitFor();
};
const areAsBefore = async (host: OpenHost, notes: Readonly<Record<string, string>>) => {
  for (const [path, before] of Object.entries(notes))
    await expect.poll(() => withoutEmptyLog(host.read(path))).toBe(before);
};
const headings = (host: OpenHost, path: string) => host.read(path).match(/^## .*$/gm) ?? [];
const menuOf = async (host: OpenHost) => {
  await row(host).locator("a").click({ button: "right" });
  return host.page.locator(".menu-item").allTextContents();
};

describe("an offer that is to be answered", () => {
  it("has both answers in its row, more time in its note and in the menu, and no other end", () =>
    withHost({ notes: NOTES, open: EASTMOOR }, async (host) => {
      await row(host).hover();
      await expect.poll(() => buttons(row(host))).toEqual(["Accept…", "Decline…", "They replied", "More actions"]);
      await expect
        .poll(() => buttons(host.page.locator(".hear-back-verdict-actions")))
        .toEqual(["Accept…", "Decline…", "Ask for more time"]);
      expect(await menuOf(host)).toEqual([
        "They replied… R",
        "Log what you sent…",
        "Ask for more time",
        "New interview round…",
        "Add the day they named…",
        "Open note",
        "Accept…",
        "Decline…",
      ]);
    }));

  it("is one without a day as well, in the menu and by command", () =>
    withHost({ notes: { [EASTMOOR]: eastmoor(`status: offer\n${MADE}`) }, open: EASTMOOR }, async (host) => {
      expect(await menuOf(host)).toEqual(expect.arrayContaining(["Ask for more time", "Accept…", "Decline…"]));
      await host.page.locator(".menu-item", { hasText: "Decline…" }).click();
      await modal(host).getByText("Say no to Eastmoor Council").waitFor();
      await host.page.keyboard.press("Escape");
      await closed(host);
      await host.runCommand("Accept the offer…");
      await modal(host).getByText("Say yes to Eastmoor Council").waitFor();
    }));

  it("has its question for more time drafted from its note", () =>
    withHost({ notes: NOTES, open: EASTMOOR }, async (host) => {
      await host.page.getByRole("button", { name: "Ask for more time" }).click();
      await notice(host, "Drafted in “Eastmoor Council”.").waitFor();
      await expect.poll(() => host.read(EASTMOOR)).toContain("May I have until [a day] to decide?");
      await undo(host);
      await areAsBefore(host, NOTES);
    }));

  it("is asked for on the phone, where they were asked for it on paper as often as may be", () => {
    const asked = `${OFFER}\n  - 2026-11-17 follow-up to Priya Nair\n  - 2026-11-19 follow-up to Priya Nair`;
    return withHost({ notes: { [EASTMOOR]: eastmoor(asked) }, open: EASTMOOR }, async (host) => {
      await row(host).hover();
      await expect
        .poll(() => buttons(row(host)))
        .toEqual(["Call notes", "Accept…", "Decline…", "They replied", "More actions"]);
      await row(host).getByRole("button", { name: "Call notes" }).click();
      await notice(host, "Drafted in “Eastmoor Council”.").waitFor();
      await expect.poll(() => host.read(EASTMOOR)).toContain("\nCall: Priya Nair ^call-priya-nair-3\n");
    });
  });
});

describe("Say yes", () => {
  it("by mouse: the yes and a few lines to those who wait, in one action that is undone at once", () =>
    withHost({ notes: NOTES }, async (host) => {
      await row(host).hover();
      await row(host).getByRole("button", { name: "Accept…" }).click();
      const form = modal(host);
      await form.getByText("Say yes to Eastmoor Council").waitFor();
      await form.getByText("Eastmoor Council, Planning officer. It is on paper since Wed 18 Nov.").waitFor();
      await expect.poll(() => form.getByLabel("Status in the note").inputValue()).toBe("accepted");
      await form.getByText("Says yes, names the day you start, and thanks them.").waitFor();
      await expect
        .poll(() => form.locator("fieldset .hear-back-choice").allInnerTexts())
        .toEqual([
          "Fenwick & Rowe\nData analyst. You met them yesterday.",
          "Tidewater Accounts\nBookkeeper. Interview on Wed\u00a025\u00a0Nov.",
          "Larkspur Foods\nMarketing executive. They answer by Tue\u00a024\u00a0Nov.",
        ]);
      await form
        .getByText(
          "A few lines to each, drafted in their notes. Two more expect nothing from you, and can be closed another day.",
        )
        .waitFor();
      await form.getByText("Then: four short notes to send. Give notice once it is signed.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await form.getByLabel("Larkspur Foods").uncheck();
      await form.getByText("Then: three short notes to send.").waitFor();
      await form.getByLabel("Larkspur Foods").check();
      await form.getByRole("button", { name: "Say yes" }).click();
      await notice(host, "Said yes to Eastmoor Council. Four drafts are ready.").waitFor();
      await expect.poll(() => host.read(EASTMOOR)).toContain("status: accepted\n");
      await expect.poll(() => headings(host, EASTMOOR)).toEqual(["## Reply to Priya Nair"]);
      expect(host.read(EASTMOOR).match(/^ {2}- 2026.*$/gm)).toEqual(NOTES[EASTMOOR].match(/^ {2}- 2026.*$/gm));
      await expect.poll(() => headings(host, FENWICK)).toEqual(["## Withdrawal to Dana Lee"]);
      await expect.poll(() => headings(host, TIDEWATER)).toEqual(["## Withdrawal to Iris Cope"]);
      await expect.poll(() => headings(host, LARKSPUR)).toEqual(["## Withdrawal to Joanna Reyes"]);
      await notice(host, "Said yes").getByRole("button", { name: "Undo" }).click();
      await notice(host, "Undone.").waitFor();
      await areAsBefore(host, NOTES);
    }));

  it("by keyboard alone: reached from the row, left with Escape, said with the key of every form", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      await row(host).locator("a").focus();
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Accept…");
      await keyboard.press("Enter");
      await modal(host).getByText("Say yes to Eastmoor Council").waitFor();
      await keyboard.press("Escape");
      await closed(host);
      await expect.poll(() => focused(host)).toBe("Accept…");
      await keyboard.press("Enter");
      const draft = modal(host).getByLabel("Draft a yes to Priya Nair");
      for (let at = 0; at < 6 && !(await draft.evaluate((one) => one === document.activeElement)); at += 1)
        await keyboard.press("Tab");
      await keyboard.press("Space");
      for (const company of ["Fenwick & Rowe", "Tidewater Accounts"]) {
        await keyboard.press("Tab");
        await keyboard.press("Space");
        await expect.poll(() => modal(host).getByLabel(company).isChecked()).toBe(false);
      }
      await modal(host).getByText("Then: one short note to send.").waitFor();
      await keyboard.press("ControlOrMeta+Enter");
      await notice(host, "Said yes to Eastmoor Council. One draft is ready.").waitFor();
      await expect.poll(() => headings(host, LARKSPUR)).toEqual(["## Withdrawal to Joanna Reyes"]);
      await expect.poll(() => host.read(EASTMOOR)).toBe(NOTES[EASTMOOR].replace("status: offer", "status: accepted"));
      await areAsBefore(host, { [FENWICK]: NOTES[FENWICK], [TIDEWATER]: NOTES[TIDEWATER] });
      await undo(host);
      await areAsBefore(host, NOTES);
    }));

  it("tells nobody else while it is not on paper", () => {
    const notes = { ...NOTES, [EASTMOOR]: eastmoor(`${OFFER}\n  - 2026-11-18 follow-up to Priya Nair`) };
    return withHost({ notes, open: EASTMOOR }, async (host) => {
      await host.runCommand("Accept the offer…");
      const form = modal(host);
      await form.getByText("It is not on paper yet. Keep your notice until it is.").waitFor();
      await form.getByText("Says yes, asks for it on paper, and thanks them.").waitFor();
      await form.getByText("Then: one short note to send. The others can wait until it is signed.").waitFor();
      await expect.poll(() => form.locator("fieldset, .hear-back-help").count()).toBe(0);
      await form.getByRole("button", { name: "Say yes" }).click();
      await notice(host, "Said yes to Eastmoor Council. One draft is ready.").waitFor();
      await expect.poll(() => headings(host, EASTMOOR)).toEqual(["## Reply to Priya Nair"]);
      await areAsBefore(host, OTHERS);
      await undo(host);
      await areAsBefore(host, notes);
    });
  });
});

describe("Say no", () => {
  it("by keyboard alone: the no, and why for oneself alone, undone at once", () =>
    withHost({ notes: NOTES, open: EASTMOOR }, async (host) => {
      const { keyboard } = host.page;
      await host.runCommand("Decline the offer…");
      const form = modal(host);
      await form.getByText("Say no to Eastmoor Council").waitFor();
      await form.getByText("Eastmoor Council, Planning officer. You may say no. It is your search.").waitFor();
      await expect.poll(() => form.getByLabel("Status in the note").inputValue()).toBe("withdrawn");
      await form.getByText("Then: one short note to send.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      const why = form.getByLabel("Why, for yourself");
      for (let at = 0; at < 6 && !(await why.evaluate((one) => one === document.activeElement)); at += 1)
        await keyboard.press("Tab");
      await keyboard.type("Too far away.");
      await keyboard.press("Enter");
      await keyboard.type("And the hours.");
      await keyboard.press("ControlOrMeta+Enter");
      await notice(host, "Said no to Eastmoor Council. One draft is ready.").waitFor();
      await expect.poll(() => host.read(EASTMOOR)).toContain("status: withdrawn\n");
      await expect.poll(() => headings(host, EASTMOOR)).toEqual(["## Reply to Priya Nair", "## Why I said no"]);
      await expect.poll(() => host.read(EASTMOOR)).toContain("\n\nToo far away.\nAnd the hours. ^own-words\n");
      await areAsBefore(host, OTHERS);
      await undo(host);
      await areAsBefore(host, NOTES);
    }));

  it("by mouse, and with nothing but the status", () =>
    withHost({ notes: NOTES }, async (host) => {
      await row(host).hover();
      await row(host).getByRole("button", { name: "Decline…" }).click();
      await modal(host).getByLabel("Draft a no to Priya Nair").uncheck();
      await modal(host).getByText("Then: no note to send.").waitFor();
      await modal(host).getByRole("button", { name: "Say no" }).click();
      await notice(host, "Said no to Eastmoor Council.").waitFor();
      await expect.poll(() => host.read(EASTMOOR)).toBe(NOTES[EASTMOOR].replace("status: offer", "status: withdrawn"));
      await undo(host);
      await areAsBefore(host, NOTES);
    }));
});
