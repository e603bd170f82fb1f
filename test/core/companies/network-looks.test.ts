import { expect, it } from "vitest";
import { networkLook, type Looks } from "../../../src/core/companies/network-looks";
import { agenda, applicationNote, day } from "../../builders";

const TODAY = "2026-11-20";
const waiting = (company: string, properties: Record<string, unknown> = {}) =>
  applicationNote({ company, status: "applied", date_applied: "2026-11-16", ...properties });
const NOTES = { "A.md": waiting("Acme"), "B.md": waiting("Beta"), "C.md": waiting("ACME Ltd", { role: "Cook" }) };

const look = (networks: readonly string[], looks: Record<string, string> = {}, notes = NOTES) => {
  const looked = Object.fromEntries(Object.entries(looks).map(([network, on]) => [network, day(on)]));
  return networkLook(networks, looked, agenda(notes, TODAY));
};

it.each<[string, readonly string[], Record<string, string>, string | undefined]>([
  ["of the first network that was never looked at", ["LinkedIn", "Alumni"], {}, "LinkedIn"],
  ["of the next one, the first having been looked at", ["LinkedIn", "Alumni"], { LinkedIn: "2026-11-19" }, "Alumni"],
  ["of none, where one was looked at today", ["LinkedIn", "Alumni"], { LinkedIn: TODAY }, undefined],
  ["not within two weeks", ["LinkedIn"], { LinkedIn: "2026-11-07" }, undefined],
  ["after two weeks", ["LinkedIn"], { LinkedIn: "2026-11-06" }, "LinkedIn"],
  ["by a day ahead, which cannot be", ["LinkedIn"], { LinkedIn: "2027-11-06" }, "LinkedIn"],
  ["whatever was looked at before and is named no more", ["Alumni"], { LinkedIn: TODAY }, "Alumni"],
  ["of a network with the name of something else", ["constructor"], {}, "constructor"],
  ["of none, where none is named", [], { LinkedIn: "2026-11-06" }, undefined],
])("a look is offered %s", (_case, networks, looks, network) => {
  expect(look(networks, looks)?.network).toBe(network);
});

it("names each company at which the person waits once, and no other", () => {
  const notes = {
    ...NOTES,
    "D.md": waiting("Due", { contact_log: ["2026-11-05 heard"], response_by: "2026-11-13" }),
    "E.md": waiting("Over", { status: "rejected" }),
  };
  expect(look(["LinkedIn"], {}, notes)?.companies).toEqual(["Acme", "Beta"]);
});

it("is offered only while the person waits for anybody", () => {
  const looks: Looks = {};
  expect(networkLook(["LinkedIn"], looks, agenda({ "A.md": waiting("Over", { status: "closed" }) }, TODAY))).toBe(
    undefined,
  );
});
