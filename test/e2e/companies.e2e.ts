import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const note = (company: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\n${properties}\n---\nA note.\n`;
const sent = (company: string, role: string, properties: string) =>
  note(company, `role: ${role}\ndate_applied: 2026-06-01\n${properties}`);
const waiting = (company: string, own = "") =>
  note(company, `role: Baker\nstatus: applied\ncontact: Sam Reid\ndate_applied: 2026-11-16${own}`);

const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
const why = async (host: OpenHost, company: string) =>
  plain(await rowOf(host, company).locator(".hear-back-why").first().innerText());
const reason = async ({ page }: OpenHost) => plain(await page.locator(".hear-back-verdict-reason").innerText());
const question = ({ page }: OpenHost) =>
  page.locator(".hear-back-verdict").getByRole("group", { name: "One question" });

describe("how a company answered before", () => {
  const ANSWERED = {
    "A.md": sent("Acme", "Cook", "status: closed\ncontact_log:\n  - 2026-06-04 heard"),
    "B.md": sent("Acme", "Baker", "status: closed\ncontact_log:\n  - 2026-06-10 heard"),
    "C.md": waiting("Acme"),
  };

  it("is told on a row, and with its days in this note", () =>
    withHost({ notes: ANSWERED, open: "C.md" }, async (host) => {
      await expect.poll(() => why(host, "Acme")).toBe("You applied on Mon 16 Nov. Answered both times.");
      await expect.poll(() => reason(host)).toContain("Answered both times, after 3 and 9 days.");
      host.write("B.md", sent("Acme", "Baker", "status: ghosted"));
      await expect.poll(() => why(host, "Acme")).toBe("You applied on Mon 16 Nov. Answered one of two times.");
    }));

  it("names noes once on a screen, with the thought that belongs to them", () =>
    withHost(
      {
        notes: {
          ...Object.fromEntries(
            ["Analyst", "Senior analyst", "Analyst (m/w/d)"].map((role, at) => [
              `${String(at)}.md`,
              sent("Acme", role, "status: rejected"),
            ]),
          ),
          "C.md": waiting("Acme"),
          "D.md": waiting("Acme"),
          "Other.md": "Nothing of ours.\n",
        },
        open: "Other.md",
      },
      async (host) => {
        const noes = host.page.locator(".hear-back-panel").getByText(/They said no three times for analyst roles\./);
        await expect.poll(() => noes.count()).toBe(1);
        await expect
          .poll(() => why(host, "Acme"))
          .toContain(
            "They said no three times for analyst roles. Another kind of role there, or another company, may be worth a look.",
          );
        await rowOf(host, "Acme").last().locator(".hear-back-row-title").click();
        await expect.poll(() => reason(host)).toContain("They said no three times for analyst roles.");
        await expect.poll(() => noes.count()).toBe(1);
      },
    ));
});

describe("whether one wants to work where nobody answers", () => {
  const SILENT = {
    ...Object.fromEntries(
      ["Cook", "Waiter", "Porter"].map((role) => [`${role}.md`, sent("Beta Foods", role, "status: ghosted")]),
    ),
    "Baker.md": waiting("Beta Foods"),
  };

  it.each(["light", "dark"] as const)("is asked once, and told in all notes there from then on, in %s", (theme) =>
    withHost({ notes: SILENT, open: "Baker.md", theme }, async (host) => {
      await question(host).getByText("Three applications there had no answer. Would you want to work there?").waitFor();
      await expect.poll(() => why(host, "Beta Foods")).toContain("No answer to three applications.");
      await expect.poll(() => reason(host)).not.toContain("No answer");
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await question(host).getByRole("button", { name: "I do not know yet" }).focus();
      await host.page.keyboard.press("Enter");
      await host.until(() => host.read("Baker.md").includes("\nwork_there: not sure\n"));
      await notice(host, "For Beta Foods, it is not asked again.").waitFor();
      await question(host).waitFor({ state: "detached" });
      await host.page.getByText("On working there, you wrote “not sure”.").waitFor();
      await host.openNote("Cook.md");
      await host.page.locator(".hear-back-verdict").getByText("On working there, you wrote “not sure”.").waitFor();
      await host.runCommand("Undo last action");
      await host.until(() => host.read("Baker.md") === SILENT["Baker.md"]);
      await question(host).waitFor();
    }),
  );

  it("is not asked after two silences, and shows what is written by hand as it is, as text", () =>
    withHost({ notes: { ...SILENT, "Cook.md": waiting("Other") }, open: "Baker.md" }, async (host) => {
      await host.page.locator(".hear-back-verdict").waitFor();
      await expect.poll(() => question(host).count()).toBe(0);
      host.write("Porter.md", sent("Beta Foods", "Porter", 'status: ghosted\nWork there: "<b>never</b> again"'));
      await host.page.getByText("On working there, you wrote “<b>never</b> again”.").waitFor();
    }));
});

describe("why a day of one's own was chosen", () => {
  const OWN = "Own.md";
  const field = ({ page }: OpenHost) => page.locator(".modal form").getByLabel("Why, for yourself");

  it("is asked beside the day, told with it, stays in the dialog, and goes with the day", () =>
    withHost({ notes: { [OWN]: waiting("Acme") }, open: OWN }, async (host) => {
      const day = host.page.locator('.modal form input[type="date"]');
      await host.runCommand("Snooze until…");
      await day.fill("2026-12-03");
      await field(host).fill("they are moving offices");
      await host.page.keyboard.press("Escape");
      await host.runCommand("Snooze until…");
      await host.page.locator(".modal").getByText("What you had typed is still here.").waitFor();
      await expect.poll(() => field(host).inputValue()).toBe("they are moving offices");
      await expect.poll(() => day.inputValue()).toBe("2026-12-03");
      await field(host).press("Enter");
      await host.until(() =>
        host.read(OWN).includes("follow_up: 2026-12-03\nfollow_up_reason: they are moving offices\n"),
      );
      await expect.poll(() => why(host, "Acme")).toBe("Your day: they are moving offices.");
      await expect.poll(() => reason(host)).toContain("Your day: they are moving offices.");
      await host.runCommand("Snooze until…");
      await expect.poll(() => field(host).inputValue()).toBe("they are moving offices");
      await day.fill("2026-12-04");
      await field(host).fill("");
      await host.page.getByRole("button", { name: "Save" }).click();
      await host.until(() => host.read(OWN).includes("follow_up: 2026-12-04") && !host.read(OWN).includes("moving"));
      await expect.poll(() => why(host, "Acme")).toBe("Your day.");
      await host.runCommand("Undo last action");
      await host.until(() => host.read(OWN).includes("follow_up_reason: they are moving offices"));
      await host.runCommand("Undo last action");
      await host.until(() => host.read(OWN) === waiting("Acme"));
    }));
});

describe("a look at a network", () => {
  const NOTES = { "A.md": waiting("Acme"), "B.md": waiting("Beta"), "Other.md": "Nothing of ours.\n" };
  const row = ({ page }: OpenHost) => page.locator(".hear-back-network");
  const settings = (host: OpenHost) =>
    JSON.parse(readFileSync(path.join(host.vault, ".obsidian/plugins/hear-back/data.json"), "utf8")) as Readonly<
      Record<string, unknown>
    >;

  it.each(["light", "dark"] as const)(
    "is offered at the foot, in no count, and goes once it was taken, in %s",
    (theme) =>
      withHost(
        { notes: NOTES, open: "Other.md", theme, settings: { networks: ["LinkedIn", "alumni list"] } },
        async (host) => {
          await row(host).getByText("A look at LinkedIn, if you like: who works at Acme or Beta?").waitFor();
          await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
          await expect.poll(() => host.page.locator(".hear-back-count").allInnerTexts()).toEqual(["2"]);
          await row(host).getByRole("button", { name: "Looked today" }).click();
          await notice(host, "Noted. This is offered again from Fri 4 Dec.").waitFor();
          await row(host).waitFor({ state: "detached" });
          await host.until(() => JSON.stringify(settings(host)["networkLooks"]) === '{"LinkedIn":"2026-11-20"}');
          await notice(host, "Noted.").getByRole("button", { name: "Undo" }).click();
          await row(host).getByText("LinkedIn").waitFor();
          await row(host).getByRole("button", { name: "Switch off" }).click();
          await notice(host, "LinkedIn is looked at no more.").waitFor();
          await row(host).getByText("A look at alumni list, if you like").waitFor();
          await host.until(() => JSON.stringify(settings(host)["networks"]) === '["alumni list"]');
          await notice(host, "LinkedIn is looked at").getByRole("button", { name: "Undo" }).click();
          await row(host).getByText("A look at LinkedIn").waitFor();
        },
      ),
  );

  it("is reached from the last row by arrows, and has its buttons one beside the other", () =>
    withHost({ notes: NOTES, open: "Other.md", settings: { networks: ["LinkedIn"] } }, async (host) => {
      const focused = () => host.page.evaluate(() => document.activeElement?.textContent);
      await row(host).waitFor();
      await rowOf(host, "Acme").locator(".hear-back-row-title").focus();
      await host.page.keyboard.press("End");
      await expect.poll(focused).toBe("Looked today");
      await host.page.keyboard.press("ArrowRight");
      await expect.poll(focused).toBe("Switch off");
      await host.page.keyboard.press("ArrowLeft");
      await host.page.keyboard.press("ArrowUp");
      await expect.poll(focused).toContain("Beta");
      await host.page.keyboard.press("ArrowDown");
      await host.page.keyboard.press("Enter");
      await row(host).waitFor({ state: "detached" });
      await expect.poll(focused).toContain("Beta");
    }));

  it("is not offered by default, nor while a note offers its own, nor where nobody is waited for", async () => {
    await withHost({ notes: NOTES, open: "Other.md" }, async (host) => {
      await rowOf(host, "Acme").waitFor();
      await expect.poll(() => row(host).count()).toBe(0);
    });
    await withHost({ notes: NOTES, open: "A.md", settings: { networks: ["LinkedIn"] } }, async (host) => {
      await host.page.locator(".hear-back-look").waitFor();
      await expect.poll(() => row(host).count()).toBe(0);
      await host.page.locator(".hear-back-look").getByRole("button", { name: "Looked today" }).click();
      await row(host).waitFor();
    });
    await withHost(
      {
        notes: { "A.md": note("Acme", "status: closed"), "Other.md": "" },
        open: "Other.md",
        settings: { networks: ["LinkedIn"] },
      },
      async (host) => {
        await host.page.locator(".hear-back-panel").waitFor();
        await expect.poll(() => row(host).count()).toBe(0);
      },
    );
  });
});
