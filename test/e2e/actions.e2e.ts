/** What a person does after reading a row: by mouse, by keyboard, undone again, and when something comes between. */
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const MARLOW = "Jobs/Marlow Dental Care.md";
const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;
const ACME =
  "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-05\npreparation: 4\nconfidence: 3\nfooting: 4\ncontact_log:\n  - 2026-11-06 thank-you";
const WAITING = ACME.replace("2026-11-05", "2026-11-18").replace("2026-11-06", "2026-11-19");

const modal = ({ page }: OpenHost) => page.locator(".modal");
const closed = (host: OpenHost) => modal(host).waitFor({ state: "detached" });
const focusedRow = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.closest(".hear-back-row")?.getAttribute("data-row"));
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
const press = async ({ page }: OpenHost, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const undo = async (host: OpenHost) => {
  await host.runCommand("Undo last action");
  await notice(host, "Undone.").first().waitFor();
};
/** Presses the right arrow from a row until the action has the focus. */
const reachAction = async (host: OpenHost, company: string, action: string) => {
  await rowOf(host, company).locator("a").focus();
  for (let at = 0; at < 8 && (await focused(host)) !== action; at += 1) await press(host, "ArrowRight");
  await expect.poll(() => focused(host)).toBe(action);
};

describe("They replied", () => {
  it("by mouse: still deciding, with a new day, and what follows is said before it is saved", () =>
    withHost({}, async (host) => {
      const before = host.read(MARLOW);
      await rowOf(host, "Marlow Dental Care").hover();
      await rowOf(host, "Marlow Dental Care").getByRole("button", { name: "They replied" }).click();
      await modal(host).getByLabel("New date, if they gave one").fill("2026-12-02");
      await modal(host).getByText("Then nothing to do until Fri 4 Dec.").waitFor();
      await modal(host).getByLabel("Their words, if you want to keep them").fill("We need\na little longer");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Logged for Fri 20 Nov: they are still deciding. Next step Fri 4 Dec.").waitFor();
      await expect.poll(() => host.read(MARLOW)).toContain("response_by: 2026-12-02\n");
      await expect
        .poll(() => host.read(MARLOW))
        .toContain("2026-11-20 heard deciding by email from Nina Patel — We need a little longer\n");
      await notice(host, "Logged").getByRole("button", { name: "Undo" }).click();
      await host.until(() => !host.read(MARLOW).includes("2026-12-02"));
      await expect.poll(() => host.read(MARLOW)).toBe(before);
    }));

  it("by keyboard alone: a no, whose reply is drafted; undone as one, and the focus stays on a row", () =>
    withHost(
      { notes: { "Acme.md": note(ACME, "\nMet Dana.\n"), "Beta.md": note(ACME.replace("Acme", "Beta")) } },
      async (host) => {
        await reachAction(host, "Acme", "They replied");
        await press(host, "Enter");
        await modal(host).getByText("What did they say?").first().waitFor();
        await press(host, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
        await modal(host).getByText("Then a short reply, when you are ready.").waitFor();
        await press(host, "Enter");
        await notice(host, "Logged for Fri 20 Nov: a no. Next step Mon 23 Nov.").waitFor();
        await closed(host);
        const text = host.read("Acme.md");
        expect(text).toContain("status: rejected\n");
        expect(text).toContain("2026-11-20 heard no by email from Dana Lee\n");
        expect(text).toContain("\nMet Dana.\n\n## Reply to Dana Lee\n");
        await host.until(async () => (await focusedRow(host)) !== undefined);
        await undo(host);
        await host.until(() => host.read("Acme.md") === note(ACME, "\nMet Dana.\n"));
      },
    ));

  it("a next round: the note that it needs is made, linked and dated, and undone with the rest", () =>
    withHost({ notes: { "Jobs/Acme.md": note(ACME) }, open: "Jobs/Acme.md" }, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("Next round").first().check();
      await modal(host).getByRole("button", { name: "Save" }).click();
      await modal(host).getByText("Choose a day.").waitFor();
      await modal(host).getByLabel("When is it?").fill("2026-12-01");
      await modal(host).getByLabel("At what time?").fill("14:00");
      await modal(host).getByText("Then prepare for Tue 1 Dec.").waitFor();
      await modal(host).getByRole("button", { name: "Save" }).click();
      await closed(host);
      await notice(host, "Logged for Fri 20 Nov: a next round. Next step Tue 1 Dec.").waitFor();
      const made = "Jobs/Acme, interview.md";
      await host.until(async () =>
        (await rowOf(host, "Acme").locator(".hear-back-step").innerText()).includes("Nothing to do until"),
      );
      await expect
        .poll(() => host.read(made))
        .toBe(
          '---\ntype: interview\napplication: "[[Acme]]"\ncompany: Acme\ninterview_date: 2026-12-01T14:00\n---\n\n',
        );
      await expect.poll(() => host.read("Jobs/Acme.md")).toContain("heard next round by email from Dana Lee");
      await undo(host);
      await host.until(() => host.read("Jobs/Acme.md") === note(ACME) && !existsSync(path.join(host.vault, made)));
    }));

  it("by keyboard alone: a next round whose time is to come; it adds no round, and the row waits for it", () =>
    withHost({ notes: { "Acme.md": note(ACME.replace("interviewing", "screening")) } }, async (host) => {
      await reachAction(host, "Acme", "They replied");
      await press(host, "Enter");
      await modal(host).getByText("They will name it. You may ask from Fri 27 Nov.").waitFor();
      await press(host, "ArrowDown", "ArrowDown");
      await modal(host)
        .getByText("Then nothing to do until Fri 27 Nov. If no time has come by then, you may ask.")
        .waitFor();
      await press(host, "Enter");
      await notice(host, "Logged for Fri 20 Nov: a next round, its time to come. Next step Fri 27 Nov.").waitFor();
      await closed(host);
      await expect.poll(() => host.read("Acme.md")).toContain("status: interviewing\n");
      await expect
        .poll(() => host.read("Acme.md"))
        .toContain("  - 2026-11-20 heard next round by email from Dana Lee\n---\n");
      await expect
        .poll(() => rowOf(host, "Acme").locator(".hear-back-step").innerText())
        .toBe("Nothing to do until Fri\u00a027\u00a0Nov");
      await undo(host);
      await host.until(() => host.read("Acme.md") === note(ACME.replace("interviewing", "screening")));
    }));

  it("that they give no feedback: from whom they asked, and nothing more is asked", () => {
    const properties = ACME.replace("interviewing", "rejected").replace(
      "2026-11-06 thank-you",
      "2026-11-06 heard no\n  - 2026-11-09 feedback-request by phone to Nina Patel",
    );
    return withHost({ notes: { "Acme.md": note(properties) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("No feedback is given").check();
      await modal(host)
        .getByText(
          "Then nothing more to ask Nina Patel. Many firms give no feedback to anybody, and it says nothing about you.",
        )
        .waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Logged for Fri 20 Nov: no feedback is given.").waitFor();
      await expect.poll(() => host.read("Acme.md")).toContain("  - 2026-11-20 declined by phone from Nina Patel\n");
      await host.until(async () => (await rowOf(host, "Acme").count()) === 0);
      await undo(host);
      await host.until(() => host.read("Acme.md") === note(properties));
    });
  });

  it("a word from inside, from whom they asked: it stays in the log, unless it is ticked", () => {
    const properties = `${ACME}\n  - 2026-11-19 endorsement-request by email to Maya Duarte`;
    return withHost({ notes: { "Acme.md": note(properties) }, open: "Acme.md" }, async (host) => {
      const result = () => modal(host).locator(".hear-back-result").innerText();
      await host.runCommand("They replied…");
      await expect.poll(() => result()).toBe("Then nothing to do until Thu\u00a026\u00a0Nov.");
      await expect.poll(() => modal(host).getByLabel("Make it the note’s own").count()).toBe(0);
      await modal(host).getByLabel("A day they named").fill("2026-11-20");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await modal(host).getByText("Choose a day after today.").waitFor();
      await modal(host).getByLabel("A day they named").fill("2026-12-02");
      await modal(host).getByLabel("Where it stands").selectOption("offer");
      await expect.poll(() => result()).toBe("Then nothing to do until Thu\u00a026\u00a0Nov.");
      await modal(host).getByLabel("Where it stands").selectOption("interviewing");
      await modal(host).getByLabel("Make it the note’s own").check();
      await expect.poll(() => result()).toBe("Then nothing to do until Fri\u00a04\u00a0Dec.");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Logged for Fri 20 Nov: a word from inside. Next step Fri 4 Dec.").waitFor();
      const line = "2026-11-20 endorsement by email from Maya Duarte — interviewing by 2026-12-02";
      await expect.poll(() => host.read("Acme.md")).toContain(`  - ${line}\nresponse_by: 2026-12-02\n`);
      await undo(host);
      await host.until(() => host.read("Acme.md") === note(properties));
    });
  });

  it("an automatic receipt, from nobody, that changes nothing", () =>
    withHost(
      {
        notes: {
          "Acme.md": note(
            "type: application\ncompany: Acme\nstatus: applied\ndate_applied: 2026-11-16\ncontact: Dana Lee",
          ),
        },
        open: "Acme.md",
      },
      async (host) => {
        const why = () => rowOf(host, "Acme").innerText();
        const before = await why();
        await host.runCommand("They replied…");
        await modal(host).getByText("Noted as arrived. It is no answer, and changes nothing.").waitFor();
        await press(host, "Enter");
        await notice(host, "Logged for Fri 20 Nov: an automatic receipt. Next step Mon 30 Nov.").waitFor();
        await expect.poll(() => host.read("Acme.md")).toContain("contact_log:\n  - 2026-11-20 automatic by email\n");
        await expect.poll(why).toBe(before);
      },
    ));

  it("is not kept back by what was typed for another kind, and does not say it", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("New date, if they gave one").fill("2026-11-02");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await modal(host).getByText("Choose a day after today.").waitFor();
      await modal(host).getByLabel("An offer").check();
      await expect.poll(() => modal(host).getByText("Choose a day after today.").count()).toBe(0);
      await modal(host).getByRole("button", { name: "Save" }).click();
      await notice(host, "Logged for Fri 20 Nov: an offer.").waitFor();
      await expect.poll(() => host.read("Acme.md")).toContain("status: offer\n");
    }));

  it("takes no half of a date for none", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("They replied…");
      await modal(host).getByLabel("New date, if they gave one").focus();
      await host.page.keyboard.type("12");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await modal(host).getByText("A date or a time is not complete.").waitFor();
      await expect.poll(() => host.read("Acme.md")).toBe(note(ACME));
    }));

  it("refuses a day that has passed, and leaves by Escape without saving", () =>
    withHost({}, async (host) => {
      const before = host.read(MARLOW);
      await host.openNote(MARLOW);
      await host.runCommand("They replied…");
      await modal(host).getByLabel("New date, if they gave one").fill("2026-11-20");
      await modal(host).getByRole("button", { name: "Save" }).click();
      await modal(host).getByText("Choose a day after today.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await press(host, "Escape");
      await closed(host);
      await expect.poll(() => host.read(MARLOW)).toBe(before);
    }));

  it("moves a coming interview, or says that there is none any more", () =>
    withHost(
      { notes: { "Acme.md": note(ACME.replace("2026-11-05", "2026-12-01T14:00")) }, open: "Acme.md" },
      async (host) => {
        await host.runCommand("They replied…");
        await modal(host).getByLabel("The new day").fill("2026-12-03");
        await modal(host).getByLabel("At what time?").fill("09:30");
        await modal(host).getByRole("button", { name: "Save" }).click();
        await notice(host, "Logged for Fri 20 Nov: the interview has moved. Next step Thu 3 Dec.").waitFor();
        await expect.poll(() => host.read("Acme.md")).toContain("interview_date: 2026-12-03T09:30\n");
        await host.runCommand("They replied…");
        await modal(host).getByRole("button", { name: "Save" }).click();
        await modal(host).getByText("Choose a day.").waitFor();
        await modal(host).getByLabel("Cancelled").check();
        await expect.poll(() => modal(host).getByText("Choose a day.").count()).toBe(0);
        await modal(host).getByText("Then: ask for a new time, on Mon 23 Nov.").waitFor();
        await modal(host).getByRole("button", { name: "Save" }).click();
        await notice(host, "Logged for Fri 20 Nov: the interview is cancelled.").waitFor();
        await host.until(() => host.read("Acme.md").includes("outcome: cancelled"));
      },
    ));
});

describe("Snooze", () => {
  it("is two keys away in the menu of a row, and undone", () =>
    withHost({ notes: { "Acme.md": note(ACME) } }, async (host) => {
      await rowOf(host, "Acme").locator("a").focus();
      await press(host, "Shift+F10");
      await host.page.locator(".menu-item", { hasText: "Snooze until Tue" }).waitFor();
      await expect
        .poll(() => host.page.locator(".menu-item", { hasText: "Snooze" }).allTextContents())
        .toEqual([
          "Snooze until Mon\u00a023\u00a0Nov",
          "Snooze until Tue\u00a024\u00a0Nov",
          "Snooze until Fri\u00a027\u00a0Nov",
          "Snooze until… S",
        ]);
      await press(host, "ArrowDown");
      for (
        let at = 0;
        at < 12 && !(await host.page.locator(".menu-item.selected").innerText()).includes("Tue");
        at += 1
      )
        await press(host, "ArrowDown");
      await press(host, "Enter");
      await notice(host, "Snoozed until Tue 24 Nov.").waitFor();
      await expect.poll(() => host.read("Acme.md")).toContain("follow_up: 2026-11-24\n");
      await expect.poll(() => focusedRow(host)).toBe("Acme.md");
      await undo(host);
      await host.until(() => !host.read("Acme.md").includes("follow_up"));
    }));

  it("says why a day cannot be: they named a later one", () =>
    withHost({ notes: { "Acme.md": note(`${ACME}\nresponse_by: 2026-12-04`) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Snooze until…");
      await modal(host).getByLabel("Day").fill("2026-12-02");
      await modal(host).getByText("Your day, Wed 2 Dec, is before the day they named, Fri 4 Dec.").waitFor();
      await press(host, "Enter");
      await modal(host).getByLabel("Day").fill("2026-12-04");
      await modal(host).getByText("Your day, Fri 4 Dec, is the day they named. Ask after it.").waitFor();
      await expect.poll(() => host.read("Acme.md")).not.toContain("follow_up");
      await modal(host).getByLabel("Day").fill("2026-12-12");
      await modal(host).getByText("Then nothing to do until Mon 14 Dec.").waitFor();
      await press(host, "Enter");
      await closed(host);
      await expect.poll(() => host.read("Acme.md")).toContain("follow_up: 2026-12-12\n");
    }));
});

describe("Snooze, offered", () => {
  const WROTE = ACME.replace("thank-you", "thank-you\n  - 2026-11-19 follow-up by email to Dana Lee");
  it("says why a day cannot be: they were written to a day ago", () =>
    withHost({ notes: { "Acme.md": note(WROTE) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Snooze until…");
      await modal(host).getByLabel("Day").fill("2026-11-23");
      await modal(host)
        .getByText("Your day, Mon 23 Nov, is too close to Thu 19 Nov, when you wrote to them.")
        .waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await press(host, "Escape");
      await closed(host);
    }));

  it("not where thanks go first, whose day it would not move", () =>
    withHost(
      { notes: { "Acme.md": note(ACME.replace("2026-11-05", "2026-11-19").replace(/\ncontact_log[^]*/, "")) } },
      async (host) => {
        await rowOf(host, "Acme").locator("a").focus();
        await press(host, "Shift+F10");
        await host.page.locator(".menu-item", { hasText: "They replied" }).waitFor();
        await expect.poll(() => host.page.locator(".menu-item", { hasText: "Snooze" }).count()).toBe(0);
      },
    ));
});

describe("Move on", () => {
  it("after a no offers no closing note", () => {
    const no = ACME.replace("interviewing", "rejected").concat("\n  - 2026-11-19 heard no");
    return withHost({ notes: { "Acme.md": note(no) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Move on…");
      await modal(host).getByText("One no says little about the next answer.").waitFor();
      await expect.poll(() => modal(host).getByText("Look back").count()).toBeGreaterThan(0);
      expect(await modal(host).getByLabel("Draft a closing note").count()).toBe(0);
    });
  });

  it("after a no of which nothing more is asked keeps it in the note, and has the look back for later and the three things", () => {
    const log = ["2026-11-12 heard no", "2026-11-13 feedback-request", "2026-11-19 declined"];
    const no = ACME.replace("interviewing", "rejected").concat(log.map((line) => `\n  - ${line}`).join(""));
    return withHost({ notes: { "Acme.md": note(no) }, open: "Acme.md" }, async (host) => {
      const thisNote = host.page.locator(".hear-back-verdict");
      await thisNote.getByText("Closed", { exact: true }).waitFor();
      await thisNote.getByRole("button", { name: "Move on" }).click();
      await modal(host).getByText("One no says little about the next answer.").waitFor();
      await modal(host).getByText("Three things that are in your hands").waitFor();
      expect(await modal(host).getByLabel("Status in the note").count()).toBe(0);
      expect(await modal(host).getByLabel("Later").isChecked()).toBe(true);
      await modal(host).getByLabel("Keep these three as tasks").selectOption("In this note");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Move on" }).click();
      await notice(host, "Moved on from Acme. What you learnt stays.").waitFor();
      await expect.poll(() => host.read("Acme.md")).toContain("## In my hands\n");
      expect(host.read("Acme.md")).toContain("status: rejected\n");
      await undo(host);
      await host.until(() => host.read("Acme.md") === note(no));
      await host.runCommand("Move on…");
      await modal(host).getByText("One no says little about the next answer.").waitFor();
    });
  });

  it("in the vault's own word, with a closing note, tasks, and a look back offered after it; all of it undone at once", () => {
    const notes = {
      "Acme.md": note(ACME, "\nMet Dana.\n"),
      "Beta.md": note("type: application\ncompany: Beta\nStatus: Position closed"),
      "Wish.md": note("type: application\ncompany: Wish Ltd\nrole: Baker\nstatus: wishlist"),
      "2026-11-20.md": "Rain.\n",
    };
    return withHost({ notes }, async (host) => {
      await rowOf(host, "Acme").hover();
      await rowOf(host, "Acme")
        .getByRole("button", { name: "More actions" })
        .or(rowOf(host, "Acme").locator("a"))
        .first()
        .click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Move on…" }).click();
      await modal(host).getByText("You may stop here. It is your search.").waitFor();
      await modal(host).getByText("Wish Ltd, Baker, on your wishlist.").waitFor();
      await modal(host).getByLabel("Draft a closing note").check();
      await modal(host).getByLabel("Keep these three as tasks").selectOption("In today’s daily note");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal(host).getByRole("button", { name: "Move on" }).click();
      await notice(host, "Moved on from Acme. What you learnt stays.").waitFor();
      const text = host.read("Acme.md");
      expect(text).toContain("status: Position closed\n");
      expect(text).toContain("## Closing note to Dana Lee\n");
      await modal(host).getByText("What went well, and is worth keeping?").waitFor();
      await host.page.keyboard.press("Escape");
      await expect
        .poll(() => host.read("2026-11-20.md"))
        .toContain("## In my hands\n\n- [ ] One application: [[Wish]]\n");
      await undo(host);
      await host.until(
        () => host.read("Acme.md") === notes["Acme.md"] && host.read("2026-11-20.md") === notes["2026-11-20.md"],
      );
    });
  });

  it("is taken back by Reopen, where it had got to", () =>
    withHost({ notes: { "Acme.md": note(ACME.replace("interviewing", "closed")) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Reopen");
      await notice(host, "Acme is open again.").waitFor();
      await expect.poll(() => host.read("Acme.md")).toContain("status: interviewing\n");
      await host.until(async () => (await rowOf(host, "Acme").count()) > 0);
    }));
});

describe("what was sent", () => {
  it("is logged with its day, its way and its people, a line for each", () =>
    withHost(
      {
        notes: {
          "Acme.md": note(
            ACME.replace("contact_log:\n  - 2026-11-06 thank-you", "interviewers: [Dana Lee, Ravi Menon]"),
          ),
        },
        open: "Acme.md",
      },
      async (host) => {
        await host.runCommand("Log what you sent…");
        await modal(host).getByLabel("What", { exact: true }).selectOption("Thank-you");
        await modal(host).getByLabel("How").selectOption("by letter");
        await modal(host).getByLabel("To whom").fill("Dana Lee, Ravi Menon");
        await modal(host).getByLabel("When").fill("2026-11-18");
        await press(host, "Enter");
        await closed(host);
        await host.until(() =>
          host
            .read("Acme.md")
            .includes(
              "contact_log:\n  - 2026-11-18 thank-you by letter to Dana Lee\n  - 2026-11-18 thank-you by letter to Ravi Menon\n",
            ),
        );
      },
    ));

  it("too early is said before it is logged, and not forbidden", () =>
    withHost({ notes: { "Acme.md": note(WAITING) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Log what you sent…");
      await modal(host).getByText("The day for it is Wed 25 Nov.").waitFor();
      await modal(host).getByRole("button", { name: "Log it" }).click();
      await closed(host);
      await host.until(() => host.read("Acme.md").includes("2026-11-20 follow-up by email to Dana Lee"));
    }));
});

describe("a draft with blanks", () => {
  it("is asked about once before it is marked sent; the way back has the focus, and leads to the draft", () => {
    const panel = ACME.replace("contact: Dana Lee", "interviewers: [Dana Lee, Ravi Menon]")
      .replace("2026-11-05", "2026-11-19")
      .replace(/\ncontact_log[^]*/, "");
    return withHost({ notes: { "Acme.md": note(panel) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Insert thank-you notes");
      await host.until(() => host.read("Acme.md").includes("^thank-you-ravi-menon"));
      const markAll = () => rowOf(host, "Acme").getByRole("button", { name: "Mark all sent" }).click();
      await markAll();
      await modal(host).getByText("Before it is marked sent").waitFor();
      await modal(host).getByText("Six blanks are still unfilled.").waitFor();
      await modal(host).getByText("If it has gone already, mark it all the same.").waitFor();
      await host.until(async () => (await focused(host)) === "Fill them in");
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await press(host, "Enter");
      await closed(host);
      expect(host.read("Acme.md")).not.toContain("contact_log");
      await markAll();
      await modal(host).getByRole("button", { name: "Mark sent" }).click();
      await host.until(() => host.read("Acme.md").includes("2026-11-20 thank-you by email to Ravi Menon"));
    });
  });
});

describe("a draft too early", () => {
  it("is asked about first; Cancel has the focus, and changes nothing", () =>
    withHost({ notes: { "Acme.md": note(WAITING) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Insert follow-up");
      await modal(host).getByText("Draft it anyway?").waitFor();
      await host.until(async () => (await focused(host)) === "Cancel");
      await press(host, "Enter");
      await closed(host);
      await expect.poll(() => host.read("Acme.md")).toBe(note(WAITING));
      await host.runCommand("Insert follow-up");
      await modal(host).getByRole("button", { name: "Draft it" }).click();
      await host.until(() => host.read("Acme.md").includes("## Follow-up to Dana Lee"));
    }));
});

describe("the menu of a note's file", () => {
  it("offers the same actions, for our notes only", () =>
    withHost({ notes: { "Acme.md": note(ACME), "Soup.md": "Soup.\n" } }, async (host) => {
      const file = (name: string) => host.page.locator(".nav-file-title", { hasText: name });
      await file("Soup").click({ button: "right" });
      await expect.poll(() => host.page.locator(".menu-item").allInnerTexts()).toEqual(["Open in new tab"]);
      await press(host, "Escape");
      await file("Acme").click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Mark sent" }).click();
      await host.until(() => host.read("Acme.md").includes("2026-11-20 follow-up by email to Dana Lee"));
    }));
});

describe("when something comes between opening a dialog and saving", () => {
  const open = async (host: OpenHost) => {
    await host.runCommand("They replied…");
    await modal(host).getByLabel("Their words, if you want to keep them").fill("Next week");
  };
  const stays = async (host: OpenHost, sentence: string) => {
    await modal(host).getByRole("button", { name: "Save" }).click();
    await modal(host).getByText(sentence).waitFor();
    await expect
      .poll(() => modal(host).getByLabel("Their words, if you want to keep them").inputValue())
      .toBe("Next week");
  };

  it("it cannot be written: a sentence, and what was typed stays", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      await open(host);
      await host.page.evaluate(() => {
        window.host.app.fileManager.processFrontMatter = () =>
          Promise.reject(new Error("EROFS: read-only file system"));
      });
      await stays(
        host,
        "Could not write to “Acme”: it is read-only, or another program holds it. Nothing was changed.",
      );
      await expect.poll(() => host.read("Acme.md")).toBe(note(ACME));
    }));

  it("the disk is full: that is said, and what was typed stays", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      await open(host);
      await host.page.evaluate(() => {
        window.host.app.fileManager.processFrontMatter = () =>
          Promise.reject(Object.assign(new Error("write failed"), { code: "ENOSPC" }));
      });
      await stays(host, "The disk is full: nothing was written to “Acme”. Make some room, and try again.");
      await expect.poll(() => host.read("Acme.md")).toBe(note(ACME));
    }));

  it("another device adds a line, and another plugin a stamp: both stay, and so does Undo", () =>
    withHost({ notes: { "Acme.md": note(ACME) }, open: "Acme.md" }, async (host) => {
      await open(host);
      host.write("Acme.md", note(`${ACME}\n  - 2026-11-19 call to Dana Lee\nmodified: 1`));
      await modal(host).getByRole("button", { name: "Save" }).click();
      await closed(host);
      await host.until(() =>
        host.read("Acme.md").includes("2026-11-20 heard deciding by email from Dana Lee — Next week"),
      );
      await expect.poll(() => host.read("Acme.md")).toContain("2026-11-19 call to Dana Lee");
      host.write("Acme.md", host.read("Acme.md").replace("modified: 1", "modified: 2"));
      await host.hears("Acme.md");
      await undo(host);
      await host.until(() => host.read("Acme.md") === note(`${ACME}\n  - 2026-11-19 call to Dana Lee\nmodified: 2`));
    }));
});
