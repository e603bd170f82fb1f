import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { notice, rowOf, withHost } from "./with-host";

const note = (company: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: Cook\n${properties}\n---\n`;
const due = (company: string, own = "") =>
  note(
    company,
    `status: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-05\nfooting: 3\n${own}contact_log:\n  - 2026-11-06 thank-you`,
  );

async function mark(host: OpenHost, company: string): Promise<void> {
  await rowOf(host, company).hover();
  await rowOf(host, company).getByRole("button", { name: "Mark sent" }).click();
  await notice(host, "Follow-up to Dana Lee logged for Fri 20 Nov.").first().waitFor();
}

describe("one other thing, once a follow-up has gone", () => {
  it("is the first application on the wishlist, once a day", () =>
    withHost(
      { notes: { "A.md": due("Acme"), "B.md": due("Beta"), "W.md": note("Harbour", "status: wishlist") } },
      async (host) => {
        await mark(host, "Acme");
        const offer = notice(host, "One application: Harbour, Cook, on your wishlist.");
        await offer.getByRole("button", { name: "Open note" }).click();
        await expect
          .poll(() => host.page.locator(".view-header-title, .workspace-tab-header").allInnerTexts())
          .toContain("W");
        await offer.waitFor({ state: "detached" });
        await mark(host, "Beta");
        await expect.poll(() => host.read("B.md")).toContain("2026-11-20 follow-up");
        expect(await notice(host, "One application").count()).toBe(0);
      },
    ));

  it("is a conversation with somebody who is known elsewhere, where nothing is on the wishlist", () =>
    withHost({ notes: { "A.md": due("Acme"), "B.md": due("Beta", "connections: Maya Duarte\n") } }, async (host) => {
      await mark(host, "Acme");
      await notice(host, "One conversation: Maya Duarte. You noted them for Beta.").waitFor();
    }));

  it("is a company to look up, where nothing else is known", () =>
    withHost({ notes: { "A.md": due("Acme") } }, async (host) => {
      await mark(host, "Acme");
      const offer = notice(host, "One company to look up: A name is enough to begin.");
      await offer.getByRole("button", { name: "New note" }).click();
      await host.page.locator(".modal-title", { hasText: "New application" }).waitFor();
    }));

  it("is not offered after thanks", () =>
    withHost(
      {
        notes: {
          "A.md": note("Acme", "status: interviewing\ncontact: Dana Lee\nfooting: 3\ninterview_date: 2026-11-19"),
          "W.md": note("Harbour", "status: wishlist"),
        },
      },
      async (host) => {
        await rowOf(host, "Acme").hover();
        await rowOf(host, "Acme").getByRole("button", { name: "Mark sent" }).click();
        await notice(host, "Thank-you to Dana Lee logged").waitFor();
        expect(await notice(host, "One application").count()).toBe(0);
      },
    ));
});
