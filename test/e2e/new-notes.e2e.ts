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
          '---\ntype: application\ncompany: "A/B: C? 🙂"\nrole: Baker\nstatus: applied\ndate_applied: 2026-11-20\n---\n\n',
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
      await modal(host).getByRole("button", { name: "Make note" }).click();
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
      await host.runCommand("New interview round");
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
});
