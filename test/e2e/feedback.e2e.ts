/** Feedback: from their word to what becomes of it, by keyboard; what lies on disk afterwards, and undone in any order. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const PATH = "Jobs/Brightline Electrical.md";
const note = (...lines: string[]) =>
  [
    "---\ntype: application\ncompany: Brightline Electrical\nrole: Electrician\nstatus: rejected\ncontact: Nina Patel",
    "recruiter: Tom Adeyemi\nroute: recruiter\nconnections:\n  - Maya Duarte\ninterview_date: 2026-11-05\npreparation: 3",
    "contact_log:",
    "  - 2026-11-06 thank-you",
    "  - 2026-11-09 heard no by email from Nina Patel",
    ...lines.map((line) => `  - ${line}`),
    "---\n\nNotes.\n",
  ].join("\n");
const ASKED = "2026-11-10 feedback-request by phone to Tom Adeyemi";
const CAME = "2026-11-19 feedback by phone from Tom Adeyemi — later; “We had to pull the answers out of him.”";
const REFUSED = note(ASKED);
const WAITING = note(ASKED, CAME);
const LINE = "  - 2026-11-20 feedback by phone from Tom Adeyemi";

const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const result = (host: OpenHost) => modal(host).locator(".hear-back-result").innerText();
const press = async ({ page }: OpenHost, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = ({ page }: OpenHost, text: string) => page.keyboard.insertText(text);
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    const label = (one as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return one?.getAttribute("aria-label") ?? label ?? one?.textContent ?? "";
  });
/** Tab, until the control of this name has the focus. */
const tabTo = async (host: OpenHost, name: RegExp) => {
  for (let tries = 0; tries < 20; tries += 1) {
    if (name.test(await focused(host))) return;
    await press(host, "Tab");
  }
  throw new Error(`Tab never reached ${String(name)}`);
};
const undo = async (host: OpenHost) => {
  await host.runCommand("Undo last action");
  await notice(host, "Undone.").first().waitFor();
  await host.page.locator(".notice", { hasText: "Undone." }).first().click();
};
const row = (host: OpenHost) => rowOf(host, "Brightline Electrical");
const lookBack = async (host: OpenHost) => {
  await row(host).hover();
  await row(host).getByRole("button", { name: "Look back" }).click();
  await modal(host).getByText("Their feedback").waitFor();
};
const open = { notes: { [PATH]: REFUSED }, open: PATH };
const opened = { notes: { [PATH]: WAITING }, open: PATH };
const isAsBefore = (host: OpenHost, text: string) => expect.poll(() => host.read(PATH)).toBe(text);

describe("feedback that came", () => {
  it("by keyboard alone: from their reply to a lesson, with thanks drafted; undone at once", () =>
    withHost(open, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByText("What they said about your interview or your papers.").waitFor();
      await expect.poll(() => result(host)).toBe("Next: their words, and what becomes of them.");
      expect(await modal(host).locator("button[type=submit]").innerText()).toBe("Go on");
      await press(host, "Enter");
      await modal(host).getByText("Read it twice, and let it rest if you like.").waitFor();
      await expect.poll(() => focused(host)).toBe("Their words");
      await type(host, "“He knows the trade, but we had to pull the answers out of him.”");
      await press(host, "Tab");
      expect(await modal(host).locator("select").inputValue()).toBe("Tom Adeyemi, by phone");
      await tabTo(host, /^Approach/);
      await press(host, "Space");
      await tabTo(host, /^Yes/);
      await press(host, "Space", "Tab", "ArrowRight");
      await tabTo(host, /^A lesson/);
      await press(host, "Space", "Tab");
      await expect.poll(() => focused(host)).toBe("The lesson, in your words");
      await type(host, "Answer first, then explain");
      await expect.poll(() => result(host)).toBe("Then: thank Tom Adeyemi for it, if you like.");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await press(host, "Enter");
      await notice(host, "Kept as a lesson, from Tom Adeyemi.").waitFor();
      await closed(host);
      await expect
        .poll(() => host.read(PATH))
        .toContain(
          `${LINE} — approach; specific; agree in part; “He knows the trade, but we had to pull the answers out of him.”\n`,
        );
      expect(host.read(PATH)).toContain("lessons:\n  - Answer first, then explain (Tom Adeyemi, 2026-11-20)\n");
      expect(host.read(PATH)).toContain("\n## Thanks for feedback to Tom Adeyemi\n");
      await expect.poll(() => row(host).count()).toBe(0);
      await undo(host);
      await isAsBefore(host, REFUSED);
    }));

  it("carries over who said it, when and in which words", () =>
    withHost(open, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("No feedback is given").check();
      await modal(host).getByLabel("Their words").fill("“Too quiet.”");
      await modal(host).getByLabel("Who", { exact: true }).selectOption("Nina Patel, by email");
      await modal(host).getByLabel("When", { exact: true }).fill("2026-11-18");
      await modal(host)
        .getByLabel(/^Feedback/)
        .check();
      await modal(host).getByRole("button", { name: "Go on" }).click();
      await modal(host).getByLabel("Put it aside").check();
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Put aside. It stays in the note, and is not shown again.").waitFor();
      await expect
        .poll(() => host.read(PATH))
        .toContain("  - 2026-11-18 feedback by email from Nina Patel — aside; “Too quiet.”\n");
    }));

  it("is let rest, and comes back as a row; put aside there, it is gone for good, and undone in order", () =>
    withHost(open, async (host) => {
      await host.runCommand("They replied…");
      await press(host, "Enter");
      await modal(host).getByLabel("Their words").fill("We were looking for somebody a bit different.");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Logged for Fri 20 Nov: their feedback. Next step today.").waitFor();
      const rested = `${LINE} — later; “We were looking for somebody a bit different.”\n`;
      await expect.poll(() => host.read(PATH)).toContain(rested);
      await expect.poll(() => row(host).locator(".hear-back-step").innerText()).toBe("Look back on what they said");
      expect(await row(host).locator(".hear-back-why").innerText()).toBe(
        "Their feedback came today. No lesson is written down yet.",
      );
      const before = host.read(PATH);
      await lookBack(host);
      await modal(host).getByText("“We were looking for somebody a bit different.”").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Save" }).click();
      await modal(host).getByText("Choose one of the three, or leave it for now.").waitFor();
      await modal(host).getByLabel("Fit").check();
      await modal(host).getByLabel("Put it aside").check();
      await press(host, "Enter");
      await notice(host, "Put aside. It stays in the note, and is not shown again.").waitFor();
      await expect.poll(() => host.read(PATH)).toBe(before.replace(rested, `${rested}${LINE} — fit; aside\n`));
      await expect.poll(() => row(host).count()).toBe(0);
      await undo(host);
      await isAsBefore(host, before);
      await row(host).waitFor();
      await undo(host);
      await isAsBefore(host, REFUSED);
    }));

  it("is practised by a day, as a task in the note or in today’s daily note", () =>
    withHost(opened, async (host) => {
      await lookBack(host);
      await modal(host).getByLabel("Something to practise").check();
      await modal(host).getByText("Goes as a task into this note.").waitFor();
      await expect.poll(() => modal(host).getByLabel("By", { exact: true }).inputValue()).toBe("2026-11-27");
      await press(host, "Enter");
      await modal(host).getByText("Write what to practise, or choose another way.").waitFor();
      const what = modal(host).getByLabel("What", { exact: true });
      await expect.poll(() => what.evaluate((one) => one === document.activeElement)).toBe(true);
      await what.fill("Five answers aloud, two minutes each");
      await press(host, "Enter");
      await notice(host, "Kept as practice, by Fri\u00a027\u00a0Nov.").waitFor();
      await expect
        .poll(() => host.read(PATH))
        .toContain("\n- [ ] Five answers aloud, two minutes each (by 2026-11-27) ^hear-back-practice-2026-11-20\n");
      expect(host.read(PATH)).toContain(`  - ${CAME}\n  - 2026-11-19 feedback by phone from Tom Adeyemi — practise\n`);
      await expect.poll(() => row(host).count()).toBe(0);
      await undo(host);
      await isAsBefore(host, WAITING);
    }));

  it("is undone from the notice of each, the first one first", () => {
    const both = note(ASKED, "2026-11-18 feedback by email from Nina Patel — later; “Too quiet.”", CAME);
    return withHost({ notes: { [PATH]: both }, open: PATH }, async (host) => {
      await lookBack(host);
      await modal(host).getByLabel("A lesson").check();
      await modal(host).getByLabel("The lesson, in your words").fill("Answer first");
      await press(host, "Enter");
      const first = notice(host, "Kept as a lesson, from Tom Adeyemi.");
      await first.waitFor();
      await closed(host);
      await lookBack(host);
      await modal(host).getByText("“Too quiet.”").waitFor();
      await modal(host).getByLabel("Put it aside").check();
      await press(host, "Enter");
      const second = notice(host, "Put aside.");
      await second.waitFor();
      await first.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => host.read(PATH)).not.toContain("Answer first");
      await row(host).waitFor();
      await second.getByRole("button", { name: "Undo" }).click();
      await isAsBefore(host, both);
    });
  });

  it("keeps what was typed after Escape, until it is saved", () =>
    withHost(opened, async (host) => {
      await lookBack(host);
      await modal(host).getByLabel("Approach").check();
      await modal(host).getByLabel("A lesson").check();
      await modal(host).getByLabel("The lesson, in your words").fill("Answer first");
      await press(host, "Escape");
      await closed(host);
      await lookBack(host);
      await expect.poll(() => modal(host).getByLabel("The lesson, in your words").inputValue()).toBe("Answer first");
      expect(await modal(host).getByLabel("Approach").isChecked()).toBe(true);
      await modal(host).getByRole("button", { name: "Not now" }).click();
      await closed(host);
      await isAsBefore(host, WAITING);
      await lookBack(host);
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Kept as a lesson, from Tom Adeyemi.").waitFor();
      await undo(host);
      await lookBack(host);
      expect(await modal(host).getByLabel("A lesson").isChecked()).toBe(false);
    }));

  it.each([
    ["in 320 px, light", { width: 320 }],
    ["in 320 px, dark", { width: 320, theme: "dark" as const }],
    ["on a phone, dark", { phone: true, width: 390, theme: "dark" as const }],
  ])("fits %s", (_case, view) =>
    withHost({ ...open, ...view }, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("No feedback is given").check();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host)
        .getByLabel(/^Feedback/)
        .check();
      await modal(host).getByRole("button", { name: "Go on" }).click();
      await modal(host).getByLabel("Something to practise").check();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      const overflow = await modal(host).evaluate((one) => {
        const content = one.querySelector(".modal-content");
        return [one, content].map((box) => (box ? box.scrollWidth - box.clientWidth : 0));
      });
      expect(overflow).toEqual([0, 0]);
    }),
  );
});

describe("no feedback is given", () => {
  const others = async (host: OpenHost) =>
    (await modal(host).locator(".hear-back-act").allInnerTexts()).map((text) =>
      text.replaceAll("\u00a0", " ").replace(/\s+/g, " "),
    );

  it("names who else may tell, and drafts the question to one of them beside the open dialog", () => {
    const asked = note(
      "2026-11-10 feedback-request by email to Nina Patel",
      "2026-11-12 feedback-request to Maya Duarte",
    );
    return withHost({ notes: { [PATH]: asked }, open: PATH }, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("No feedback is given").check();
      await modal(host).getByLabel("Who", { exact: true }).selectOption("Nina Patel, by email");
      await expect
        .poll(() => others(host))
        .toEqual([
          "Tom Adeyemi Draft Your recruiter. Not asked yet.",
          "Maya Duarte You know them inside the firm. Asked on Thu 12 Nov.",
        ]);
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Draft: Tom Adeyemi" }).focus();
      await press(host, "Enter");
      await notice(host, "Drafted in “Brightline Electrical”.").waitFor();
      await expect.poll(() => host.read(PATH)).toContain("\nCall: Tom Adeyemi ^feedback-request-tom-adeyemi\n");
      await expect.poll(() => focused(host)).toBe("Draft: Tom Adeyemi");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Logged for Fri 20 Nov: no feedback is given.").waitFor();
      await expect.poll(() => host.read(PATH)).toContain("  - 2026-11-20 declined by email from Nina Patel\n");
      await undo(host);
      await undo(host);
      await isAsBefore(host, asked);
    });
  });

  it("is beside the note as well, folded, until feedback comes", () => {
    const declined = note(
      "2026-11-10 feedback-request by email to Nina Patel",
      "2026-11-12 declined by email from Nina Patel",
    );
    return withHost({ notes: { [PATH]: declined }, open: PATH }, async (host) => {
      const block = host.page.locator(".hear-back-verdict");
      const folded = block.locator("details", { hasText: "Somebody else who may tell you" });
      await folded.waitFor();
      expect(await folded.getAttribute("open")).toBeNull();
      await folded.locator("summary").click();
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await folded.getByRole("button", { name: "Draft: Maya Duarte" }).click();
      // Tom Adeyemi speaks for the person there.
      await modal(host).getByRole("button", { name: "Draft it" }).click();
      await notice(host, "Drafted in “Brightline Electrical”.").waitFor();
      await expect.poll(() => host.read(PATH)).toContain("\n## Feedback question to Maya Duarte\n");
      await undo(host);
      await isAsBefore(host, declined);
    });
  });
});
