import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, rowOf, withHost } from "./with-host";

const note = (company: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Driver\n${properties}\n---\n\nHello.\n`;
const LATE = "contact: Dana Lee <dana@acme.example>\nstatus: applied\ndate_applied: 2026-10-30";
const BUSES = "Jobs/Calder Valley Buses.md";
/** More than ten due, one that is closed, dates that are not clear, and a row that has nobody to write to. */
const NOTES: Readonly<Record<string, string>> = {
  ...Object.fromEntries("ABCDEFGHIJKL".split("").map((letter) => [`Jobs/${letter}.md`, note(`Mill ${letter}`, LATE)])),
  "Jobs/Arts.md": note("Harrow Arts Centre", "status: withdrawn\ndate_applied: 2026-09-01"),
  ...Object.fromEntries(
    [3, 4, 5].map((day) => [
      `Jobs/Library ${day}.md`,
      note(`Library ${day}`, `status: interviewing\ninterview_date: ${day}/11/2026`),
    ]),
  ),
  "Jobs/Textiles.md": note("Harrow Textiles", "status: interviewing\ninterview_date: 9/11/2026"),
  [BUSES]: note("Calder Valley Buses", "status: interviewing\ndate_applied: 2026-11-02"),
  "People/Sam Reid.md": "---\ntype: person\ncompany: Calder Valley Buses\nemail: sam.reid@caldervalley.example\n---\n",
};

interface Part {
  readonly open: (host: OpenHost) => Promise<unknown>;
  /** Where it is drawn. */
  readonly within: string;
}

const inPanel = (open: Part["open"]): Part => ({ open, within: ".hear-back-panel" });
const find = (words: string) =>
  inPanel(async ({ page }) => {
    await page.getByRole("searchbox").fill(words);
    await page.locator(".hear-back-sentence", { hasText: "found." }).waitFor();
  });
const dialog = (command: string, words: string): Part => ({
  open: async (host) => {
    await host.runCommand(command);
    const field = host.page.locator(".modal form input").first();
    await field.waitFor();
    if (words !== "") await field.pressSequentially(words);
  },
  within: ".modal",
});

const PARTS: Readonly<Record<string, Part>> = {
  "ten for today": inPanel(async ({ page }) => {
    await page.getByRole("button", { name: "Can wait their turn" }).click();
    await page.getByRole("button", { name: "Show the notes" }).click();
    await page.getByRole("button", { name: "Hide the notes" }).waitFor();
  }),
  found: find("harrow"),
  "nothing found": find("quillfeather"),
  "the menu of a row": {
    open: async (host) => {
      await host.page.getByRole("button", { name: "Clear", exact: true }).last().click();
      await rowOf(host, "Mill A").locator(".hear-back-row-title").press("Shift+F10");
      await host.page.locator(".menu .hear-back-key").first().waitFor();
    },
    within: ".menu",
  },
  "a contact": dialog("Add a contact…", "Sam R"),
  "the interview’s date": dialog("Add the interview’s date…", ""),
  "the day they named": dialog("Add the day they named…", "within a fortnight"),
  "a company that is known": dialog("New application", "Harrow Textiles"),
};

describe("what is new in the first week", () => {
  it.each([
    ["light, 220 px", { theme: "light", query: "right=220" }],
    ["dark, 220 px", { theme: "dark", query: "right=220" }],
    ["light, 320 px", { theme: "light", query: "right=320" }],
    ["dark, 320 px", { theme: "dark", query: "right=320" }],
    ["light, on a phone", { theme: "light", phone: true }],
    ["dark, on a small phone", { theme: "dark", phone: true, width: 320 }],
  ] as const)("has nothing that axe finds, and is not wider than its place, %s", (_name, options) =>
    withHost({ ...options, notes: NOTES, open: BUSES }, async (host) => {
      for (const [name, { open, within }] of Object.entries(PARTS)) {
        await open(host);
        await expect.poll(() => axeFindings(host, within), { message: name }).toEqual([]);
        const isWider = () => host.page.locator(within).evaluate((part) => part.scrollWidth > part.clientWidth);
        await expect.poll(isWider, { message: name }).toBe(false);
        if (within === ".hear-back-panel") continue;
        const left = async () => {
          await host.page.keyboard.press("Escape");
          return host.page.locator(within).count();
        };
        await expect.poll(left).toBe(0);
      }
    }),
  );

  it("has upright dots for what concerns the panel, and level ones for a row", () =>
    withHost({ notes: NOTES, phone: true }, async ({ page }) => {
      const dots = (name: string) => page.getByRole("button", { name }).first().locator("circle");
      const levels = (name: string) =>
        dots(name).evaluateAll((all) => new Set(all.map((dot) => dot.getAttribute("cy"))).size);
      await page.locator(".hear-back-row").first().waitFor();
      expect(await levels("Menu")).toBe(3);
      expect(await levels("More actions")).toBe(1);
    }));
});
