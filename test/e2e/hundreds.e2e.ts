import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, groupOf, notice, rowOf, withHost } from "./with-host";

const note = (company: string, role: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: ${role}\ncontact: Dana Lee <dana@acme.example>\n${properties}\n---\n\nHello.\n`;
const LATE = "status: applied\ndate_applied: 2026-10-30";
const WAITING = "status: applied\ndate_applied: 2026-11-16";
const QUIET = "status: applied\ndate_applied: 2026-08-06";
const WITHDRAWN = "status: withdrawn\ndate_applied: 2026-09-01";
const TOLD_NO =
  "status: rejected\ninterview_date: 2026-09-22\ncontact_log:\n  - 2026-10-01 heard no\n  - 2026-10-02 answer";

const many = (count: number, company: string, properties: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const name = `${company} ${String(at + 1).padStart(3, "0")}`;
      return [`${name}.md`, note(name, "Clerk", properties)];
    }),
  );
const HARROW = {
  "Harrowby Estates.md": note("Harrowby Estates", "Lettings clerk", LATE),
  "Harrow Textiles.md": note("Harrow Textiles", "Pattern cutter", WAITING),
  "St Marys.md": note("St Mary’s, Harrow", "Ward clerk", QUIET),
  "Harrow Machinist.md": note("Harrow Textiles", "Machinist", TOLD_NO),
  "Harrow Arts Centre.md": note("Harrow Arts Centre", "Usher", WITHDRAWN),
};
/** Three hundred applications, of which 141 are due. */
const HUNDREDS = {
  ...many(140, "Company", LATE),
  ...many(85, "Later", WAITING),
  ...many(70, "Old", QUIET),
  ...HARROW,
};

const sentence = ({ page }: OpenHost) =>
  page.locator(".hear-back-sentence").evaluate((words) => words.textContent.replace(/\s+/g, " ").trim());
const headings = ({ page }: OpenHost) => page.locator(".hear-back-group h3").allInnerTexts();
const field = ({ page }: OpenHost) => page.getByRole("searchbox", { name: "Find a company or role" });
const titles = ({ page }: OpenHost) => page.locator(".hear-back-row-title").allInnerTexts();
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? "the field" : (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  });
const looseSpaces = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, " ").trim());

describe("hundreds at once", () => {
  it("are ten for today, and the rest folded below them", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      const { page } = host;
      await expect.poll(() => sentence(host)).toBe("Ten for today. 131 more can wait their turn.");
      await expect
        .poll(async () => looseSpaces(await headings(host)))
        .toEqual(["For today 10", "Can wait their turn 131", "Waiting 86", "Quiet for a while: 71"]);
      await expect.poll(() => titles(host)).toHaveLength(10);
      await expect.poll(() => page.locator(".status-bar-item").textContent()).toBe("Ten for today");

      await rowOf(host, "Company 001").locator("a").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await host.until(async () => (await sentence(host)) === "Ten for today. 130 more can wait their turn.");
      await expect.poll(() => titles(host)).toHaveLength(10);
      await expect.poll(() => focused(host)).toBe("Company 002 Clerk");
      await page.keyboard.press("End");
      await expect.poll(() => focused(host)).toBe("Quiet for a while: 71");
      await page.getByRole("button", { name: "Can wait their turn" }).click();
      await host.until(async () => (await titles(host)).length > 10);
      await page.getByRole("button", { name: "For today" }).focus();
      for (let at = 0; at < 14; at += 1) await page.keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Company 014 Clerk");
    }));

  it("on a day off are in the same groups, under its own words", () =>
    withHost({ notes: HUNDREDS, now: "2026-11-21T09:00" }, async (host) => {
      await expect.poll(() => sentence(host)).toBe("It is Saturday. Nothing needs sending before Mon 23 Nov.");
      await expect.poll(async () => looseSpaces(await headings(host))).toContain("For today 10");
    }));

  it("of ten due rows leave the groups as they are, and a short list has no filter", () =>
    withHost({ notes: many(10, "Company", LATE) }, async (host) => {
      await expect.poll(async () => looseSpaces(await headings(host))).toEqual(["Overdue 10"]);
      await expect.poll(() => field(host).count()).toBe(0);
    }));
});

describe("the filter", () => {
  it("finds companies and roles in all groups, each under its heading, with the words underlined", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      const { page } = host;
      await field(host).fill("HARROW");
      await expect.poll(() => sentence(host)).toBe("Five found.");
      await expect
        .poll(async () => looseSpaces(await headings(host)))
        .toEqual(["Can wait their turn 1", "Waiting 1", "Quiet for a while 1", "Closed 2"]);
      await expect.poll(() => titles(host)).toHaveLength(5);
      await expect
        .poll(() => page.locator("mark.hear-back-found").allTextContents())
        .toEqual(["Harrow", "Harrow", "Harrow", "Harrow", "Harrow"]);
      await expect
        .poll(() => rowOf(host, "St Mary’s").locator(".hear-back-company").textContent())
        .toBe("St Mary’s, Harrow");
      await expect
        .poll(() => field(host).getAttribute("aria-controls"))
        .toBe(await page.locator(".hear-back-groups").getAttribute("id"));
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);

      await field(host).fill("ward harr");
      await expect.poll(() => sentence(host)).toBe("One found.");
      await page.locator(".search-input-clear-button").click();
      await expect.poll(() => sentence(host)).toBe("Ten for today. 131 more can wait their turn.");
      await expect.poll(() => focused(host)).toBe("the field");
    }));

  it("offers a new application where nothing is found", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      const { page } = host;
      await field(host).fill("<b>quill");
      await expect.poll(() => sentence(host)).toBe("Nothing found.");
      await expect
        .poll(() => page.locator(".hear-back-none p").textContent())
        .toBe("No company or role has “<b>quill” in it. Closed ones were looked through too.");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await field(host).press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("New application: <b>quill");
      await page.keyboard.press("Escape");
      await expect.poll(() => focused(host)).toBe("the field");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.getByRole("combobox", { name: "Company" }).inputValue()).toBe("<b>quill");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Clear", exact: true }).last().click();
      await expect.poll(() => field(host).inputValue()).toBe("");
      await expect.poll(() => sentence(host)).toBe("Ten for today. 131 more can wait their turn.");
    }));

  it("is gone into and left by keyboard, and clearing it keeps the row", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      const { page } = host;
      const { keyboard } = page;
      await rowOf(host, "Company 003").locator("a").focus();
      await keyboard.press("/");
      await expect.poll(() => focused(host)).toBe("the field");
      await keyboard.type("harrow");
      await keyboard.press("Enter");
      await expect.poll(() => focused(host)).toBe("Harrowby Estates Lettings clerk");
      await keyboard.press("ArrowDown");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("Harrow Textiles Pattern cutter");
      await keyboard.press("Control+f");
      await expect.poll(() => focused(host)).toBe("the field");
      await keyboard.press("Escape");
      await expect.poll(() => field(host).inputValue()).toBe("");
      await expect.poll(() => focused(host)).toBe("the field");
      await expect
        .poll(() => page.locator('.hear-back-groups [tabindex="0"]').allInnerTexts())
        .toEqual(["Harrow Textiles Pattern cutter"]);
      await keyboard.press("Escape");
      await expect.poll(() => focused(host)).toBe("Company 001 Clerk");
    }));

  it("is left for what was found, however fast it was typed", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      await field(host).evaluate((input: HTMLInputElement) => {
        input.focus();
        input.value = "quill";
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      });
      await expect.poll(() => sentence(host)).toBe("Nothing found.");
      await expect.poll(() => focused(host)).toBe("New application: quill");
    }));

  it("keeps the place after an act", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      const { keyboard } = host.page;
      await field(host).fill("harrow");
      await rowOf(host, "Harrowby").locator("a").focus();
      await keyboard.press("ArrowRight");
      await keyboard.press("ArrowRight");
      await keyboard.press("Enter");
      await host.until(async () => (await groupOf(host, "Harrowby Estates")) !== "Can wait their turn");
      await expect.poll(() => sentence(host)).toBe("Five found.");
      await expect.poll(() => field(host).inputValue()).toBe("harrow");
      await expect.poll(async () => (await titles(host)).map((title) => title.trim())).toContain(await focused(host));
    }));

  it("finds a note that is only a problem by its name", () =>
    withHost(
      {
        notes: {
          ...many(12, "Company", LATE),
          "Pemberton Library.md": note(
            "Pemberton Library",
            "Assistant",
            "status: interviewing\ninterview_date: 10/11/2026",
          ),
        },
      },
      async (host) => {
        await field(host).fill("assistant");
        await expect.poll(() => sentence(host)).toBe("One found.");
        await expect.poll(() => groupOf(host, "Pemberton Library")).toBe("Problems");
      },
    ));

  it("finds a recruiter’s row by each of its roles", () => {
    const role = (company: string) =>
      `---\ntype: application\ncompany: ${company}\nrole: Fitter\nstatus: interviewing\ninterview_date: 2026-11-10\nresponse_by: 2026-11-18\nrecruiter: Tom Adeyemi\nroute: recruiter\npreparation: 4\ncontact_log:\n  - 2026-11-10 thank-you by phone\n---\n`;
    return withHost(
      { notes: { ...many(12, "Company", LATE), "A.md": role("Alder Works"), "B.md": role("Birch Rail") } },
      async (host) => {
        await field(host).fill("birch");
        await expect.poll(() => sentence(host)).toBe("One found.");
        await expect.poll(() => rowOf(host, "Tom Adeyemi").locator("mark").allTextContents()).toEqual(["Birch"]);
      },
    );
  });
});

describe("a closed application", () => {
  it("is found, says why it is closed, and is opened again", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      await expect.poll(() => rowOf(host, "Arts Centre").count()).toBe(0);
      await field(host).fill("usher");
      const row = rowOf(host, "Arts Centre");
      await row.locator("a").focus();
      await host.page.keyboard.press("ArrowRight");
      await host.page.keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Reopen");
      await host.page.keyboard.press("Enter");
      await host.until(() => host.read("Harrow Arts Centre.md").includes("status: applied"));
      await expect.poll(() => groupOf(host, "Arts Centre")).not.toBe("Closed");
      await expect.poll(() => focused(host)).toBe("Harrow Arts Centre Usher");
      await notice(host, "Harrow Arts Centre is open again.").getByRole("button", { name: "Undo" }).click();
      await host.until(() => host.read("Harrow Arts Centre.md").includes("status: withdrawn"));
      await expect.poll(() => groupOf(host, "Arts Centre")).toBe("Closed");
    }));

  it.each(["usher", "keeper"])("of which its menu says that R is for a reply is answered by R: %s", (role) =>
    withHost(
      { notes: { ...HUNDREDS, "Tolland Lights.md": note("Tolland Lights", "Keeper", "status: wishlist") } },
      async (host) => {
        const { keyboard } = host.page;
        await field(host).fill(role);
        await expect.poll(() => sentence(host)).toBe("One found.");
        await keyboard.press("Enter");
        await keyboard.press("Shift+F10");
        await expect.poll(() => host.page.locator(".menu-item").allTextContents()).toContain("They replied… R");
        await keyboard.press("Escape");
        await keyboard.press("r");
        await host.page.locator(".modal-title", { hasText: "What did they say?" }).waitFor();
      },
    ),
  );

  it("by a no in its log is opened again by their word alone", () =>
    withHost({ notes: HUNDREDS }, async (host) => {
      await field(host).fill("machinist");
      const row = rowOf(host, "Harrow Textiles");
      await expect
        .poll(() => row.locator(".hear-back-why").textContent())
        .toContain("They said no on Thu\u00a01\u00a0Oct.");
      await expect.poll(() => row.getByRole("button").allInnerTexts()).toEqual(["", "They replied"]);
      await row.getByRole("button", { name: "They replied" }).click();
      await host.page.locator(".modal-title", { hasText: "What did they say?" }).waitFor();
    }));
});
