import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, groupOf, notice, withHost } from "./with-host";

const note = (company: string, role: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: ${role}\n${properties}\n---\n`;
const interviewed = (day: string, ...lines: readonly string[]) =>
  `status: interviewing\ninterview_date: ${day}\nfooting: 3\ncontact: Dana Lee\ncontact_log:${lines.map((line) => `\n  - ${line}`).join("")}`;

/** The six of the picture. */
const SIX = {
  "Arden.md": note(
    "Arden Print",
    "Machine minder",
    interviewed("2026-08-03", "2026-08-17 follow-up", "2026-08-26 follow-up"),
  ),
  "Whitlow.md": note("Whitlow Garden Centre", "Supervisor", interviewed("2026-08-03", "2026-08-17 follow-up")),
  "Seaton.md": note("Seaton Ferries", "Ticket office", "status: applied\ndate_applied: 2026-08-06\ncontact: Ana Ruiz"),
  "Beck.md": note("Beck & Sons Roofing", "Estimator", interviewed("2026-07-06", "2026-07-21 call")),
  "Northgate.md": note("Northgate College", "Lab technician", "status: applied\ndate_applied: 2026-07-13"),
  "Vale.md": note("Vale Plumbing", "Office manager", interviewed("2026-07-02")),
};

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `Jobs/${String(at)}.md`,
      note(
        `Company ${String(at).padStart(3, "0")}`,
        "Cook",
        "status: applied\ndate_applied: 2026-07-13\ncontact: Ana Ruiz",
      ),
    ]),
  );

const dialog = ({ page }: OpenHost) => page.locator(".modal");
const rows = (host: OpenHost) => dialog(host).locator(".hear-back-sat");
const row = (host: OpenHost, company: string) => rows(host).filter({ hasText: company });
const choice = (host: OpenHost, company: string, name: string) => row(host, company).getByRole("radio", { name });
const result = async (host: OpenHost) =>
  (await dialog(host).locator(".hear-back-result").innerText()).replaceAll("\u00a0", " ");

async function start(host: OpenHost): Promise<void> {
  await host.page.getByRole("button", { name: "Quiet for a while:" }).click();
  await host.page.getByRole("button", { name: "Go through them…" }).click();
  await dialog(host).waitFor();
}

describe("going through the quiet ones", () => {
  it("says of each what happened last, and offers what can still be done", () =>
    withHost({ notes: SIX }, async (host) => {
      await start(host);
      const told = await rows(host).evaluateAll((all) =>
        all.map((one) =>
          [
            one.querySelector("a")?.textContent,
            one.querySelector(".hear-back-sat-why")?.textContent,
            [...one.querySelectorAll("label")].map((label) => label.textContent).join(", "),
          ].join(" | "),
        ),
      );
      expect(told.map((words) => words.replaceAll("\u00a0", " "))).toEqual([
        "Arden Print | You last wrote on Wed 26 Aug. You asked twice. | Close",
        "Whitlow Garden Centre | You last wrote on Mon 17 Aug. You asked once. | Close, Ask once more",
        "Seaton Ferries | You applied on Thu 6 Aug. You have not asked yet. | Close, Ask once more",
        "Beck & Sons Roofing | You last rang on Tue 21 Jul. You asked once. | Close, Ask once more",
        "Northgate College | You applied on Mon 13 Jul. Nobody to write to is noted. | Close",
        "Vale Plumbing | Your interview was on Thu 2 Jul. You have not asked yet. | Close, Ask once more",
      ]);
      await expect.poll(() => result(host)).toBe("Nothing chosen yet.");
      await dialog(host).getByText("Six applications have been quiet for a long time.").waitFor();
      await dialog(host).getByText("Writes “closed” into the note.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
    }));

  it("does what was chosen as one, and takes all of it back with one Undo", () =>
    withHost({ notes: SIX }, async (host) => {
      const before = Object.keys(SIX).map((path) => host.read(path));
      await start(host);
      await choice(host, "Arden Print", "Close").check();
      await choice(host, "Whitlow", "Ask once more").check();
      await choice(host, "Seaton", "Ask once more").check();
      await choice(host, "Seaton", "Close").check();
      await choice(host, "Vale", "Close").check();
      await choice(host, "Vale", "Close").click();
      await expect.poll(() => choice(host, "Vale", "Close").isChecked()).toBe(false);
      await expect.poll(() => result(host)).toBe("Two to close. One to ask once more, on Mon 23 Nov.");
      await dialog(host).getByRole("button", { name: "Do these three" }).click();
      await notice(host, "Two closed, one to ask on Mon\u00a023\u00a0Nov.").waitFor();
      await expect.poll(() => host.read("Arden.md")).toContain("status: closed");
      await expect.poll(() => host.read("Seaton.md")).toContain("status: closed");
      await expect.poll(() => host.read("Whitlow.md")).toContain("follow_up: 2026-11-23");
      expect(host.read("Vale.md")).toBe(SIX["Vale.md"]);
      await expect.poll(() => groupOf(host, "Whitlow")).toBe("Soon");
      await host.page.getByRole("button", { name: "Quiet for a while: 3" }).waitFor();
      await notice(host, "Two closed").getByRole("button", { name: "Undo" }).click();
      await notice(host, "Undone.").waitFor();
      await expect.poll(() => Object.keys(SIX).map((path) => host.read(path))).toEqual(before);
      await host.page.getByRole("button", { name: "Quiet for a while: 6" }).waitFor();
    }));

  it("by keyboard alone: C and A choose and go on, a second time takes back, Mod+Enter does it", () =>
    withHost({ notes: SIX }, async (host) => {
      const { keyboard } = host.page;
      const here = () =>
        host.page.evaluate(() => document.activeElement?.closest(".hear-back-sat")?.querySelector("a")?.textContent);
      await host.page.getByRole("button", { name: "Menu", exact: true }).focus();
      await keyboard.press("Enter");
      await host.page.getByText("Go through the quiet ones…").click();
      await expect.poll(() => here()).toBe("Arden Print");
      await keyboard.press("a");
      await expect.poll(() => here()).toBe("Arden Print");
      await keyboard.press("c");
      await expect.poll(() => here()).toBe("Whitlow Garden Centre");
      await keyboard.press("a");
      await expect.poll(() => here()).toBe("Seaton Ferries");
      await keyboard.press("c");
      await keyboard.press("c");
      await expect.poll(() => result(host)).toBe("Three to close. One to ask once more, on Mon 23 Nov.");
      await keyboard.press("Shift+Tab");
      await keyboard.press("Shift+Tab");
      await expect.poll(() => here()).toBe("Beck & Sons Roofing");
      await keyboard.press("c");
      await expect.poll(() => result(host)).toBe("Two to close. One to ask once more, on Mon 23 Nov.");
      await expect.poll(() => here()).toBe("Beck & Sons Roofing");
      await keyboard.press("ArrowRight");
      await expect.poll(() => result(host)).toBe("Two to close. Two to ask once more, on Mon 23 Nov.");
      await keyboard.press(" ");
      await expect.poll(() => result(host)).toBe("Two to close. One to ask once more, on Mon 23 Nov.");
      await keyboard.press("Control+Enter");
      await notice(host, "Two closed, one to ask on Mon\u00a023\u00a0Nov.").waitFor();
      await dialog(host).waitFor({ state: "detached" });
    }));

  it("reaches the button by arrows from the line that it stands under", () =>
    withHost({ notes: SIX }, async (host) => {
      await host.page.getByRole("button", { name: "Quiet for a while:" }).focus();
      await host.page.keyboard.press("ArrowRight");
      await host.page.keyboard.press("ArrowDown");
      await expect.poll(() => host.page.evaluate(() => document.activeElement?.textContent)).toBe("Go through them…");
      await host.page.keyboard.press("Enter");
      await dialog(host).waitFor();
      await host.page.keyboard.press("Escape");
      await dialog(host).waitFor({ state: "detached" });
      expect(host.read("Arden.md")).toBe(SIX["Arden.md"]);
    }));

  it("goes to the first choice where none is made yet", () =>
    withHost({ notes: SIX }, async (host) => {
      await start(host);
      await dialog(host).getByRole("button", { name: "Do these" }).click();
      await expect
        .poll(() => choice(host, "Arden Print", "Close").evaluate((one) => one === document.activeElement))
        .toBe(true);
      await expect.poll(() => result(host)).toBe("Nothing chosen yet.");
    }));

  it("says when that was all of them", () =>
    withHost({ notes: SIX }, async (host) => {
      await start(host);
      const all = dialog(host).getByRole("radio", { name: "Close" });
      for (const one of await all.all()) await one.check();
      await dialog(host).getByRole("button", { name: "Do these six" }).click();
      await notice(host, "Six closed. That was all of them. Your list is tidy, and nothing is lost.").waitFor();
      await host.page.getByRole("button", { name: "Quiet for a while:" }).waitFor({ state: "detached" });
    }));

  it("shows twenty more at a time, up to five hundred", () =>
    withHost({ notes: many(500) }, async (host) => {
      await host.page.getByRole("button", { name: "Quiet for a while: 500" }).waitFor();
      await start(host);
      await expect.poll(() => rows(host).count()).toBe(20);
      for (let at = 0; at < 24; at += 1) await dialog(host).getByRole("button", { name: "Show 20 more" }).click();
      await dialog(host).getByRole("button", { name: "Show 20 more" }).waitFor({ state: "detached" });
      await expect.poll(() => rows(host).count()).toBe(500);
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.closest(".hear-back-sat")?.textContent))
        .toContain("Company 480");
      await dialog(host).evaluate((modal) => {
        const choices = [...modal.querySelectorAll<HTMLInputElement>("fieldset label:nth-child(2) input")];
        for (const one of choices.slice(0, 50)) one.click();
      });
      await expect.poll(() => result(host)).toBe("50 to ask once more, on Mon 23 Nov.");
      await dialog(host).getByRole("button", { name: "Do these 50" }).click();
      await notice(host, "50 to ask on Mon\u00a023\u00a0Nov.").waitFor();
      await host.page.getByRole("button", { name: "Quiet for a while: 450" }).waitFor();
    }));
});
