import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, rowOf, withHost } from "./with-host";

const ACME = "Jobs/Acme.md";
const acme = (properties = "") =>
  `---\ntype: application\ncompany: "[[Acme]]"\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-12\nresponse_by: 2026-11-24\n${properties}---\nWaiting.\n`;
const person = (company: string) =>
  `---\ntype: person\ncompany: ${company}\nemail: maya@acme.example\n---\nFrom the allotments.\n`;
const NOTES = {
  [ACME]: acme("connections:\n  - Ben Ito\ncontact_log:\n  - 2026-11-13 thanks\n"),
  "People/Maya Duarte.md": person("Acme"),
  "People/Zoe Okafor.md": person("Beta"),
};

const block = ({ page }: OpenHost) => page.locator(".hear-back-panel .hear-back-verdict");
const known = (host: OpenHost) => block(host).locator("details", { hasText: /^You know/ });
const lines = async (host: OpenHost) =>
  (await known(host).locator("li").allInnerTexts()).map((text) =>
    text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim(),
  );
const plain = async (host: OpenHost, part: string) =>
  (await block(host).locator(part).innerText()).replaceAll("\u00a0", " ");
const focused = ({ page }: OpenHost) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);

describe("whom the person knows there", () => {
  it.each(["light", "dark"] as const)("is said in this note and on a waiting row, in %s", (theme) =>
    withHost({ notes: NOTES, open: ACME, theme }, async (host) => {
      await expect
        .poll(() => rowOf(host, "Acme").locator(".hear-back-why").innerText())
        .toMatch(/You know two people here\.$/);
      await known(host).locator("summary").click();
      await expect
        .poll(() => lines(host))
        .toEqual([
          "Ben Ito How well? Ask for a word Mark as asked",
          "Maya Duarte How well? Ask for a word Mark as asked",
        ]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
    }),
  );

  it("opens the note of a person by mouse, and in a new tab with a key held", () =>
    withHost({ notes: NOTES, open: ACME }, async (host) => {
      await known(host).locator("summary").click();
      await known(host)
        .getByRole("link", { name: "Maya Duarte" })
        .click({ modifiers: ["ControlOrMeta"] });
      await host.page.locator(".workspace-tab-header", { hasText: "Maya Duarte" }).waitFor();
      await expect.poll(() => host.page.locator(".workspace-tab-header", { hasText: "Acme" }).count()).toBe(1);
    }));

  it("is reached by keyboard alone: the list, a note, a draft", () =>
    withHost({ notes: NOTES, open: ACME }, async (host) => {
      await known(host).locator("summary").focus();
      await host.page.keyboard.press("Enter");
      const stops: (string | null | undefined)[] = [];
      for (let at = 0; at < 7; at += 1) {
        await host.page.keyboard.press("Tab");
        stops.push(await focused(host));
      }
      expect(stops).toEqual([
        "How well you know Ben Ito",
        "Ask for a word: Ben Ito",
        "Mark as asked: Ben Ito",
        "Maya Duarte",
        "How well you know Maya Duarte",
        "Ask for a word: Maya Duarte",
        "Mark as asked: Maya Duarte",
      ]);
      for (let at = 0; at < 3; at += 1) await host.page.keyboard.press("Shift+Tab");
      await host.page.keyboard.press("Enter");
      await host.page.locator(".workspace-tab-header", { hasText: "Maya Duarte" }).waitFor();
    }));

  it("follows a person's note that changes, and says nothing where there is nobody", () =>
    withHost({ notes: { ...NOTES, [ACME]: acme() }, open: ACME }, async (host) => {
      await known(host).getByText("You know one person here").waitFor();
      host.write("People/Zoe Okafor.md", person('"[[Companies/Acme|Acme Ltd]]"'));
      await known(host).getByText("You know two people here").waitFor();
      host.write("People/Zoe Okafor.md", person("Beta"));
      host.write("People/Maya Duarte.md", "---\ntype: person\n---\n");
      await known(host).waitFor({ state: "detached" });
      await expect.poll(() => rowOf(host, "Acme").locator(".hear-back-why").innerText()).not.toContain("You know");
    }));

  it("is no matter of an application that is closed", () =>
    withHost({ notes: { ...NOTES, [ACME]: acme().replace("interviewing", "withdrawn") }, open: ACME }, async (host) => {
      await block(host).getByText("Closed").waitFor();
      await expect.poll(() => known(host).count()).toBe(0);
      await expect.poll(() => block(host).locator(".hear-back-look").count()).toBe(0);
    }));

  it("shows a name as text, whatever it holds", () =>
    withHost(
      { notes: { [ACME]: acme('connections: ["<img src=x onerror=alert(1)> Ito", "[[Nowhere]]"]\n') }, open: ACME },
      async (host) => {
        await known(host).locator("summary").click();
        await expect.poll(() => block(host).locator("img").count()).toBe(0);
        expect((await lines(host))[0]).toContain("<img src=x");
        await expect.poll(() => known(host).getByRole("link").count()).toBe(0);
      },
    ));
});

describe("how well the person knows them", () => {
  it("is kept in their own note or behind their name, and whoever is known better goes first", () =>
    withHost({ notes: NOTES, open: ACME }, async (host) => {
      await known(host).locator("summary").click();
      const choose = async (name: string, howWell: string) => {
        await known(host)
          .getByRole("button", { name: `How well you know ${name}` })
          .click();
        await host.page.getByRole("menuitem", { name: howWell }).click();
      };
      await choose("Maya Duarte", "Worked with");
      await notice(host, "Kept: Maya Duarte, worked with.").waitFor();
      await host.until(() => host.read("People/Maya Duarte.md").includes("\nhow_well: worked with\n"));
      await choose("Ben Ito", "Only connected");
      await host.until(() => host.read(ACME).includes("\n  - Ben Ito (only connected)\n"));
      await expect
        .poll(() => lines(host))
        .toEqual([
          "Maya Duarte Worked with Ask for a word Mark as asked",
          "Ben Ito Only connected Ask for a word Mark as asked",
        ]);
      await expect.poll(() => axeFindings(host, ".hear-back-panel")).toEqual([]);
      await notice(host, "Kept: Ben Ito, only connected.").getByRole("button", { name: "Undo" }).click();
      await host.until(() => host.read(ACME) === NOTES[ACME]);
      await host.runCommand("Undo last action");
      await host.until(() => host.read("People/Maya Duarte.md") === NOTES["People/Maya Duarte.md"]);
    }));

  it("is said by hand where the note names them together with others", () =>
    withHost(
      { notes: { ...NOTES, [ACME]: acme("connections:\n  - Ben Ito and Ada Byrne\n") }, open: ACME },
      async (host) => {
        await known(host).locator("summary").click();
        await known(host).getByRole("button", { name: "How well you know Ben Ito" }).click();
        await host.page.getByRole("menuitem", { name: "Met" }).click();
        await notice(host, "The note does not name Ben Ito in a line of their own.").waitFor();
      },
    ));
});

describe("asking for a word", () => {
  it("drafts the request once, with the address in their own note", () =>
    withHost({ notes: NOTES, open: ACME }, async (host) => {
      await known(host).locator("summary").click();
      await known(host).getByRole("button", { name: "Ask for a word: Maya Duarte" }).click();
      await notice(host, "Drafted in “Acme”.").waitFor();
      const drafted = host.read(ACME);
      expect(drafted).toContain(
        "## Endorsement request to Maya Duarte\n\nTo: Maya Duarte <maya@acme.example>\nSubject: A question about Acme ^endorsement-request-maya-duarte\n",
      );
      expect(drafted).toContain("after my interview on 12 November, and thought of you");
      await expect.poll(() => host.page.evaluate(() => getSelection()?.toString())).toBe("[How you know each other.]");
      await known(host).getByRole("button", { name: "Ask for a word: Maya Duarte" }).click();
      await notice(host, "Already drafted in “Acme”.").waitFor();
      await expect.poll(() => host.read(ACME)).toBe(drafted);
      await notice(host, "Drafted in “Acme”.").getByRole("button", { name: "Undo" }).click();
      await host.until(() => host.read(ACME) === NOTES[ACME]);
    }));

  it("is logged, keeps the distance, and can be undone", () =>
    withHost({ notes: { ...NOTES, [ACME]: acme().replace("2026-11-24", "2026-11-17") }, open: ACME }, async (host) => {
      await known(host).locator("summary").click();
      await known(host).getByRole("button", { name: "Mark as asked: Maya Duarte" }).click();
      await notice(host, "Endorsement request to Maya Duarte logged for Fri 20 Nov.").waitFor();
      await expect
        .poll(() => host.read(ACME))
        .toContain("  - 2026-11-20 endorsement-request by email to Maya Duarte\n");
      await host.until(async () => (await lines(host))[0] === "Maya Duarte Asked today");
      await expect
        .poll(() => plain(host, ".hear-back-verdict-reason"))
        .toContain("You wrote to Maya Duarte today. Five working days lie between contacts to one company.");
      await notice(host, "logged for").getByRole("button", { name: "Undo" }).click();
      await host.until(async () => (await lines(host))[0] === "Maya Duarte How well? Ask for a word Mark as asked");
    }));

  it("shows when they were asked, and what came of it in their words", () =>
    withHost(
      {
        notes: {
          [ACME]: acme(
            "connections: [Ben Ito, Ada Byrne]\ncontact_log:\n  - 2026-11-12 endorsement-request by email to Ben Ito\n  - 2026-11-12 endorsement-request to Ada Byrne\n  - 2026-11-16 endorsement from Ada Byrne — agreed, will speak to Dana\n",
          ),
        },
        open: ACME,
      },
      async (host) => {
        await known(host).locator("summary").click();
        await expect
          .poll(() => lines(host))
          .toEqual(["Ben Ito Asked Thu 12 Nov", "Ada Byrne Asked Thu 12 Nov. Agreed, will speak to Dana"]);
        await expect.poll(() => known(host).getByRole("button").count()).toBe(0);
      },
    ));
});

describe("should I follow up?", () => {
  it("offers the same, and closes before it acts", () =>
    withHost({ notes: NOTES, open: ACME, isPanelHidden: true }, async (host) => {
      const modal = host.page.locator(".modal");
      await host.runCommand("Should I follow up?");
      await modal.locator("summary", { hasText: "You know two people here" }).click();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal.getByRole("button", { name: "Ask for a word: Ben Ito" }).click();
      await modal.waitFor({ state: "detached" });
      await host.until(() => host.read(ACME).includes("^endorsement-request-ben-ito"));
      await host.runCommand("Should I follow up?");
      await modal.getByRole("button", { name: "Looked today" }).click();
      await modal.waitFor({ state: "detached" });
      await host.until(() => host.read(ACME).includes("\nconnections_checked: 2026-11-20\n"));
    }));
});

describe("a look at who works there", () => {
  const look = (host: OpenHost) => block(host).locator(".hear-back-look");

  it("is offered while waiting, noted once looked, and offered again after it was undone", () =>
    withHost({ notes: NOTES, open: ACME }, async (host) => {
      await expect
        .poll(() => plain(host, ".hear-back-look p"))
        .toBe("While you wait: who else do you know at Acme? A look at your contacts or LinkedIn takes five minutes.");
      await look(host).getByRole("button", { name: "Looked today" }).focus();
      await host.page.keyboard.press("Enter");
      const noted = notice(host, "Noted. This is offered again from");
      await noted.waitFor();
      expect((await noted.innerText()).replaceAll("\u00a0", " ")).toContain("offered again from Fri 4 Dec.");
      await look(host).waitFor({ state: "detached" });
      await expect.poll(() => host.read(ACME)).toContain("\nconnections_checked: 2026-11-20\n");
      await expect
        .poll(() => host.page.evaluate(() => document.activeElement?.closest(".hear-back-panel") !== null))
        .toBe(true);
      await noted.getByRole("button", { name: "Undo" }).click();
      await look(host).waitFor();
      await expect.poll(() => host.read(ACME)).toBe(NOTES[ACME]);
    }));

  it("is not offered within two weeks, nor while something is to be done", () =>
    withHost(
      {
        notes: {
          [ACME]: acme("connections_checked: 2026-11-07\n"),
          "Jobs/Beta.md": acme().replaceAll("Acme", "Beta").replace("2026-11-24", "2026-11-13"),
        },
        open: ACME,
      },
      async (host) => {
        await block(host).waitFor();
        await expect.poll(() => look(host).count()).toBe(0);
        host.write(ACME, acme("connections_checked: 2026-11-06\n"));
        await expect
          .poll(() => plain(host, ".hear-back-look p"))
          .toBe("While you wait: who do you know at Acme? A look at your contacts or LinkedIn takes five minutes.");
        await host.openNote("Jobs/Beta.md");
        await block(host).getByText("This note: Beta").waitFor();
        await expect.poll(() => look(host).count()).toBe(0);
      },
    ));
});
