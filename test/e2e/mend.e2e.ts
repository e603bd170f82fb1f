/** Mend: a note that two devices have left unreadable, from its row to what lies on disk, and undone. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, groupOf, notice, readPanel, rowOf, withHost } from "./with-host";

const MARLOW = "Jobs/Marlow Dental Care.md";
const LARKSPUR = "Jobs/Larkspur Foods.md";
const FENWICK = "Jobs/Fenwick & Rowe.md";
const HOLT = "Jobs/Holt Builders.md";

const BODY = "\nMet Nina Patel.\n";
const marlow = (status: string, log: string) =>
  `---\ntype: application\ncompany: Marlow Dental Care\n${status}interview_date: 2026-11-05\ncontact: Nina Patel\ncontact_log:\n${log}---\n${BODY}`;
const BROKEN = marlow(
  "status: applied\nstatus: interviewing\n",
  "  - 2026-11-06 thank-you\ncontact_log:\n  - 2026-11-06 thank-you\n  - 2026-11-12 follow-up\n",
);
const MENDED = marlow("status: interviewing\n", "  - 2026-11-06 thank-you\n  - 2026-11-12 follow-up\n");
const NOTES = {
  [MARLOW]: BROKEN,
  [LARKSPUR]: "---\ntype: application\ncompany: Larkspur Foods\nstatus: applied\ndate_applied: 2026-11-17\n---\n",
  [FENWICK]:
    "---\ntype: application\ncompany: Fenwick & Rowe\nstatus: offer\nofferew_date: 2026-11-19\nlessons:\n  - 2026-11-19 follow-up by email to Dana Lee\n---\n",
  [HOLT]: "---\ntype: application\ncompany: Holt Builders\nmap:\n  one:\n    two: [1\n---\n",
};

const row = (host: OpenHost, company = "Marlow Dental Care") =>
  rowOf(host, company).and(host.page.locator("[data-row^=problem]"));
const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const submit = (host: OpenHost, name: string) => modal(host).getByRole("button", { name });
const mendBy = async (host: OpenHost) => {
  await row(host).getByRole("button", { name: "Mend…" }).click();
  await modal(host).getByText("Mend “Marlow Dental Care”").waitFor();
};
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.closest("label") ?? element)?.textContent;
  });
/** The lines of a block, changed ones as they are read out. */
const lines = (host: OpenHost, label: string) =>
  modal(host)
    .getByRole("group", { name: label, exact: true })
    .locator(".hear-back-text-line")
    .evaluateAll((all) =>
      all.map(
        (line) =>
          `${line.getAttribute("data-line") ?? ""}|${line.querySelector(".hear-back-text-words")?.textContent ?? ""}`,
      ),
    );
const changed = async (host: OpenHost, label: string) =>
  (await lines(host, label)).filter((line) => !line.startsWith("|"));
const undo = async (host: OpenHost) => {
  await host.runCommand("Undo last action");
  await notice(host, "Undone.").first().waitFor();
};
const show = (host: OpenHost, mode: "source" | "preview") =>
  host.page.evaluate(
    async ([file, wanted]) => {
      const leaf = window.host.app.workspace.getLeaf(false);
      await leaf.setViewState({ type: "markdown", state: { file, mode: wanted } });
    },
    [MARLOW, mode] as const,
  );

describe("a note that two devices have broken", () => {
  it("is mended from its row by keyboard alone, is listed again, and is as before after Undo", () =>
    withHost({ notes: NOTES }, async (host) => {
      const { keyboard } = host.page;
      await row(host).locator("a").focus();
      await keyboard.press("ArrowRight");
      await expect.poll(() => focused(host)).toBe("Mend…");
      await keyboard.press("Enter");
      await modal(host).getByText("Mend “Marlow Dental Care”").waitFor();
      // Nothing is chosen, and nothing is written without a choice.
      await expect.poll(() => focused(host)).toBe("appliedIn line 4.");
      expect(await modal(host).locator("input:checked").count()).toBe(0);
      await keyboard.press("ControlOrMeta+Enter");
      await modal(host).getByText("Choose one of the two. Nothing is guessed.").waitFor();
      await expect.poll(() => focused(host)).toBe("appliedIn line 4.");
      expect(host.read(MARLOW)).toBe(BROKEN);
      await keyboard.press("Space");
      await keyboard.press("ArrowDown");
      await expect.poll(() => focused(host)).toBe("interviewingIn line 5.");
      await modal(host).getByText("Choose one of the two.").waitFor({ state: "detached" });
      await expect
        .poll(() => changed(host, "Before"))
        .toEqual(["out|goes: status: applied", "out|goes: contact_log:", "out|goes:   - 2026-11-06 thank-you"]);
      await modal(host).getByText("Both log lines are kept. One that stood there twice is kept once.").waitFor();
      for (const label of ["Before", "After"]) {
        await keyboard.press("Tab");
        await expect
          .poll(() =>
            modal(host)
              .getByRole("group", { name: label, exact: true })
              .evaluate((text) => text === document.activeElement),
          )
          .toBe(true);
      }
      await keyboard.press("ControlOrMeta+Enter");
      await closed(host);
      await notice(host, "Mended. The note is read again.").waitFor();
      expect(host.read(MARLOW)).toBe(MENDED);
      await row(host).waitFor({ state: "detached" });
      await expect.poll(() => groupOf(host, "Marlow Dental Care")).toBe("Soon");
      await notice(host, "Mended.").getByRole("button", { name: "Undo" }).click();
      await notice(host, "Undone.").waitFor();
      await expect.poll(() => host.read(MARLOW)).toBe(BROKEN);
      await row(host).waitFor();
    }));

  it("gets the end of its properties back", () =>
    withHost({ notes: { [LARKSPUR]: NOTES[LARKSPUR].replace(/---\n$/, "\nMet Ada.\n") } }, async (host) => {
      const larkspur = row(host, "Larkspur Foods");
      await larkspur.getByText("The properties have no end: the line --- is missing.").waitFor();
      await larkspur.getByRole("button", { name: "Mend…" }).click();
      await expect.poll(() => changed(host, "After")).toEqual(["in|comes: ---"]);
      await submit(host, "Write this").click();
      await closed(host);
      expect(host.read(LARKSPUR)).toBe(`${NOTES[LARKSPUR]}\nMet Ada.\n`);
      await rowOf(host, "Larkspur Foods").and(host.page.locator(":not([data-row^=problem])")).waitFor();
    }));

  it("says what happened, and only what is so", () =>
    withHost({ notes: NOTES }, async (host) => {
      await mendBy(host);
      await expect
        .poll(() => modal(host).locator(".hear-back-form-lead").innerText())
        .toBe(
          "Line 5 has status a second time, so no property of this note is shown at present. That happens when two devices write at once. Everything is still there, and nothing is written before you say so.",
        );
      await host.page.keyboard.press("Escape");
      await closed(host);
      await row(host, "Fenwick & Rowe").first().getByRole("button", { name: "Mend…" }).click();
      await expect
        .poll(() => modal(host).locator(".hear-back-form-lead").innerText())
        .toBe(
          "Something in this note got mixed up. That happens when two devices write at once. Nothing is written before you say so.",
        );
    }));

  it("keeps what was chosen when the dialog is left and opened again, and forgets it once it is written", () =>
    withHost({ notes: NOTES }, async (host) => {
      await mendBy(host);
      await modal(host).getByLabel("interviewing").check();
      await host.page.keyboard.press("Escape");
      await closed(host);
      await mendBy(host);
      await expect.poll(() => modal(host).getByLabel("interviewing").isChecked()).toBe(true);
      await submit(host, "Write this").click();
      await closed(host);
      await undo(host);
      await row(host).waitFor();
      await mendBy(host);
      expect(await modal(host).locator("input:checked").count()).toBe(0);
    }));

  it("that changes while the dialog is open is not written over, and is looked at again with the same answers", () =>
    withHost({ notes: NOTES }, async (host) => {
      await mendBy(host);
      await modal(host).getByLabel("interviewing").check();
      const fromPhone = BROKEN.replace(
        "2026-11-12 follow-up\n",
        "2026-11-12 follow-up\n  - 2026-11-18 heard deciding\n",
      );
      host.write(MARLOW, fromPhone);
      await host.hears(MARLOW);
      await submit(host, "Write this").click();
      await modal(host).getByText("Not written: the note has changed since. Here it is as it stands now.").waitFor();
      expect(host.read(MARLOW)).toBe(fromPhone);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await submit(host, "Look again").click();
      await expect.poll(() => lines(host, "After")).toContainEqual("|  - 2026-11-18 heard deciding");
      await expect.poll(() => focused(host)).toBe("interviewingIn line 5.");
      await modal(host).getByText("Not written").waitFor({ state: "detached" });
      expect(await modal(host).getByLabel("interviewing").isChecked()).toBe(true);
      await submit(host, "Write this").click();
      await closed(host);
      expect(host.read(MARLOW)).toBe(
        MENDED.replace("2026-11-12 follow-up\n", "2026-11-12 follow-up\n  - 2026-11-18 heard deciding\n"),
      );
    }));

  it("that another device has mended meanwhile is left as it is", () =>
    withHost({ notes: NOTES }, async (host) => {
      await mendBy(host);
      await modal(host).getByLabel("applied").check();
      host.write(MARLOW, MENDED);
      await host.hears(MARLOW);
      await submit(host, "Write this").click();
      await submit(host, "Look again").click();
      await modal(host).getByText("There is nothing left to mend: the properties of this note can be read.").waitFor();
      await submit(host, "Open note").click();
      await closed(host);
      expect(host.read(MARLOW)).toBe(MENDED);
    }));

  it("is not undone over what was written there since", () =>
    withHost({ notes: NOTES }, async (host) => {
      await mendBy(host);
      await modal(host).getByLabel("interviewing").check();
      await submit(host, "Write this").click();
      await closed(host);
      const edited = MENDED.replace("status: interviewing", "status: offer");
      host.write(MARLOW, edited);
      await host.hears(MARLOW);
      await host.runCommand("Undo last action");
      await notice(host, "Not undone: “Marlow Dental Care” has changed since. It was left as it is.").waitFor();
      expect(host.read(MARLOW)).toBe(edited);
    }));
});

describe("Mend, where the note is open", () => {
  it("goes through its editor with what is typed there, and the editor can undo it", () =>
    withHost({ notes: NOTES, open: MARLOW }, async (host) => {
      const { keyboard } = host.page;
      await show(host, "source");
      await host.page.locator(".cm-content").click();
      await keyboard.press("ControlOrMeta+End");
      await keyboard.type("Typed just now.");
      await host.runCommand("Mend this note…");
      await modal(host).getByLabel("interviewing").check();
      await submit(host, "Write this").click();
      await closed(host);
      expect(host.read(MARLOW)).toBe(`${MENDED}Typed just now.`);
      // The cursor is where it was.
      await host.page.locator(".cm-content").focus();
      await keyboard.type(" And now.");
      await host.until(() => host.read(MARLOW) === `${MENDED}Typed just now. And now.`);
      await keyboard.press("ControlOrMeta+z");
      await keyboard.press("ControlOrMeta+z");
      await host.until(() => host.read(MARLOW) === `${BROKEN}Typed just now.`);
    }));

  it("is written in reading view too, and undone", () =>
    withHost({ notes: NOTES, open: MARLOW }, async (host) => {
      await show(host, "preview");
      await host.page.locator(".markdown-preview-view", { hasText: "Met Nina Patel." }).waitFor();
      await host.runCommand("Mend this note…");
      await modal(host).getByLabel("interviewing").check();
      await submit(host, "Write this").click();
      await closed(host);
      expect(host.read(MARLOW)).toBe(MENDED);
      await undo(host);
      await expect.poll(() => host.read(MARLOW)).toBe(BROKEN);
    }));
});

describe("a note that reads, but was mangled by a merge", () => {
  it("is asked about, line by line", () =>
    withHost({ notes: NOTES }, async (host) => {
      await row(host, "Fenwick & Rowe").first().getByRole("button", { name: "Mend…" }).click();
      const key = modal(host).locator("fieldset", { hasText: "Line 5 says offerew_date. Is that interview_date?" });
      const line = modal(host).locator("fieldset", {
        hasText:
          "Line 7 stands under lessons, and reads like a contact: “2026-11-19 follow-up by email to Dana Lee”. Does it belong in contact_log?",
      });
      await expect
        .poll(() => key.locator("label").allInnerTexts())
        .toEqual(["Yes\nWrite it as interview_date.", "No\nLeave the line as it is."]);
      await expect.poll(() => line.locator("label").allInnerTexts()).toEqual(["Yes\nMove it there.", "No\nLeave it."]);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await key.getByLabel("Yes").check();
      await submit(host, "Write this").click();
      await line.getByText("Choose one of the two. Nothing is guessed.").waitFor();
      await line.getByLabel("Yes").check();
      await submit(host, "Write this").click();
      await closed(host);
      const text = host.read(FENWICK);
      expect(text).toContain("\ninterview_date: 2026-11-19\n");
      expect(text).toContain("\ncontact_log:\n  - 2026-11-19 follow-up by email to Dana Lee\n");
      await expect.poll(() => row(host, "Fenwick & Rowe").count()).toBe(0);
    }));
});

describe("Mend", () => {
  it("says where it cannot help, and goes to the line", () =>
    withHost({ notes: NOTES }, async (host) => {
      await row(host, "Holt Builders").getByRole("button", { name: "Mend…" }).click();
      await modal(host).getByText("This cannot be put right without you.").waitFor();
      await expect.poll(() => focused(host)).toBe("Open note");
      await host.page.keyboard.press("Enter");
      await closed(host);
      await expect.poll(() => host.page.evaluate(() => String(window.getSelection()))).toBe("    two: [1");
    }));

  it("stands beside a way to the line in the row", () =>
    withHost({ notes: NOTES }, async (host) => {
      await row(host).getByText("Line 5 has status a second time. Nothing is lost.").waitFor();
      await row(host).getByRole("button", { name: "Open note" }).click();
      await expect.poll(() => host.page.evaluate(() => String(window.getSelection()))).toBe("status: interviewing");
    }));

  it("is in the menu of such a note's file, and a command of such a note, and of no other", () =>
    withHost({ notes: NOTES, open: LARKSPUR }, async (host) => {
      await row(host).waitFor();
      await expect(host.runCommand("Mend this note…")).rejects.toThrow("does not offer");
      const file = (name: string) => host.page.locator(".nav-file-title", { hasText: name });
      await file("Larkspur Foods").click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Move on…" }).waitFor();
      expect(await host.page.locator(".menu-item", { hasText: "Mend…" }).count()).toBe(0);
      await host.page.keyboard.press("Escape");
      await file("Marlow Dental Care").click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Mend…" }).click();
      await modal(host).getByText("Mend “Marlow Dental Care”").waitFor();
    }));

  it.each([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["narrow", { width: 320 }],
    ["very narrow", { width: 320, query: "right=220" }],
    ["on a phone", { phone: true, theme: "dark" }],
  ] as const)("has nothing that axe finds, and is no wider than its dialog, %s", (_name, options) =>
    withHost({ notes: NOTES, ...options }, async (host) => {
      await row(host).waitFor();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      expect(await readPanel(host)).toContain("Line 5 has status a second time. Nothing is lost.");
      await mendBy(host);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await submit(host, "Write this").click();
      await modal(host).getByText("Choose one of the two.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      const isTooWide = () => modal(host).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
      expect(await isTooWide()).toBe(false);
      await modal(host).getByLabel("interviewing").check();
      await submit(host, "Write this").click();
      await closed(host);
      await notice(host, "Mended. The note is read again.").waitFor();
      expect(host.read(MARLOW)).toBe(MENDED);
    }),
  );
});
