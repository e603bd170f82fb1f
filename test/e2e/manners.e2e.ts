/** What manners say of a draft: where it stands in the editor, what can be done about it, and the list under the subject. */
import { describe, expect, it } from "vitest";
import { storeSettings } from "../../scripts/sample-vault";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, withHost } from "./with-host";

const PROPERTIES =
  "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee <dana@acme.example>\ninterview_date: 2026-11-05\nresponse_by: 2026-11-13";
const BETTER = "I wanted to ask where things stand with the role.";
const MESSAGE = `## Follow-up to Dana Lee

To: Dana Lee <dana@acme.example>
Subject: Cook, interview 5 November: next steps ^follow-up-dana-lee

Dear Dana,

We met on 5 November, and I remain keen on [what draws you to this job].

I am still waiting for an answer. Has that date moved?

Kind regards,
Ana
`;
const note = (body: string) => `---\n${PROPERTIES}\n---\n${body}`;
const NOTES = { "Acme.md": note(MESSAGE) };
/** What is said about other groups is not looked at here. */
const groups = { facts: true, pressing: true, "selling-short": false, sharp: false, form: false, worn: false };
const SETTINGS = { manners: { isOn: true, groups } };

type Options = Partial<Parameters<typeof withHost>[0]>;
const withDraft = (test: (host: OpenHost) => Promise<void>, options: Options = {}) =>
  withHost({ notes: NOTES, settings: SETTINGS, open: "Acme.md", height: 1000, isPanelHidden: true, ...options }, test);

const underlined = ({ page }: OpenHost) => page.locator(".cm-line .hear-back-underline");
const words = (host: OpenHost, text: string) => underlined(host).filter({ hasText: text });
const tooltip = ({ page }: OpenHost) => page.locator(".hear-back-hint");
const line = ({ page }: OpenHost) => page.locator(".hear-back-draft-line:visible");
const hintsButton = (host: OpenHost) => line(host).locator("[aria-expanded]");
const list = (host: OpenHost) => line(host).getByRole("list");
const editorText = ({ page }: OpenHost) =>
  page.locator(".cm-content").evaluate((content) => (content as HTMLElement).innerText);
const clickInto = async ({ page }: OpenHost, text: string) => {
  await page.locator(".cm-line", { hasText: text }).click({ position: { x: 2, y: 8 } });
  await page.keyboard.press("End");
};
const focused = ({ page }: OpenHost) => page.evaluate(() => document.activeElement?.textContent ?? "");
const toggleReading = async ({ page }: OpenHost) => page.keyboard.press("ControlOrMeta+e");
/** What the device keeps. */
const kept = ({ page }: OpenHost) => page.evaluate(() => window.host.app.loadLocalStorage("hear-back-hidden-hints"));

describe("the words of a hint", () => {
  it("are underlined: a fact and what is worth changing told apart, in messages alone", () =>
    withDraft(
      async (host) => {
        await words(host, "still waiting").waitFor();
        expect(await underlined(host).allTextContents()).toEqual(["[what draws you to this job]", "still waiting"]);
        const marks = await underlined(host).evaluateAll((found) =>
          found.map((mark) => {
            const { textDecorationStyle } = getComputedStyle(mark);
            return [mark.dataset["level"], mark.dataset["group"], textDecorationStyle];
          }),
        );
        expect(marks).toEqual([
          ["ask", "facts", "solid"],
          ["change", "pressing", "dotted"],
        ]);
      },
      { notes: { "Acme.md": note(`${MESSAGE}\n## Notes\n\nI am still waiting. [mine]\n`) } },
    ));

  it("come and go with typing, and nothing opens by itself", () =>
    withDraft(async (host) => {
      await words(host, "still waiting").waitFor();
      await clickInto(host, "Dear Dana,");
      await host.page.keyboard.type(" we are yet to hear back");
      await words(host, "yet to hear").waitFor();
      await expect.poll(() => hintsButton(host).textContent()).toBe("three hints");
      expect(await tooltip(host).count()).toBe(0);
      for (let at = 0; at < "r back".length; at += 1) await host.page.keyboard.press("Backspace");
      await words(host, "yet to hear").waitFor({ state: "detached" });
      await expect.poll(() => hintsButton(host).textContent()).toBe("two hints");
      // Text above moves them along.
      await host.page.keyboard.press("ControlOrMeta+Home");
      await host.page.keyboard.type("---\n\n");
      await expect
        .poll(() => underlined(host).allTextContents())
        .toEqual(["[what draws you to this job]", "still waiting"]);
    }));

  it("open where the cursor goes into them; Escape closes, and the better wording is one change", () =>
    withDraft(async (host) => {
      const { page } = host;
      await words(host, "still waiting").click();
      const group = page.getByRole("group", { name: "Worth changing: “still waiting”" });
      await group.getByText("“Still” carries reproach; a plain question does not.").waitFor();
      await group.getByText("Try:").getByText(BETTER).waitFor();
      const described = page.locator("[aria-describedby]", { hasText: "still waiting" }).first();
      expect(await described.getAttribute("aria-describedby")).toBe(await group.getAttribute("id"));
      await page.keyboard.press("Escape");
      await group.waitFor({ state: "detached" });
      await page.keyboard.press("ArrowRight");
      await group.waitFor();
      const before = await editorText(host);
      await group.getByRole("button", { name: "Use this" }).click();
      await page.locator(".cm-line", { hasText: `${BETTER} Has that date moved?` }).waitFor();
      await group.waitFor({ state: "detached" });
      await words(host, "still waiting").waitFor({ state: "detached" });
      await expect.poll(() => hintsButton(host).textContent()).toBe("one hint");
      expect(await page.locator(".cm-content").evaluate((content) => content.contains(document.activeElement))).toBe(
        true,
      );
      await page.keyboard.press("ControlOrMeta+z");
      await words(host, "still waiting").waitFor();
      expect(await editorText(host)).toBe(before);
    }));

  it("have their buttons within reach of the keyboard", () =>
    withDraft(async (host) => {
      const { page } = host;
      await words(host, "still waiting").click();
      await page.mouse.move(5, 5);
      await tooltip(host).waitFor();
      await page.keyboard.press("Tab");
      await expect.poll(() => focused(host)).toBe("Use this");
      // On from the last, and back from the first, one is in the text again.
      for (const keys of [["Shift+Tab"], ["Tab", "Tab", "Tab"]]) {
        for (const key of keys) await page.keyboard.press(key);
        await expect.poll(() => focused(host)).toContain("Dear Dana,");
      }
      await page.keyboard.press("Tab");
      await expect.poll(() => focused(host)).toBe("Use this");
      await page.keyboard.press("Escape");
      await tooltip(host).waitFor({ state: "detached" });
      await page.keyboard.press("ArrowRight");
      await tooltip(host).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.type(" Yours,");
      await page.locator(".cm-line", { hasText: `${BETTER} Yours, Has that` }).waitFor();
    }));

  it("open under the pointer, and close when it leaves", () =>
    withDraft(async (host) => {
      await words(host, "what draws you").hover();
      await tooltip(host).getByText("“[what draws you to this job]” is still to fill in.").waitFor();
      expect(await tooltip(host).getByRole("button").allTextContents()).toEqual(["Not here"]);
      await host.page.mouse.move(5, 5);
      await tooltip(host).waitFor({ state: "detached" });
    }));

  it("are left alone in a message that was sent, and where nobody wants them", () =>
    withDraft(
      async (host) => {
        await words(host, "still waiting").waitFor();
        await line(host).getByRole("button", { name: "Mark sent" }).click();
        await host.page.locator(".modal").getByRole("button", { name: "Mark sent" }).click();
        await line(host).getByText("Sent Fri 20 Nov").waitFor();
        await expect.poll(() => underlined(host).count()).toBe(0);
        await expect.poll(() => line(host).locator(".hear-back-draft-facts").textContent()).not.toContain("hint");
        await host.runCommand("Undo last action");
        await words(host, "still waiting").waitFor();
        storeSettings(host.vault, { manners: { isOn: true, groups: { ...groups, pressing: false } } });
        await words(host, "still waiting").waitFor({ state: "detached" });
        await expect.poll(() => hintsButton(host).textContent()).toBe("one hint");
        storeSettings(host.vault, { manners: { isOn: false, groups } });
        await expect
          .poll(() => line(host).locator(".hear-back-draft-facts").textContent())
          .toMatch(/ · one blank to fill in$/);
        await expect.poll(() => underlined(host).count()).toBe(0);
      },
      { isPanelHidden: false, width: 1600 },
    ));

  it("are shown in the part of a long note that is on the screen", () => {
    const many = Array.from({ length: 40 }, (_, at) => MESSAGE.replaceAll("dana-lee", `person-${String(at)}`));
    return withDraft(
      async (host) => {
        await words(host, "still waiting").first().waitFor();
        expect(await underlined(host).count()).toBeLessThan(40);
        await host.page.locator(".cm-line", { hasText: "Dear Dana," }).first().click();
        await host.page.keyboard.press("ControlOrMeta+End");
        await host.page.locator(".cm-line", { hasText: "^follow-up-person-39" }).waitFor();
        await words(host, "still waiting").last().waitFor();
        await expect.poll(() => hintsButton(host).last().textContent()).toBe("two hints");
      },
      { notes: { "Acme.md": note(many.join("\n")) } },
    );
  });
});

describe("a hint that is not wanted here", () => {
  it("is hidden on this device for this draft alone, follows its note, and comes back when asked", () =>
    withDraft(
      async (host) => {
        const { page } = host;
        const before = host.read("Acme.md");
        await words(host, "still waiting").first().click();
        await tooltip(host).getByRole("button", { name: "Not here" }).click();
        await tooltip(host).waitFor({ state: "detached" });
        await expect.poll(() => words(host, "still waiting").count()).toBe(1);
        const first = line(host).first();
        const back = first.getByRole("button", { name: "hints hidden here: one" });
        await back.waitFor();
        expect(await first.locator("[aria-expanded]").textContent()).toBe("one hint");
        expect(await kept(host)).toEqual([
          { path: "Acme.md", id: "follow-up-dana-lee", rule: "still-waiting", words: "still waiting" },
        ]);
        await page.evaluate(async () => {
          const { app } = window.host;
          const file = app.vault.getFileByPath("Acme.md");
          if (file) await app.fileManager.renameFile(file, "Acme Ltd.md");
        });
        await expect.poll(() => kept(host)).toMatchObject([{ path: "Acme Ltd.md" }]);
        expect(host.read("Acme Ltd.md")).toBe(before);
        await expect.poll(() => words(host, "still waiting").count()).toBe(1);
        await back.click();
        await expect.poll(() => words(host, "still waiting").count()).toBe(2);
        await expect.poll(() => kept(host)).toBeNull();
      },
      {
        notes: { "Acme.md": note(`${MESSAGE}\n${MESSAGE.replaceAll("follow-up", "closing-note")}`) },
        height: 1600,
      },
    ));
});

describe("the list under a subject", () => {
  it("opens by Enter, is gone through by Tab, shows the words, and closes by Escape", () =>
    withDraft(async (host) => {
      const { page } = host;
      await words(host, "still waiting").waitFor();
      await clickInto(host, "Dear Dana,");
      // In the editor, as everywhere in CodeMirror, Escape lets Tab leave the text.
      await page.keyboard.press("Escape");
      for (let at = 0; at < 4; at += 1) await page.keyboard.press("Tab");
      await expect.poll(() => focused(host)).toBe("two hints");
      expect(await list(host).count()).toBe(0);
      await page.keyboard.press("Enter");
      await list(host).waitFor();
      expect(await hintsButton(host).getAttribute("aria-expanded")).toBe("true");
      expect(await list(host).getByRole("listitem").allInnerTexts()).toEqual([
        expect.stringMatching(/^Please look again: “\[what draws you to this job\]”\n/) as string,
        expect.stringMatching(/^Worth changing: “still waiting”\n“Still” carries reproach/) as string,
      ]);
      await page.keyboard.press("Tab");
      await expect.poll(() => focused(host)).toBe("Show it");
      await page.keyboard.press("Escape");
      await list(host).waitFor({ state: "hidden" });
      await expect.poll(() => focused(host)).toBe("two hints");
      await page.keyboard.press("Enter");
      for (let at = 0; at < 3; at += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe("still waiting");
      await tooltip(host).getByText("carries reproach").waitFor();
      expect(await underlined(host).allTextContents()).toEqual(["[what draws you to this job]", "still waiting"]);
      await page.keyboard.press("Escape");
      await tooltip(host).waitFor({ state: "detached" });
    }));

  it("keeps the focus of whoever hides one after the other, and says that none are left", () =>
    withDraft(async (host) => {
      const { page } = host;
      await hintsButton(host).click();
      await list(host).getByRole("button", { name: "Not here" }).first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => list(host).getByRole("listitem").count()).toBe(1);
      await page.keyboard.press("Tab");
      await list(host).getByRole("button", { name: "Not here" }).focus();
      await page.keyboard.press("Enter");
      await expect
        .poll(() => line(host).locator(".hear-back-draft-facts").textContent())
        .toMatch(/ · no hints · hints hidden here: two$/);
      await expect.poll(() => focused(host)).toBe("hints hidden here: two");
      await page.keyboard.press("Enter");
      await expect.poll(() => hintsButton(host).textContent()).toBe("two hints");
    }));

  it("stands in reading view too, by keyboard, and follows the text", () =>
    withDraft(async (host) => {
      const { page } = host;
      await words(host, "still waiting").waitFor();
      await toggleReading(host);
      await hintsButton(host).focus();
      await page.keyboard.press("Enter");
      await list(host).getByText("carries reproach").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => list(host).getByRole("listitem").count()).toBe(1);
      await page.keyboard.press("Escape");
      await list(host).waitFor({ state: "hidden" });
      await expect.poll(() => focused(host)).toBe("one hint");
      host.write("Acme.md", note(MESSAGE.replace("I am still waiting for an answer.", BETTER)));
      await expect
        .poll(() => line(host).locator(".hear-back-draft-facts").textContent())
        .toMatch(/ · no hints · hints hidden here: one$/);
      expect(await notice(host, "").count()).toBe(0);
    }));

  it("leads from reading view to the words in the editor, and so does the question before it goes", () =>
    withDraft(async (host) => {
      const { page } = host;
      const selected = () => page.evaluate(() => window.getSelection()?.toString());
      await words(host, "still waiting").waitFor();
      await toggleReading(host);
      await hintsButton(host).click();
      await list(host).getByRole("button", { name: "Show it" }).last().click();
      await expect.poll(selected).toBe("still waiting");
      await words(host, "still waiting").waitFor();
      await toggleReading(host);
      await line(host).getByRole("button", { name: "Copy" }).click();
      await page.locator(".modal").getByRole("button", { name: "Fill it in" }).click();
      await expect.poll(selected).toBe("[what draws you to this job]");
      await page.keyboard.type("the kitchen");
      await page.locator(".cm-line", { hasText: "I remain keen on the kitchen." }).waitFor();
    }));

  it("lets hostile words be words", () => {
    const hostile = MESSAGE.replace("[what draws you to this job]", '[<img src=x onerror="window.owned=1">]');
    return withDraft(
      async (host) => {
        await hintsButton(host).click();
        await list(host).getByText('“[<img src=x onerror="window.owned=1">]”').first().waitFor();
        await words(host, "onerror").click();
        await tooltip(host).getByText("is still to fill in").waitFor();
        expect(await host.page.locator("img").count()).toBe(0);
      },
      { notes: { "Acme.md": note(hostile) } },
    );
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it("axe finds nothing in the words, beside them, or in the list", () =>
    withDraft(
      async (host) => {
        await hintsButton(host).click();
        await words(host, "still waiting").click();
        await tooltip(host).waitFor();
        for (const part of [".hear-back-hint", ".hear-back-draft-line", ".cm-line:has(.hear-back-underline)"])
          expect(await axeFindings(host, part)).toEqual([]);
        await host.page.keyboard.press("Escape");
        await toggleReading(host);
        await hintsButton(host).click();
        expect(await axeFindings(host, ".markdown-preview-view .hear-back-draft-line")).toEqual([]);
      },
      { theme },
    ));
});

it("has room for a finger on a phone, and stays on the screen", () =>
  withDraft(
    async (host) => {
      const { page } = host;
      await page.evaluate(() => window.host.app.workspace.rightSplit.collapse());
      await words(host, "still waiting").click();
      const heights = (buttons: ReturnType<typeof tooltip>) =>
        buttons.evaluateAll((all) => all.map((button) => Math.round(button.getBoundingClientRect().height)));
      await tooltip(host).waitFor();
      expect(await heights(tooltip(host).getByRole("button"))).toEqual([44, 44]);
      const box = await tooltip(host).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
      await page.keyboard.press("Escape");
      await hintsButton(host).click();
      expect(await heights(list(host).getByRole("button"))).toEqual([44, 44, 44, 44]);
      const wide = await page.evaluate(() => {
        const line = document.querySelector(".hear-back-draft-line");
        return line ? line.scrollWidth - line.clientWidth : -1;
      });
      expect(wide).toBe(0);
    },
    { phone: true, width: 320, height: 844 },
  ));
