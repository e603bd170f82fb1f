import { describe, expect, it } from "vitest";
import { StatusWords } from "../../../src/core/reading/status";
import { STATUSES, type Status } from "../../../src/core/reading/vocabulary";

const words = new StatusWords();
const meaning = (value: unknown) => words.read(value)?.status;

describe("a word for a status", () => {
  it.each<[Status, readonly string[]]>([
    [
      "wishlist",
      [
        "wishlist",
        "Saved",
        "bookmarked",
        "interested",
        "considering",
        "to_apply",
        "not-applied",
        "queued",
        "shortlisted",
        "registered interest",
        "resume written",
        "Draft",
        "open",
      ],
    ],
    [
      "applied",
      ["Applied", "submitted", "application received", "pending", "waiting", "Under_Review", "Online Application"],
    ],
    [
      "assessment",
      ["OA", "online assessment", "Online Test", "online programming assessment", "Coding Challenge", "technical test"],
    ],
    [
      "screening",
      [
        "screen",
        "Screening",
        "recruiter_screen",
        "recruiter_conversation",
        "phone screen",
        "HR interview",
        "HR call",
        "Phone Call on 27th",
      ],
    ],
    [
      "interviewing",
      [
        "Interview",
        "interviewing",
        "Interviewed",
        "interview 2",
        "first interview",
        "round 3",
        "technical",
        "video interview",
        "onsite",
        "final round",
        "culture fit interview",
        "interview invitation",
        "Interview Loop Completed / Awaiting Feedback",
      ],
    ],
    ["offer", ["offer", "Offered", "negotiating", "verbal offer"]],
    ["accepted", ["accepted", "hired", "closed-offered", "Offer accepted"]],
    [
      "rejected",
      [
        "Rejected",
        "rejected_after_interview",
        "no longer in consideration (Aug 4, 2026)",
        "closed-rejected",
        "Interviewed, then rejected",
      ],
    ],
    [
      "withdrawn",
      [
        "withdrawn",
        "withdrew",
        "no-go",
        "do_not_apply",
        "discarded",
        "didnt_apply",
        "closed-passed",
        "not_interested",
        "not eligible",
        "skipped",
        "passed",
      ],
    ],
    ["closed", ["closed", "Closed", "posting_closed", "declined", "dead"]],
    ["ghosted", ["ghosted", "assumed_rejected", "no response"]],
  ])("%s", (status, written) => {
    expect(Object.fromEntries(written.map((word) => [word, meaning(word)]))).toEqual(
      Object.fromEntries(written.map((word) => [word, status])),
    );
  });

  it("stands inside a longer one where words are not parted", () => {
    expect(
      ["一面通过，等二面", "已投递", "待投递", "面接中", "書類選考", "内定", "笔试", "未通过", "内定辞退"].map(meaning),
    ).toEqual([
      "interviewing",
      "applied",
      "wishlist",
      "interviewing",
      "applied",
      "offer",
      "assessment",
      "rejected",
      "withdrawn",
    ]);
  });

  it.each(STATUSES)("is every one of our own: %s", (status) => {
    expect(meaning(status)).toBe(status);
  });

  it.each([
    ["🔍 Applied", "applied"],
    ["🔄 [status:: Interviewing]", "interviewing"],
    ["**Rejected**", "rejected"],
    ["applied # via their website", "applied"],
    ["Applied (2026-11-01)", "applied"],
    ["applied 2026-11-01", "applied"],
    ["2026-11-01 applied", "applied"],
    ["02 - Applied", "applied"],
    ["3. Interview", "interviewing"],
    ["[[Applied]]", "applied"],
    [["saved", "applied"], "applied"],
    [["applied"], "applied"],
    [[["Applied"]], "applied"],
    [["applied", ""], "applied"],
  ])("is read through what stands around it: %j", (value, status) => {
    expect(meaning(value)).toBe(status);
  });

  it.each(["🔍 New", "active", "Second chat", "not rejected yet", "constructor", "__proto__", "状态"])(
    "that is not known is kept as written: %s",
    (text) => {
      expect(words.read(text)).toMatchObject({ text, status: undefined });
    },
  );

  it.each([null, "", "  ", "{{status}}", "<% tp %>", []])("is none where there is %j", (value) => {
    expect(words.read(value)).toBeUndefined();
  });

  it("may be the person's own", () => {
    const own = new StatusWords({ interviewing: ["in process"], closed: ["Saved"] });
    expect(own.read("In Process")).toMatchObject({ status: "interviewing", weight: "telling" });
    expect(own.read("saved")?.status).toBe("closed");
  });

  it("is no evidence where anything may have it", () => {
    expect(
      ["open", "closed", "draft", "pending", "candidate", "passed"].map((word) => words.read(word)?.weight),
    ).toEqual(Array.from({ length: 6 }, () => "generic"));
  });

  it("is learnt as the vault's own only where it is nothing but the word", () => {
    expect(
      ["Phone screen", "🔍 Applied", "Applied (Aug 4)", "interview 2"].map((text) => words.read(text)?.isPlainWord),
    ).toEqual([true, true, false, false]);
  });
});

describe("a note with several statuses", () => {
  const of = (...values: string[]) => words.readFirst(values.map((value, at) => ({ key: String(at), value })))?.text;
  it("has the first that is known, else the last one as it is written", () => {
    expect(of("Interview", "Applied")).toBe("Interview");
    expect(of("somewhere", "Applied")).toBe("Applied");
    expect(of("hm", "waiting for them")).toBe("waiting for them");
    expect(of("what", "ever")).toBe("ever");
  });
  it("has come to the end that one of them says", () => {
    expect(of("Interview", "Rejected")).toBe("Rejected");
    expect(of("Interview", "closed")).toBe("closed");
    expect(of("Interview", "passed")).toBe("Interview");
  });
});
