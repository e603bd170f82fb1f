/** From the overdue row to a message that has gone: drafts, the line under a subject, commands, and templates of one's own. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, readPanel, rowOf, withHost } from "./with-host";

const MARLOW = "Jobs/Marlow Dental Care.md";
const PROPERTIES =
  "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee <dana@acme.example>\ninterview_date: 2026-11-05\nresponse_by: 2026-11-13\npreparation: 4\nconfidence: 3\nfooting: 4\ncontact_log:\n  - 2026-11-06 thank-you";
const note = (body: string, properties = PROPERTIES) => `---\n${properties}\n---\n${body}`;
const MESSAGE = `## Follow-up to Dana Lee

To: Dana Lee <dana@acme.example>
Subject: Cook, interview 5 November: next steps ^follow-up-dana-lee

Dear Dana,

One \\*star\\* & more.

Kind regards,
Ana
`;
const TEXT = "Dear Dana,\n\nOne *star* & more.\n\nKind regards,\nAna";

const line = ({ page }: OpenHost) => page.locator(".cm-editor .hear-back-draft-line");
const readingLine = ({ page }: OpenHost) => page.locator(".markdown-preview-view .hear-back-draft-line");
const button = (host: OpenHost, name: string) => line(host).getByRole("button", { name });
const toggleReading = async ({ page }: OpenHost) => page.keyboard.press("ControlOrMeta+e");
/** Puts the cursor into the line of the editor that has these words. */
const clickInto = async ({ page }: OpenHost, words: string) => page.locator(".cm-line", { hasText: words }).click();
const runAndChoose = async (host: OpenHost, words: string) => {
  await host.runCommand("Insert a template…");
  const prompt = host.page.locator(".prompt");
  await prompt.locator("input").fill(words);
  await prompt.locator(".suggestion-item.is-selected").waitFor();
  await host.page.keyboard.press("Enter");
  await prompt.waitFor({ state: "detached" });
};

describe("the line under a subject", () => {
  it("copies, opens in mail, marks as sent, and says what is worth knowing; the text keeps the focus", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE) }, open: "Acme.md" }, async (host) => {
      await clickInto(host, "Dear Dana");
      await host.page.keyboard.press("End");
      await expect
        .poll(() => line(host).locator(".hear-back-draft-facts").textContent())
        .toMatch(/^8 words, a little short · /);
      await button(host, "Copy").click();
      await line(host).getByText("Copied").waitFor();
      await expect.poll(() => host.clipboardText()).toBe(TEXT);
      await host.page.keyboard.type(" and team,");
      await host.until(async () =>
        (await line(host).locator(".hear-back-draft-facts").textContent())?.startsWith("10 words"),
      );
      await button(host, "Copy").waitFor();
      await button(host, "Open in mail").click();
      const [address = ""] = await host.openedAddresses();
      expect(address).toMatch(
        /^mailto:dana@acme\.example\?subject=Cook%2C%20interview%205%20November%3A%20next%20steps&body=Dear%20Dana%2C%20and%20team%2C%0D%0A/,
      );
      await notice(host, "Opened in your mail program. Mark it sent once it has gone.").waitFor();
      await button(host, "Mark sent").click();
      await notice(host, "Follow-up to Dana Lee logged for Fri 20 Nov.").waitFor();
      await line(host).getByText("Sent Fri 20 Nov").waitFor();
      await expect.poll(() => host.read("Acme.md")).toContain("  - 2026-11-20 follow-up by email to Dana Lee\n");
      await expect.poll(() => button(host, "Mark sent").count()).toBe(0);
      await host.runCommand("Undo last action");
      await button(host, "Mark sent").waitFor();
    }));

  it("offers the subject as well, by a right click", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE) }, open: "Acme.md" }, async (host) => {
      await button(host, "Copy").click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Copy with subject" }).click();
      await notice(host, "Copied: follow-up to Dana Lee.").waitFor();
      await expect.poll(() => host.clipboardText()).toBe(`Cook, interview 5 November: next steps\n\n${TEXT}`);
    }));

  it("asks before it goes where a blank is left; the way back has the focus, and chooses the blank", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE.replace("Ana", "[Your name]")) }, open: "Acme.md" }, async (host) => {
      const { page } = host;
      await button(host, "Open in mail").click();
      await page.locator(".modal").getByText("“[Your name]”").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Fill it in");
      await page.keyboard.press("Escape");
      await page.locator(".modal").waitFor({ state: "detached" });
      await button(host, "Open in mail").click();
      await page.locator(".modal").getByRole("button", { name: "Fill it in" }).press("Enter");
      await page.locator(".modal").waitFor({ state: "detached" });
      await host.until(async () => (await page.evaluate(() => document.getSelection()?.toString())) === "[Your name]");
      await page.keyboard.type("Ana Pires");
      await expect.poll(() => page.locator(".cm-line", { hasText: "Ana Pires" }).count()).toBe(1);
      expect(await host.openedAddresses()).toEqual([]);
      await button(host, "Open in mail").click();
      await expect.poll(() => host.openedAddresses()).toHaveLength(1);
    }));

  it("is passed by with the arrow keys, and comes and goes with the block id", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE) }, open: "Acme.md" }, async (host) => {
      const { page } = host;
      await clickInto(host, "Subject: Cook");
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.type("X");
      await expect.poll(() => page.locator(".cm-line", { hasText: "XDear Dana," }).count()).toBe(1);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("End");
      await page.keyboard.type("-");
      await page.keyboard.press("Backspace");
      for (let at = 0; at < "^follow-up-dana-lee".length; at += 1) await page.keyboard.press("Backspace");
      await line(host).waitFor({ state: "detached" });
      await page.keyboard.type("^answer");
      await line(host).waitFor();
    }));

  it("stands in reading view too, reads the text anew when it changes, and leaves no trace when the plugin goes", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE) }, open: "Acme.md" }, async (host) => {
      await toggleReading(host);
      await readingLine(host).getByText("8 words, a little short").waitFor();
      await expect.poll(() => axeFindings(host, ".markdown-preview-view .hear-back-draft-line")).toEqual([]);
      host.write("Acme.md", note(MESSAGE.replace("& more", "& three words more")));
      await readingLine(host).getByText("10 words, a little short").waitFor();
      await readingLine(host).getByRole("button", { name: "Copy" }).click();
      await readingLine(host).getByText("Copied").waitFor();
      await expect.poll(() => host.clipboardText()).toContain("& three words more");
      await readingLine(host).getByRole("button", { name: "Mark sent" }).click();
      await readingLine(host).getByText("Sent Fri 20 Nov").waitFor();
      await host.page.evaluate(() => window.host.unloadPlugin());
      await readingLine(host).waitFor({ state: "detached" });
      await toggleReading(host);
      await host.page.locator(".cm-line", { hasText: "Dear Dana" }).waitFor();
      await expect.poll(() => line(host).count()).toBe(0);
    }));

  it("in reading view is that of its own message, where two have one block id", () =>
    withHost(
      { notes: { "Acme.md": note(`${MESSAGE}\n${MESSAGE.replace("star", "second")}`) }, open: "Acme.md" },
      async (host) => {
        await toggleReading(host);
        await readingLine(host).nth(1).getByRole("button", { name: "Mark sent" }).click();
        await readingLine(host).nth(1).getByText("Sent Fri 20 Nov").waitFor();
        await readingLine(host).nth(1).getByRole("button", { name: "Copy" }).click();
        await readingLine(host).nth(1).getByText("Copied").waitFor();
        await expect.poll(() => host.clipboardText()).toContain("One *second* & more.");
      },
    ));

  it("keeps the focus of whoever goes through it by keyboard", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE) }, open: "Acme.md" }, async (host) => {
      const { page } = host;
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await toggleReading(host);
      await readingLine(host).getByRole("button", { name: "Copy" }).focus();
      await page.keyboard.press("Enter");
      await readingLine(host).getByText("Copied").waitFor();
      await expect.poll(() => focused()).toBe("Copied");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await readingLine(host).getByText("Sent Fri 20 Nov").waitFor();
      await expect.poll(() => focused()).toBe("Open in mail");
    }));

  it("stands in a note that begins with a message, and follows typing at its end", () =>
    withHost(
      { notes: { "Plain.md": MESSAGE.slice(MESSAGE.indexOf("To: ")).trimEnd() }, open: "Plain.md" },
      async (host) => {
        const { page } = host;
        await line(host).getByText("8 words").waitFor();
        await host.page.locator(".cm-line", { hasText: /^Ana$/ }).click();
        await page.keyboard.press("End");
        await page.keyboard.type("\nTo: be\n");
        await line(host).getByText("10 words").waitFor();
        await page.keyboard.press("ControlOrMeta+Home");
        await page.keyboard.type("\n\n");
        await line(host).getByText("10 words").waitFor();
        await expect.poll(() => host.page.locator(".cm-content").innerText()).toContain("To: be");
      },
    ));

  it("is no part of what is copied out of reading view", () =>
    withHost({ notes: { "Acme.md": note(MESSAGE) }, open: "Acme.md" }, async (host) => {
      await toggleReading(host);
      await readingLine(host).waitFor();
      const copied = await host.page.evaluate(() => {
        window.getSelection()?.selectAllChildren(document.querySelector(".markdown-preview-view") ?? document.body);
        return window.getSelection()?.toString() ?? "";
      });
      expect(copied).toContain("Dear Dana,");
      expect(copied).not.toMatch(/words|Copy|Mark sent/);
    }));

  it("copies what is too long for Windows to pass on, and says so", () => {
    const long = MESSAGE.replace("& more.", "word ".repeat(450).trim());
    return withHost({ notes: { "Acme.md": note(long) }, open: "Acme.md", platform: "win" }, async (host) => {
      await line(host).getByText("shorter is kinder").waitFor();
      await button(host, "Open in mail").click();
      await notice(host, "Too long to hand to your mail program, so it was copied.").waitFor();
      await expect.poll(() => host.openedAddresses()).toEqual([]);
      await expect.poll(() => host.clipboardText()).toContain("word word");
    });
  });

  it("is quiet in a note that is none of ours, about what the log cannot know", () =>
    withHost({ notes: { "Other.md": MESSAGE, "Acme.md": note("") }, open: "Other.md" }, async (host) => {
      await button(host, "Copy").waitFor();
      await expect.poll(() => button(host, "Mark sent").count()).toBe(0);
    }));

  it("lets hostile text be text: nothing runs, and nothing leaves its place", () => {
    const hostile = MESSAGE.replace(
      "One \\*star\\* & more.",
      '<img src=x onerror="window.owned=1"> {{company}} [a](javascript:window.owned=1) ![[Secrets]] \u202eevil\u202c שלום',
    ).replace("## Follow-up to Dana Lee", '## <img src=x onerror="window.owned=1">');
    return withHost(
      {
        notes: { "Acme.md": note(`${hostile}\n${MESSAGE}`), "Secrets.md": "secret words" },
        open: "Acme.md",
        height: 1400,
      },
      async (host) => {
        await host.until(async () => (await line(host).count()) === 2);
        await line(host).first().getByRole("button", { name: "Copy" }).click();
        await host.page.getByRole("button", { name: "Copy as it is" }).click();
        await expect.poll(() => host.clipboardText()).toContain('<img src=x onerror="window.owned=1"> {{company}}');
        await expect.poll(() => host.clipboardText()).not.toContain("secret words");
        await toggleReading(host);
        await host.until(async () => (await readingLine(host).count()) === 2);
        await expect
          .poll(() => host.page.evaluate(() => (window as unknown as { owned?: number }).owned))
          .toBeUndefined();
        await expect.poll(() => readingLine(host).first().locator("img").count()).toBe(0);
      },
    );
  });
});

describe("commands on the message at the cursor", () => {
  it("copy it, open it and mark it, in the editor where it stands and in reading view where it is the only one", () =>
    withHost(
      { notes: { "Acme.md": note(`Met Dana.\n\n${MESSAGE}\n## Notes\n\nMine.\n`) }, open: "Acme.md", height: 1400 },
      async (host) => {
        await clickInto(host, "Mine.");
        await expect
          .poll(() => host.page.evaluate(() => window.host.commands().includes("hear-back:copy-message")))
          .toBe(false);
        await clickInto(host, "One");
        await host.runCommand("Copy message");
        await notice(host, "Copied: follow-up to Dana Lee.").waitFor();
        await expect.poll(() => host.clipboardText()).toBe(TEXT);
        await host.runCommand("Copy message with subject");
        await host.until(async () => (await host.clipboardText()).startsWith("Cook, interview"));
        await toggleReading(host);
        await host.runCommand("Open message in mail");
        await expect.poll(() => host.openedAddresses()).toHaveLength(1);
        await toggleReading(host);
        await clickInto(host, "Dear Dana");
        await host.runCommand("Mark sent");
        await notice(host, "Follow-up to Dana Lee logged for Fri 20 Nov.").waitFor();
      },
    ));

  it("mark nothing else as sent where that message was sent", () => {
    const panel = PROPERTIES.replace(
      "contact: Dana Lee <dana@acme.example>\ninterview_date: 2026-11-05\nresponse_by: 2026-11-13",
      "interviewers: [Dana Lee, Ravi Menon]\ninterview_date: 2026-11-19",
    ).replace("\ncontact_log:\n  - 2026-11-06 thank-you", "");
    return withHost({ notes: { "Acme.md": note("", panel) }, open: "Acme.md" }, async (host) => {
      await host.runCommand("Insert thank-you notes");
      await line(host).first().waitFor();
      await clickInto(host, "Dear Dana");
      await host.runCommand("Mark sent");
      await host.page.locator(".modal").getByRole("button", { name: "Mark sent" }).click();
      await notice(host, "Thank-you to Dana Lee logged for Fri 20 Nov.").waitFor();
      await line(host).getByText("Sent Fri").waitFor();
      await expect(host.runCommand("Mark sent")).rejects.toThrow("The palette does not offer");
      await expect.poll(() => host.read("Acme.md").match(/2026-11-20/g)).toHaveLength(1);
    });
  });

  it("in reading view mark the note's own message as sent, whatever is due next", () => {
    const other = MESSAGE.replaceAll("follow-up-dana-lee", "closing-note-dana-lee").replace(
      "## Follow-up",
      "## Closing note",
    );
    return withHost(
      { notes: { "Acme.md": note(other, PROPERTIES.replace("interviewing", "closed")) }, open: "Acme.md" },
      async (host) => {
        await toggleReading(host);
        await host.runCommand("Mark sent");
        await notice(host, "Closing note to Dana Lee logged for Fri 20 Nov.").waitFor();
      },
    );
  });

  it("ask which one in reading view, where there are several", () => {
    const other = MESSAGE.replaceAll("follow-up-dana-lee", "closing-note-dana-lee").replace(
      "## Follow-up",
      "## Closing note",
    );
    return withHost({ notes: { "Acme.md": note(`${MESSAGE}\n${other}`) }, open: "Acme.md" }, async (host) => {
      await toggleReading(host);
      await host.runCommand("Copy message");
      await host.page.locator(".suggestion-item", { hasText: "Closing note to Dana Lee" }).click();
      await notice(host, "Copied: closing note to Dana Lee.").waitFor();
    });
  });
});

describe("from the overdue row to Mark sent", () => {
  it("takes few keys, and no mouse", () =>
    withHost({ settings: { yourName: "Ana Pires" } }, async (host) => {
      const { page } = host;
      let keys = 0;
      const press = async (...pressed: readonly string[]) => {
        for (const key of pressed) await page.keyboard.press(key);
        keys += pressed.length;
      };
      const type = async (words: string) => {
        await page.keyboard.type(words);
        keys += words.length;
      };
      const command = async (words: string) => {
        await press("ControlOrMeta+p");
        await page.locator(".prompt").waitFor();
        await type(words);
        await press("Enter");
        await page.locator(".prompt").waitFor({ state: "detached" });
      };
      await rowOf(host, "Marlow Dental Care").locator("a").focus();
      await press("ArrowRight", "Enter");
      await host.until(() => page.evaluate(() => window.getSelection()?.toString() === "[what draws you to this job]"));
      await host.letPass(100);
      const toDraft = keys;
      await page.keyboard.type("the evening clinics");
      keys = 0;
      await command("copy mes");
      await notice(host, "Copied: follow-up to Nina Patel.").waitFor();
      const toCopy = keys;
      keys = 0;
      await command("in mail");
      await host.until(async () => (await host.openedAddresses()).length === 1);
      const toMail = keys;
      keys = 0;
      await command("mark se");
      await notice(host, "Follow-up to Nina Patel logged for Fri 20 Nov.").waitFor();
      expect({ toDraft, toCopy, toMail, toMarkSent: keys }).toEqual({
        toDraft: 2,
        toCopy: 10,
        toMail: 9,
        toMarkSent: 9,
      });
      await expect.poll(() => host.clipboardText()).toContain("above all in the evening clinics.");
      await expect.poll(() => host.read(MARLOW)).toContain("  - 2026-11-20 follow-up by email to Nina Patel\n");
    }));

  it("goes on from the row, once the draft stands ready", () =>
    withHost({}, async (host) => {
      const row = rowOf(host, "Marlow Dental Care");
      await row.getByRole("button", { name: "Draft" }).click();
      await row.getByRole("button", { name: "Open draft" }).waitFor();
      await row.hover();
      await row.getByRole("button", { name: "Copy" }).click();
      const modal = host.page.locator(".modal");
      await modal.getByText("Before it is copied").waitFor();
      await modal.getByText("Two blanks are still unfilled.").waitFor();
      await expect.poll(() => axeFindings(host, ".modal")).toEqual([]);
      await modal.getByRole("button", { name: "Copy as it is" }).click();
      await notice(
        host,
        "Copied: follow-up to Nina Patel. Two blanks are still to fill in, such as “[what draws you to this job]”.",
      ).waitFor();
      await expect.poll(() => host.clipboardText()).toMatch(/^Dear Ms Patel,/);
      await row.getByRole("button", { name: "Open in mail" }).click();
      expect((await host.openedAddresses())[0]).toMatch(/^mailto:nina\.patel@marlowdental\.example\?/);
      await expect.poll(() => readPanel(host)).toContain("Marlow Dental Care");
      await row.getByRole("button", { name: "Mark sent" }).click();
      await notice(host, "Follow-up to Nina Patel logged for Fri 20 Nov.").waitFor();
    }));

  it("opens the draft that stands there, whatever has become of its template, and whether or not it is too early", () => {
    const early = PROPERTIES.replace("2026-11-13", "2026-12-04");
    const notes = {
      "Acme.md": note(MESSAGE, early),
      "Other.md": "Words\n",
      "Templates/Follow-up.md": "---\nkind: follow-up\n---\n{{nobody}}\n",
    };
    return withHost({ notes, settings: { templatesFolder: "Templates" }, open: "Other.md" }, async (host) => {
      await host.page
        .getByRole("button", { name: "Soon" })
        .or(host.page.getByRole("button", { name: "Waiting" }))
        .first()
        .waitFor();
      await rowOf(host, "Acme").click({ button: "right" });
      await host.page.locator(".menu-item", { hasText: "Open draft" }).click();
      await line(host).waitFor();
      await expect.poll(() => host.page.locator(".notice").count()).toBe(0);
      await host.page.keyboard.type("x");
      await host.page.locator(".cm-line", { hasText: /^x$/ }).waitFor();
    });
  });

  it("offers for each of a panel what stands ready", () =>
    withHost({}, async (host) => {
      const row = rowOf(host, "Fenwick & Rowe");
      await row.getByRole("button", { name: "Draft all" }).click();
      await row.getByRole("button", { name: "Open drafts" }).waitFor();
      await row.locator(".hear-back-progress").click();
      await row.getByRole("button", { name: "Copy the thank-you to Ravi Menon" }).click();
      await host.page.locator(".modal").getByRole("button", { name: "Copy as it is" }).click();
      await notice(host, "Copied: thank-you to Ravi Menon.").waitFor();
      await expect.poll(() => host.clipboardText()).toMatch(/^Dear Ravi,/);
    }));
});

describe("templates of one's own", () => {
  it("are copied once, edited while Obsidian runs, and used as they stand in the editor", () =>
    withHost({ notes: { "Acme.md": note("") }, open: "Acme.md" }, async (host) => {
      const { page } = host;
      await host.runCommand("Copy built-in templates to the templates folder");
      await notice(host, "Copied 31 templates to “Templates/Hear Back”.").waitFor();
      const file = "Templates/Hear Back/Follow-up.md";
      await expect.poll(() => host.read(file)).toContain("kind: follow-up\n");
      await host.runCommand("Copy built-in templates to the templates folder");
      await notice(
        host,
        "Nothing was copied to “Templates/Hear Back”. All were there already, and were left as they are.",
      ).waitFor();
      await host.openNote(file);
      await clickInto(host, "Thank you for your time.");
      await page.keyboard.press("End");
      await page.keyboard.type(" Written by {{sender}}{{^sender}}me{{/sender}}.");
      await host.runCommand("Show follow-ups");
      await rowOf(host, "Acme").getByRole("button", { name: "Draft" }).click();
      await host.until(() => host.read("Acme.md").includes("Thank you for your time. Written by me."));
      // They are templates, and no job notes.
      await expect.poll(() => readPanel(host)).not.toContain("Templates");
    }));

  it("are listed with the built-in ones, what fits first; and bring their properties with them, once, undone with the text", () => {
    const own =
      "---\nkind: reflection\nheading: A quiet hour\ntags: [looked-back]\nmood:\nrole: Chef\n---\nHow was it? {{cursor}}\n";
    const before = note("");
    return withHost(
      {
        notes: { "Acme.md": before, "Templates/My hour.md": own, "Templates/Recipe.md": "# Soup" },
        settings: { templatesFolder: "Templates" },
        open: "Acme.md",
      },
      async (host) => {
        await host.runCommand("Insert a template…");
        const items = host.page.locator(".prompt .suggestion-item");
        await items.first().waitFor();
        const listed = await items.allTextContents();
        expect(listed[0]).toBe("Follow-upFollow-up");
        expect(listed).toContain("My hourFor you, yours");
        expect(listed.join()).not.toContain("Recipe");
        await host.page.keyboard.press("Escape");
        for (let time = 0; time < 2; time += 1) {
          await runAndChoose(host, "My hour");
          await notice(host, time === 0 ? "Drafted in “Acme”." : "Already drafted in “Acme”.").waitFor();
        }
        const text = host.read("Acme.md");
        expect(text).toContain("tags:\n  - looked-back\n");
        expect(text).toContain("mood:");
        expect(text).toContain("role: Cook\n");
        expect(text.match(/## A quiet hour/g)).toHaveLength(1);
        expect(text.match(/^---$/gm)).toHaveLength(2);
        await host.runCommand("Undo last action");
        await notice(host, "Undone.").waitFor();
        await host.until(() => host.read("Acme.md") === before);
      },
    );
  });

  it("stand in a folder that the settings name", () =>
    withHost({ notes: { "Acme.md": note(""), "Mine/Note.md": "x" } }, async (host) => {
      const settings = await host.openSettings();
      const row = settings.locator(".setting-item", { hasText: "Templates folder" });
      await row.locator("input").fill("Nowhere");
      await row.locator("input").press("Tab");
      await row.getByText("There is no folder “Nowhere” in this vault.").waitFor();
      await row.locator("input").fill("Mine");
      await row.locator("input").press("Tab");
      await row.getByRole("button", { name: "Copy built-in templates" }).click();
      await host.until(() => host.read("Mine/Thank-you.md") !== "");
    }));
});
