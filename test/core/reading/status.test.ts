import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/core/reading/read-note";
import { meansNo } from "../../../src/core/reading/round-outcome";
import { isDeclined, StatusWords } from "../../../src/core/reading/status";
import { STATUSES, type Status } from "../../../src/core/reading/vocabulary";
import { application, CONVENTIONS } from "../../builders";
import { describeWhatHolds } from "../../properties";

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

describe("a status of several words says what it says as a whole", () => {
  it.each<[Status, readonly string[]]>([
    [
      "rejected",
      [
        "not moving forward",
        "offer went to someone else",
        "Hired someone else",
        "They chose someone else",
        "went with another candidate",
        "not successful",
        "didn’t get it",
        "didn't make it past the final",
        "Did not pass interview",
        "No offer",
        "Not hired",
        "offer rescinded",
        "rejected after final",
        "Rejected - 12 Nov",
        "Rejected on 12 November 2026",
        "❌ Rejected",
        "❌",
        "REJECTED (email)",
        "closed – rejected",
        "Closed/Rejected",
        "Interview → rejected",
        "Interview (rejected)",
        "phone screen → onsite → rejected",
        "Screening failed",
        "they declined",
        "was rejected by email",
        "they turned me down",
        "Rejected, no reason given",
        "Rejected no reason given",
        "5-Rejected",
        "[x] Rejected",
        "~~Interviewing~~ Rejected",
        "passed on me",
        "no longer under consideration",
        "rejected (position filled)",
        "Applied 2 Nov, rejected 12 Nov",
        "1. Applied 2. Rejected",
        "rejectedAfterInterview",
        "Closed-Lost",
        "offer withdrawn",
        "Position went to internal candidate",
        "Failed the OA",
      ],
    ],
    [
      "withdrawn",
      [
        "I declined",
        "declined by me",
        "offer (declined)",
        "turned down offer",
        "I turned them down",
        "Withdrawing",
        "withdrew before final",
        "accepted another offer elsewhere",
        "accepted offer elsewhere",
      ],
    ],
    ["closed", ["declined", "position cancelled", "Application closed", "Archived", "Interviewing - closed"]],
    ["accepted", ["Accepted 12 Nov", "Accepted on 12 November 2026", "Offer: accepted", "accepted the offer"]],
    ["offer", ["Considering offer", "Considering their offer", "verbal offer, nothing on paper yet"]],
    [
      "interviewing",
      [
        "accepted for interview",
        "Shortlisted for interview",
        "interviewed, awaiting result",
        "Interviewing other candidates",
        "Interview scheduled, not rejected",
        "~~Rejected~~ Interviewing",
        "Interview (2026-11-12)",
      ],
    ],
    ["screening", ["passed phone screen"]],
    ["applied", ["waiting, not rejected yet", "Filled out application", "Applied (referral: no)", "no response yet"]],
    ["ghosted", ["no response after interview", "presumed rejected"]],
  ])("%s", (status, written) => {
    expect(Object.fromEntries(written.map((word) => [word, meaning(word)]))).toEqual(
      Object.fromEntries(written.map((word) => [word, status])),
    );
  });

  it.each([
    "no rejection so far",
    "never rejected",
    "Rejected?",
    "awaiting rejection",
    "expecting a rejection",
    "offer expected",
    "Offer pending",
    "no offer yet",
    "not accepted yet",
    "waiting for offer",
    "role put on hold",
    "accepted by the agency as a candidate",
    "shortlisted by their team",
    "~~Rejected~~",
  ])("and is open where that is not known: %s", (text) => {
    expect(meaning(text)).toBeUndefined();
  });
});

describe("a no in other words", () => {
  it.each([
    [
      "en",
      "declined me|refusal|hard no|no from them|Sorry, no|Unfortunately no|no luck|cut|they went in another direction|decided to go in a different direction|went another way|not interested in me|dropped from the process|PFO received",
    ],
    ["de", "abgesagt bekommen|nicht eingeladen|keine Einladung|anderweitig besetzt|nicht in die engere Auswahl"],
    ["fr", "rejet|décliné par l’entreprise|ils ont dit non|ils ont choisi quelqu’un d’autre|désolé, non"],
    ["es", "lo siento, no|me dijeron que no"],
    ["it", "hanno preso un altro|purtroppo no|hanno detto di no"],
    ["pt", "infelizmente não|disseram que não|foram com outra pessoa"],
    ["nl", "helaas|nee gekregen|ander gekozen|geen match"],
    [
      "sv",
      "avslagit|nekade|gick till någon annan|valde en annan|avvisad|avvisat|negativt besked|tyvärr inte|fått ett nej",
    ],
    [
      "no",
      "Avslått|avslåtte|søknaden ble avslått|gikk til en annen|negativt svar|refusert|ikke innkalt|beklager, nei|dessverre ikke",
    ],
    [
      "da",
      "Afslået|afslåede|ansøgningen blev afslået|afviste mig|gik til en anden|negativt svar|ikke indkaldt|beklager, nej|desværre ikke",
    ],
    ["fi", "kieltävä vastaus|sain kieltävän päätöksen|toinen valittiin|karsiutui|valitettavasti ei"],
    ["pl", "odmówili|niewybrana|nie wybrali mnie|wybrali kogoś innego|decyzja odmowna|odrzucili mnie|niestety nie"],
    [
      "cs",
      "Zamítavá odpověď|odmítavé stanovisko|záporná odpověď|nevybrali mě|vybrali jiného|vzali někoho jiného|neuspěla|bohužel ne",
    ],
    ["tr", "red yedim|başkasını seçtiler|hayır dediler|maalesef hayır"],
    ["vi", "họ nói không|tiếc là không"],
    ["zh", "面试挂|二面挂|已挂|被回绝|不予录用"],
    ["ja", "二次面接落ち|選ばれなかった|採用されなかった|ご縁がなかった|他の方に決まりました"],
    ["ko", "합격 못함|선발 안됨|불합"],
  ])("%s", (_language, written) => {
    for (const no of written.split("|")) {
      expect([no, meaning(no)]).toEqual([no, "rejected"]);
      expect([no, words.read(["applied", no])?.status]).toEqual([no, "rejected"]);
      expect([no, meansNo(no)]).toEqual([no, true]);
    }
  });

  it.each([
    "not invited yet",
    "no luck yet",
    "no refusal so far",
    "noch nicht eingeladen",
    "cut from ten to five",
    "helaas nog geen antwoord",
    "en päässyt paikalle",
    "面试挂起",
    "tilbud afslået",
    "jeg har afslået tilbuddet",
    "tilbud avslått",
    "jeg har avslått tilbudet",
    "I went a different way",
  ])("is not read in: %s", (written) => {
    expect(meaning(written)).not.toBe("rejected");
  });
});

describe("a status in a list or a map", () => {
  it.each<[unknown, Status | undefined]>([
    [["Rejected", "Applied"], "rejected"],
    [["Applied", "Interview"], "interviewing"],
    [["Applied", "somewhere"], "applied"],
    [{ stage: "Interview", result: "Rejected" }, "rejected"],
    [{ stage: "Interview", result: null }, "interviewing"],
    [{ rejected: true }, "rejected"],
    [{ rejected: false, applied: true }, "applied"],
    [{ rejected: "no" }, undefined],
    [{ Rejected: "no feedback" }, "rejected"],
    [[{ status: "Applied" }, { status: "Withdrawn" }], "withdrawn"],
    [{ result: "no" }, "rejected"],
  ])("%j", (value, status) => {
    expect(meaning(value)).toBe(status);
  });
});

describe("how it ended, beside the status", () => {
  const statusOf = (properties: Record<string, unknown>) =>
    readNote("Acme.md", { type: "application", company: "Acme", status: "Applied", ...properties }, CONVENTIONS)
      ?.status;

  it.each<[Record<string, unknown>, Status]>([
    [{ rejected: true }, "rejected"],
    [{ Rejected: "yes" }, "rejected"],
    [{ rejected: "2026-11-20" }, "rejected"],
    [{ rejection_date: "2026-11-20" }, "rejected"],
    [{ "Date rejected": "10/11/2026" }, "rejected"],
    [{ Absage: "2026-11-20" }, "rejected"],
    [{ rejected: false }, "applied"],
    [{ rejected: "no" }, "applied"],
    [{ rejected: "not yet" }, "applied"],
    [{ rejection_date: null }, "applied"],
    [{ withdrawn: "yes" }, "withdrawn"],
    [{ outcome: "Rejected" }, "rejected"],
    [{ result: ["Phone screen", "Not selected"] }, "rejected"],
    [{ decision: "They said no" }, "rejected"],
    [{ decision: "2026-12-01" }, "applied"],
    [{ outcome: "passed" }, "applied"],
    [{ outcome: "Withdrawn" }, "withdrawn"],
    [{ result: "Offer" }, "offer"],
    [{ Status: "Rejected" }, "rejected"],
    [{ STATUS: "somewhere" }, "applied"],
  ])("%j", (properties, status) => {
    expect(statusOf(properties)).toBe(status);
  });

  it("is said of the round alone on an interview note", () => {
    const { status } = readNote("One.md", { type: "interview", company: "Acme", status: "passed" }, CONVENTIONS) ?? {};
    expect(status).toBeUndefined();
  });
});

describeWhatHolds("any value", () => {
  it("is read without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.anything()), (value) => {
        expect(() => words.read(value)).not.toThrow();
      }),
    );
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

describe("a no that does not tell whose it was", () => {
  const read = (status: string) => application({ status, date_applied: "2026-10-01" });

  it.each([
    "Declined",
    "décliné",
    "déclinée",
    "declinada",
    "declinato",
    "avböjd",
    "avböjt",
    "declined after the deadline",
  ])("is no silence: %s", (status) => {
    const { status: meaning } = read(status);
    expect([meaning, isDeclined(read(status))]).toEqual(["closed", true]);
  });

  it.each(["closed", "ghosted", "archived", "rejected", "declined by me", "offer declined"])("is not %s", (status) => {
    expect(isDeclined(read(status))).toBe(false);
  });
});
