import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;
const ACME = note(
  "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-05",
);
const modal = ({ page }: OpenHost) => page.locator(".modal");
const type = async ({ page }: OpenHost, ...texts: string[]) => {
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
};
const known = (host: OpenHost) => modal(host).locator(".hear-back-known");
const result = (host: OpenHost) => modal(host).locator(".hear-back-result");
const isOpen = ({ page }: OpenHost, file: string) =>
  page.evaluate((path) => window.host.app.workspace.getActiveFile()?.path === path, file);
const HARROW = {
  "Jobs/Harrow.md": note(
    "type: application\ncompany: Harrow Textiles\nrole: Machinist\nstatus: closed\ndate_applied: 2026-11-02",
  ),
  "Jobs/Harrow, weaver.md": note(
    "type: application\ncompany: Harrow Textiles\nrole: Weaver\nstatus: applied\ndate_applied: 2026-10-12",
  ),
};
const exists = (host: OpenHost, file: string) => existsSync(path.join(host.vault, file));

describe("New application", () => {
  it("by keyboard alone: a note beside the others, opened, listed, and undone", () =>
    withHost({ notes: { "Jobs/Acme.md": ACME } }, async (host) => {
      await host.runCommand("New application");
      await type(host, "A/B: C? 🙂", "Baker");
      await host.page.keyboard.press("Enter");
      await notice(host, "Made “A-B C 🙂”.").waitFor();
      await expect
        .poll(() => host.read("Jobs/A-B C 🙂.md"))
        .toBe(
          '---\ntype: application\ncompany: "A/B: C? 🙂"\nrole: Baker\nstatus: applied\ndate_applied: 2026-11-20\ncontact_log:\n---\n\n',
        );
      await host.until(() =>
        host.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path === "Jobs/A-B C 🙂.md"),
      );
      await rowOf(host, "A/B: C? 🙂").waitFor();
      await host.runCommand("Undo last action");
      await notice(host, "Undone.").waitFor();
      await host.until(() => !exists(host, "Jobs/A-B C 🙂.md"));
    }));

  it("needs a company, says so in its place, and offers those that are known", () =>
    withHost({ notes: { "Jobs/Acme.md": ACME } }, async (host) => {
      await host.page.getByRole("button", { name: "Menu" }).click();
      await host.page.locator(".menu-item", { hasText: "New application" }).click();
      await modal(host).getByRole("button", { name: "Create" }).click();
      await modal(host).getByText("Write the company’s name.").waitFor();
      await expect
        .poll(() =>
          modal(host)
            .locator("datalist option")
            .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
        )
        .toEqual(["Acme", "Dana Lee"]);
      // Obsidian's own primary button is too pale under the pointer.
      await host.page.mouse.move(0, 0);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
    }));

  it("at rest asks for three things, and says what it makes; the rest is behind one line", () =>
    withHost({ notes: { "Jobs/Acme.md": ACME } }, async (host) => {
      await host.runCommand("New application");
      const labels = () => modal(host).locator("label:visible").allInnerTexts();
      await expect.poll(labels).toEqual(["Company", "Role", "Link to the advert"]);
      await result(host).getByText("Makes one note in Jobs. You applied today.").waitFor();
      await modal(host).locator("summary").click();
      await modal(host).getByLabel("Applied on").fill("");
      await modal(host).getByLabel("Whom to write to").fill("Dana Lee <dana@beta.example>");
      await result(host).getByText("Makes one note in Jobs. It is on your wishlist.").waitFor();
      await modal(host).getByLabel("Company").fill("Beta");
      await modal(host).getByLabel("Link to the advert").fill("javascript:alert(1)");
      await host.page.keyboard.press("Control+Enter");
      await modal(host).getByText("This is no address of a page.").waitFor();
      await modal(host).getByLabel("Link to the advert").fill(" jobs.example/4711 ");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await host.page.keyboard.press("Control+Enter");
      await notice(host, "Made “Beta”.").waitFor();
      await expect
        .poll(() => host.read("Jobs/Beta.md"))
        .toBe(
          "---\ntype: application\ncompany: Beta\nstatus: wishlist\nurl: https://jobs.example/4711\ncontact:\n  - Dana Lee <dana@beta.example>\ncontact_log:\n---\n\n",
        );
    }));

  it("says that the company is known before it saves, stops nobody, and leads to its note", () =>
    withHost({ notes: HARROW }, async (host) => {
      await host.runCommand("New application");
      await type(host, "harrow  textiles LTD", "Pattern cutter");
      await expect
        .poll(async () => (await known(host).innerText()).replaceAll("\u00a0", " "))
        .toContain("You applied here on Mon 2 Nov, for Machinist. And one more.");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await known(host).getByRole("button", { name: "Open that note" }).focus();
      await host.page.keyboard.press("Enter");
      await host.until(() => isOpen(host, "Jobs/Harrow.md"));
      await expect.poll(() => modal(host).count()).toBe(0);
      // What was typed is still there, and the second application can be made.
      await host.runCommand("New application");
      await modal(host).getByText("A name is enough to begin. What you had typed is still here.").waitFor();
      await host.page.keyboard.press("Enter");
      await notice(host, "Made “harrow textiles LTD”.").waitFor();
      await expect.poll(() => host.read("Jobs/harrow textiles LTD.md")).toContain("role: Pattern cutter\n");
    }));

  it("of an unknown company says nothing", () =>
    withHost({ notes: HARROW }, async (host) => {
      await host.runCommand("New application");
      await type(host, "Harrow Textile");
      await expect.poll(() => known(host).innerText()).toBe("");
    }));

  it("keeps what was typed through Escape, until it is saved", () =>
    withHost({ notes: HARROW }, async (host) => {
      await host.runCommand("New application");
      await type(host, "Beta", "Baker", "jobs.example/4711");
      await host.page.keyboard.press("Escape");
      await expect.poll(() => modal(host).count()).toBe(0);
      await host.runCommand("New application");
      await modal(host).getByText("What you had typed is still here.").waitFor();
      const values = () =>
        modal(host)
          .locator("input[type=text]")
          .evaluateAll((all) => all.slice(0, 3).map((one) => (one as HTMLInputElement).value));
      expect(await values()).toEqual(["Beta", "Baker", "jobs.example/4711"]);
      await modal(host).getByRole("button", { name: "Create" }).click();
      await notice(host, "Made “Beta”.").waitFor();
      await host.runCommand("New application");
      expect(await values()).toEqual(["", "", ""]);
      await expect.poll(() => modal(host).getByText("What you had typed").count()).toBe(0);
    }));

  it.each([
    ["a phone", { phone: true }],
    ["a narrow window", { width: 320 }],
    ["the dark", { theme: "dark" as const }],
  ])("fits %s", (_where, options) =>
    withHost({ notes: HARROW, ...options }, async (host) => {
      await host.runCommand("New application");
      await modal(host).getByLabel("Company").fill("Harrow Textiles");
      await known(host).getByRole("button", { name: "Open that note" }).waitFor();
      await modal(host).locator("summary").click();
      const isTooWide = () => modal(host).evaluate((box) => box.scrollWidth > box.clientWidth);
      expect(await isTooWide()).toBe(false);
      await host.page.mouse.move(0, 0);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
    }),
  );

  it("is where an empty panel begins", () =>
    withHost({ notes: { "Soup.md": "Soup.\n" } }, async (host) => {
      await host.page.getByRole("button", { name: "Create your first note" }).click();
      await type(host, "Acme");
      await host.page.keyboard.press("Enter");
      await rowOf(host, "Acme").waitFor();
      expect(exists(host, "Acme.md")).toBe(true);
    }));
});

describe("New interview round", () => {
  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["on a phone", { phone: true }],
  ] as const)("is linked, and takes the people of a pasted line, %s", (_case, options) =>
    withHost({ notes: { "Jobs/Acme.md": ACME }, open: "Jobs/Acme.md", ...options }, async (host) => {
      await host.runCommand("New interview round…");
      await modal(host).getByLabel("When is it?").fill("2026-12-01");
      await modal(host).getByLabel("At what time?").fill("14:00");
      await modal(host).getByLabel("What is it called?").fill("technical");
      await modal(host)
        .getByLabel("Who will be there?")
        .fill('"Menon, Ravi" <ravi@acme.example>; Sam Ortiz (optional); Jo Kim; Meeting room 2');
      const there = modal(host).getByRole("group", { name: "Who is there" });
      const leftOut = modal(host).getByRole("group", { name: "Left out" });
      await there.getByText("Ravi Menon <ravi@acme.example>").waitFor();
      await leftOut.getByText("Meeting room 2, a room").waitFor();
      await there.getByRole("button", { name: "Take out Jo Kim" }).click();
      await leftOut.getByText("Jo Kim, taken out").waitFor();
      // The focus goes with whoever was moved.
      await host.page.keyboard.press("Enter");
      await there.getByRole("button", { name: "Take out Jo Kim" }).waitFor();
      await host.page.keyboard.press("Delete");
      await leftOut.getByText("Jo Kim, taken out").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Make note" }).click();
      await notice(host, "Made “Acme, technical”.").waitFor();
      await expect
        .poll(() => host.read("Jobs/Acme, technical.md"))
        .toBe(
          '---\ntype: interview\napplication: "[[Acme]]"\ncompany: Acme\ninterview_date: 2026-12-01T14:00\nround: technical\ninterviewers:\n  - Ravi Menon <ravi@acme.example>\n  - Sam Ortiz\n---\n\n',
        );
    }),
  );

  it("keeps what was typed through Escape, until it is saved", () =>
    withHost({ notes: { "Jobs/Acme.md": ACME }, open: "Jobs/Acme.md" }, async (host) => {
      await host.runCommand("New interview round…");
      await modal(host).getByLabel("When is it?").fill("2026-12-01");
      await modal(host).getByLabel("Who will be there?").fill("Jo Kim; Sam Ortiz");
      await modal(host).getByRole("button", { name: "Take out Jo Kim" }).click();
      await host.page.keyboard.press("Escape");
      await expect.poll(() => modal(host).count()).toBe(0);
      await host.runCommand("New interview round…");
      await modal(host).getByText("Acme, Cook. What you had typed is still here.").waitFor();
      expect(await modal(host).getByLabel("When is it?").inputValue()).toBe("2026-12-01");
      await modal(host).getByText("Jo Kim, taken out").waitFor();
      await modal(host).getByRole("button", { name: "Make note" }).click();
      await notice(host, "Made “Acme, interview”.").waitFor();
      await host.runCommand("New interview round…");
      expect(await modal(host).getByLabel("When is it?").inputValue()).toBe("");
    }));
});

describe("They replied", () => {
  it("keeps what was typed through Escape, until it is saved", () =>
    withHost({ notes: { "Jobs/Acme.md": ACME }, open: "Jobs/Acme.md" }, async (host) => {
      const command = "They replied…";
      await host.runCommand(command);
      await modal(host).getByRole("radio", { name: "An offer" }).check();
      await modal(host).getByLabel("Their words").fill("Contract to come");
      await host.page.keyboard.press("Escape");
      await expect.poll(() => modal(host).count()).toBe(0);
      await host.runCommand(command);
      await modal(host).getByText("Acme, Cook. What you had typed is still here.").waitFor();
      expect(await modal(host).getByRole("radio", { name: "An offer" }).isChecked()).toBe(true);
      expect(await modal(host).getByLabel("Their words").inputValue()).toBe("Contract to come");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await expect
        .poll(() => host.read("Jobs/Acme.md"))
        .toContain("heard offer by email from Dana Lee — Contract to come");
      await host.runCommand(command);
      expect(await modal(host).getByLabel("Their words").inputValue()).toBe("");
    }));
});
