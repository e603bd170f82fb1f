/** What is offered once the hour of an interview is over, while the app is open. */
import { describe, expect, it } from "vitest";
import type { OpenHost } from "../host/open-host";
import { axeFindings, notice, withHost } from "./with-host";

const HOW = "Your interview at Larkspur Foods was at 10:30. How did it go?";
const NOTE = "Jobs/Larkspur Foods.md";
const note = (more = "") =>
  `---\ntype: application\ncompany: Larkspur Foods\nrole: Shift lead\nstatus: interviewing\ncontact: Dana Lee\ninterview_date: 2026-11-20T10:30\n${more}---\n`;
const ON = {
  notes: { [NOTE]: note() },
  now: "2026-11-20T11:00",
  isPanelHidden: true,
};

/** Whatever the passing of the hour brings is there by the time at which the status bar tells of it. */
async function letTheHourPass(host: OpenHost): Promise<void> {
  await host.fastForward("00:31:00");
  await host.page.locator(".status-bar-item", { hasText: "to do today" }).waitFor();
}

async function look(host: OpenHost, isHere: boolean): Promise<void> {
  await host.page.evaluate((focused) => {
    document.hasFocus = () => focused;
    window.dispatchEvent(new Event(focused ? "focus" : "blur"));
  }, isHere);
}

const offered = (host: OpenHost) => notice(host, HOW).count();

describe("after the hour of an interview", () => {
  it("is offered once, and asks how it went", () =>
    withHost(ON, async (host) => {
      expect(await offered(host)).toBe(0);
      await letTheHourPass(host);
      await notice(host, HOW).waitFor();
      await expect.poll(() => axeFindings(host, ".notice-container")).toEqual([]);
      await notice(host, HOW).getByRole("button", { name: "Write it down" }).click();
      await host.page.locator(".modal", { hasText: "How did it go?" }).waitFor();
      await notice(host, HOW).waitFor({ state: "detached" });
      await host.page.keyboard.press("Escape");
      await host.fastForward("00:30:00");
      await look(host, true);
      await host.letPass(50);
      expect(await offered(host)).toBe(0);
    }));

  it("waits for whoever looks elsewhere, until they look here again that day", () =>
    withHost(ON, async (host) => {
      await look(host, false);
      await letTheHourPass(host);
      await host.fastForward("03:00:00");
      expect(await offered(host)).toBe(0);
      await look(host, true);
      await notice(host, HOW).waitFor();
      expect(await offered(host)).toBe(1);
    }));

  it.each([
    ["where it is written down already", { notes: { [NOTE]: note("feeling: good\n") } }],
    ["on opening, where the hour had passed before", { now: "2026-11-20T11:31" }],
  ])("is not offered %s", (_whom, other) =>
    withHost({ ...ON, ...other }, async (host) => {
      await host.fastForward("00:31:00");
      await look(host, true);
      await host.letPass(50);
      expect(await offered(host)).toBe(0);
    }),
  );

  it("is not offered on the next day to whoever looked elsewhere", () =>
    withHost(ON, async (host) => {
      await look(host, false);
      await host.fastForward("20:00:00");
      await look(host, true);
      await host.letPass(50);
      expect(await offered(host)).toBe(0);
    }));
});
