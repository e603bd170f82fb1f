import { describe, expect, it } from "vitest";
import { isWebAddress, readPlaceOnTheWeb, typedAddress } from "../../../src/core/reading/web-address";
import { application } from "../../builders";

describe("an address that may be opened", () => {
  it.each([
    "https://jobs.example/4711",
    "HTTP://Jobs.example",
    "https://jobs.example/stelle/bäcker?id=1&ref=a_b#top",
    "https://jobs.example:8443/a(b)'c",
  ])("is one of http or https: %s", (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a script with an address in it", "javascript:alert(1)//https://jobs.example"],
    ["a script behind a line break", "https://jobs.example\njavascript:alert(1)"],
    ["data", "data:text/html,<b>x</b>"],
    ["a file", "file:///etc/passwd"],
    ["another app", "obsidian://open?vault=x"],
    ["no scheme", "jobs.example/4711"],
    ["nothing behind the scheme", "https://"],
    ["an end of an attribute", 'https://jobs.example/"onclick="alert(1)'],
    ["HTML", "https://jobs.example/<img src=x>"],
    ["a mark that turns the direction", "https://jobs.example/\u202egnp.exe"],
    ["a mark that cannot be seen", "https://jobs\u200b.example"],
    ["more than anybody pastes", `https://jobs.example/${"a".repeat(2_000)}`],
  ])("is not %s", (_what, text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe("an address that somebody types", () => {
  it.each([
    ["https://jobs.example/4711", "https://jobs.example/4711"],
    ["  http://jobs.example ", "http://jobs.example"],
    ["jobs.example/4711", "https://jobs.example/4711"],
    ["www.jobs.example", "https://www.jobs.example"],
    ["javascript:alert(1)", undefined],
    ["ftp://jobs.example/4711", undefined],
    ["data:text/html,x.y", undefined],
    ["not a link", undefined],
    ["see jobs.example", undefined],
    ["LinkedIn", undefined],
    ["", undefined],
  ])("%j is %s", (text, address) => {
    expect(typedAddress(text)).toBe(address);
  });
});

describe("where something stands on the web", () => {
  it.each([
    ["an address", " https://jobs.example/4711 ", "https://jobs.example/4711"],
    ["a link of Markdown", "[Advert](https://jobs.example/4711)", "https://jobs.example/4711"],
    ["a link in angle brackets", "<https://jobs.example/4711>", "https://jobs.example/4711"],
    ["what looks like an address", "jobs.example/4711", "jobs.example/4711"],
    ["a hostile one, as its text", "javascript:alert(1)", "javascript:alert(1)"],
    ["a word", "LinkedIn", ""],
    ["words", "Referral: Dana Lee", ""],
    ["a link to a note", "[[Machinist, Harrow]]", ""],
    ["a number", 4711, ""],
    ["nothing", null, ""],
  ])("is %s", (_what, value, place) => {
    expect(readPlaceOnTheWeb(value)).toBe(place);
  });
});

describe("the advert of an application", () => {
  const at = (properties: Record<string, unknown>, ...interviews: Record<string, unknown>[]) =>
    application(properties, ...interviews).advertAt;

  it.each([
    ["our own name", { url: "https://jobs.example/1" }],
    ["another tool's", { "Job-URL": "https://jobs.example/1" }],
    ["what saves pages", { source: "https://jobs.example/1" }],
    ["a link", { link: ["https://jobs.example/1"] }],
    ["the advert itself", { job_posting: "https://jobs.example/1" }],
    ["the address rather than the job board", { url: "indeed.com", source: "https://jobs.example/1" }],
    ["our own name before others", { source: "https://jobs.example/2", url: "https://jobs.example/1" }],
  ])("stands under %s", (_what, properties) => {
    expect(at(properties)).toBe("https://jobs.example/1");
  });

  it.each([
    ["nothing", {}],
    ["only where it was seen", { source: "LinkedIn" }],
    ["a place to fill in", { url: "<posting URL, if any>" }],
    ["a link to a note", { job_posting: "[[Machinist, Harrow]]" }],
  ])("is not known from %s", (_what, properties) => {
    expect(at(properties)).toBe("");
  });

  it("is not the link to the call of a round", () => {
    expect(at({}, { interview_date: "2026-11-25", link: "https://calls.example/1" })).toBe("");
  });
});
