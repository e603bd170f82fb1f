import { describe, expect, it } from "vitest";
import { draftText, type DraftText, type DraftToLookOver } from "../../../src/messages/manners/draft-text";
import type { Span } from "../../../src/messages/manners/hint";

function read(text: string, more: Partial<DraftToLookOver> & { readonly head?: string } = {}): DraftText {
  const { head = "", ...given } = more;
  return draftText({
    raw: head + text,
    bodyFrom: head.length,
    kind: undefined,
    isCall: false,
    name: "",
    ...given,
  });
}

function wordsAt({ text }: DraftText, span: Span | undefined): string | undefined {
  return span && text.slice(span.from, span.to);
}

const sentencesOf = (draft: DraftText) => draft.sentences.map((sentence) => wordsAt(draft, sentence));

const REST = "\n\nThank you for the talk on Tuesday.\n\nKind regards,\nSam Lee";

describe("a greeting", () => {
  it.each([
    ["Hi Dana,", "Hi Dana,"],
    ["Hi Dana", "Hi Dana"],
    ["Dana,", "Dana,"],
    ["Dana –", "Dana –"],
    ["Dana -", "Dana -"],
    ["Dana", "Dana"],
    ["Dana!", "Dana!"],
    ["Dana Lee,", "Dana Lee,"],
    ["Ms. Lee,", "Ms. Lee,"],
    ["Sgt. Maddox:", "Sgt. Maddox:"],
    ["Good morning all", "Good morning all"],
    ["Morning, Terry", "Morning, Terry"],
    ["Morning Terry, all well here.", "Morning Terry,"],
    ["Dear Ms. Lee:", "Dear Ms. Lee:"],
    ["Dear Mr. J. Okafor,", "Dear Mr. J. Okafor,"],
    ["Dear Dana, Tom and Ravi,", "Dear Dana, Tom and Ravi,"],
    ["Dear Dana and Tom,", "Dear Dana and Tom,"],
    ["Dear hiring manager,", "Dear hiring manager,"],
    ["To whom it may concern,", "To whom it may concern,"],
    ["G’day Mick,", "G’day Mick,"],
    ["DEAR MR PIKE", "DEAR MR PIKE"],
    ["Respected Mrs Chaudhry,", "Respected Mrs Chaudhry,"],
    ["Hello,", "Hello,"],
    ["Hi!", "Hi!"],
    ["Dave mate,", "Dave mate,"],
    ["Dear [Name],", "Dear [Name],"],
    ["“Hello Nina,", "Hello Nina,"],
    ["Hi Dana, thank you for the talk on Tuesday.", "Hi Dana,"],
    ["Hi Dana thank you for the talk about the role of a data analyst on Tuesday, and for your time.", "Hi Dana"],
    ["Hello this is only a line about the role of a data analyst, after our talk of Tuesday at noon.", "Hello"],
    ["Dana, thank you for the talk on Tuesday.", "Dana,"],
    ["Good morning. My name is Sam Lee.", "Good morning."],
    ["Hello?? Is anybody there?", "Hello??"],
  ])("is in %j: %j", (line, greeting) => {
    const draft = read(line + REST);
    expect(wordsAt(draft, draft.greeting)).toBe(greeting);
  });

  it.each([
    "Thank you for the talk on Tuesday.",
    "Unfortunately, I have to withdraw.",
    "Today, I sent the form.",
    "Evening shifts suit me well.",
    "Following our talk, I have a question.",
    "Hiking is what I do at weekends.",
    "Yes, I can come on Friday.",
    "Status update",
    "Intake coordinator job. We met on 2 October.",
  ])("is none in %j", (line) => {
    expect(read(line + REST).greeting).toBeUndefined();
  });

  it.each([
    ["dana, is there news?", "dana,"],
    ["Dana. Is there news?", "Dana."],
    ["Ms Lee, is there news?", "Ms Lee,"],
  ])("may begin a sentence in any case, with the name of whom it is for: %j", (line, greeting) => {
    const draft = read(line + REST, { name: "Ms Dana Lee" });
    expect(wordsAt(draft, draft.greeting)).toBe(greeting);
    expect(read(line + REST, { name: "Tom Adeyemi" }).greeting).toBeUndefined();
  });

  it("may stand below a reference, which is looked at as well", () => {
    const draft = read(`Ref. 4471, night porter\n\nDear Ms Lee,${REST}`);
    expect(wordsAt(draft, draft.greeting)).toBe("Dear Ms Lee,");
    expect(sentencesOf(draft)[0]).toBe("Ref. 4471, night porter");
  });
});

describe("a goodbye", () => {
  it.each([
    ["Kind regards,\nSam Lee", true],
    ["Thanks,\nSam", true],
    ["Thanks again, Sam", true],
    ["Best,\nSam", true],
    ["Best – Sam", true],
    ["Many thanks and kind regards\nSam Lee", true],
    ["Thank you for your time,\nSam Lee", true],
    ["Thanks a million,\nSam", true],
    ["Thank you,\nBest wishes,\nSam", true],
    ["Yours\nSam", true],
    ["Yours faithfully,", false],
    ["Thx,\nSam", true],
    ["Thank you, Chef,\nSam Lee", true],
    ["All the best,\nsam", true],
    ["-- \nSam Lee", true],
    ["– Sam", true],
    ["Sam", true],
    ["Sam x", true],
    ["Sam Lee, RGN", true],
    ["Clive R. Hathersage FCMA", true],
    ["Ruairí Mac Giolla", true],
    ["Ana de la Cruz", true],
    ["Kind regards,\n[Your name]", true],
    ["Kind regards,\nSam Lee\nStaff Nurse, Ward 7\n07700 900100\n12 Mill Lane, Leeds LS1 4AB\nsam@lee.example", true],
    ["Sam Lee\nStaff Nurse\n07700 900100", true],
    ["Kind regards,\nSam Lee\n\nP.S. The form is on its way, as you asked on the telephone this morning.", true],
    ["Kind regards", false],
  ])("is %j, signed: %s", (goodbye, isSigned) => {
    const draft = read(`Dear Dana,\n\nThank you for the talk on Tuesday.\n\n${goodbye}`);
    expect(wordsAt(draft, draft.signOff)).toBe(
      goodbye.replace(/^-- \n|^– /, (marks) => (marks === "– " ? "– " : marks)),
    );
    expect(draft.signOff?.isSigned).toBe(isSigned);
    expect(wordsAt(draft, draft.body)).toBe("Thank you for the talk on Tuesday.");
  });

  it.each([
    ["Do you know yet when you decide? Kind regards, Sam Lee", "Kind regards, Sam Lee"],
    ["I have my phone on. Sam Lee x", "Sam Lee x"],
    ["Would another day be easier? Thanks, Sam 07700 900836", "Thanks, Sam 07700 900836"],
    ["I hope so! Cheers", "Cheers"],
  ])("may end the last line: %j", (line, goodbye) => {
    const draft = read(`Hi Dana,\n\n${line}`);
    expect(wordsAt(draft, draft.signOff)).toBe(goodbye);
  });

  it.each([
    "Thank you!\n\nI was glad to hear of the night shifts, and would like to come by on Friday.\n\nIs there a day that suits you?",
    "Thanks, can you tell me more?",
    "I have thanked them all.",
    "We met on the 5. November.",
    "I will remember what you said. [One thing that they told you.]",
    "I can come on\nMonday, 9 to 12, or at any time after the school run is over\nor whenever it suits you.",
  ])("is none in %j", (text) => {
    expect(read(`Dear Dana,\n\n${text}`).signOff).toBeUndefined();
  });

  it("leaves thanks with a full stop to what is said", () => {
    const draft = read("Dear Dana,\n\nIs there news?\n\nThank you for your time.\n\nKind regards,\nSam");
    expect(wordsAt(draft, draft.signOff)).toBe("Kind regards,\nSam");
  });

  it("does not take what a telephone adds for a name", () => {
    const draft = read("Hi Dana,\n\nIs there news?\n\nKind regards\n\nSent from my iPhone");
    expect(draft.signOff?.isSigned).toBe(false);
    expect(draft.text).not.toContain("iPhone");
  });
});

const SAID = "Dear Dana,\n\nThat suits me well.\n\nKind regards,\nSam";

describe("what others wrote", () => {
  it.each([
    ["quoted lines", "> Can you come on Friday?\n> Dana"],
    [
      "quoted lines with their head",
      "On Mon, 3 Nov 2026 at 10:12, Dana Lee <dana@acme.example> wrote:\n\n> Can you come?",
    ],
    ["a head over two lines", "On Mon, 3 Nov 2026 at 10:12, Dana Lee\n<dana@acme.example> wrote:\n> Can you come?"],
    ["a head and no marks", "On Mon, 3 Nov 2026 at 10:12, Dana Lee <dana@acme.example> wrote:\n\nCan you come?\nDana"],
    ["a head in German", "Am 3.11.2026 um 10:12 schrieb Dana Lee <dana@acme.example>:\n> Können Sie kommen?"],
    ["an original message", "-----Original Message-----\nFrom: Dana Lee\n\nCan you come?"],
    ["a forwarded one", "---------- Forwarded message ---------\nFrom: Dana Lee\n\nCan you come?"],
    ["one of Apple’s", "Begin forwarded message:\n\nFrom: Dana Lee\nCan you come?"],
    ["one of Outlook’s", "From: Dana Lee\nSent: Monday\nTo: Sam Lee\nSubject: Friday\n\nCan you come?"],
    ["one with bold labels", "**From:** Dana Lee\n**Sent:** Monday\n**To:** Sam Lee\n\nCan you come?"],
    ["a callout", "> [!note] Private\n> Can you come?"],
    ["code", "```\nCan you come?\n```"],
    ["code that nobody closed", "~~~\nCan you come?\n```"],
    ["a comment", "%% Can you come? %%"],
    ["a comment of HTML", "<!-- Can you come?"],
  ])("is not looked at: %s", (_what, others) => {
    const draft = read(`${SAID}\n\n${others}`);
    expect(sentencesOf(draft)).toEqual(["Dear Dana,", "That suits me well.", "Kind regards,", "Sam"]);
    expect(draft.text).toHaveLength(`${SAID}\n\n${others}`.length);
  });

  it("may stand above", () => {
    expect(sentencesOf(read(`> Can you come?\n\n${SAID}`))[0]).toBe("Dear Dana,");
  });

  it.each([
    "On Monday you wrote:\n\nWe decide by Friday.",
    "From: Leeds\n\nI would come by train.",
    "I sent it from my own address.",
  ])("is not what only looks so: %j", (text) => {
    const said = text.replace(/\s+/g, " ");
    expect(read(text).text.replace(/\s+/g, " ")).toBe(said);
  });
});

describe("marks", () => {
  it.each([
    ["I **did** ask _twice_", "I   did   ask _twice_"],
    ["see [my page](https://sam.example/a)", "see  my page                        "],
    ["see [[Notes/Acme|Acme]]", "see              Acme  "],
    ["see https://sam.example/why?now today", "see                             today"],
    ["- one\n2. two", "  one\n   two"],
    ["a \\*star\\*", "a  *star *"],
    ["![[cv.pdf]]", "           "],
  ])("are blanks in %j", (text, without) => {
    expect(read(text).text).toBe(without);
  });
});

describe("sentences", () => {
  it.each([
    [
      "are one over lines that a mail program broke",
      "I wanted to ask whether there is any news about the\nrole of night porter that we spoke of.\nThank you.",
      ["I wanted to ask whether there is any news about the\nrole of night porter that we spoke of.", "Thank you."],
    ],
    ["go on in lower case", "I wanted to ask\nabout the role.", ["I wanted to ask\nabout the role."]],
    ["end with a short line", "Night porter\nLeeds", ["Night porter", "Leeds"]],
    [
      "are one for each item of a list, however long",
      "- I have run a kitchen with nine people for four years now\n- I have written the rota for each of them\n* x",
      ["I have run a kitchen with nine people for four years now", "I have written the rota for each of them", "x"],
    ],
    [
      "are one for each row of a table",
      "| A day that would suit me very well, early or late | yes |\n| another one | no |",
      ["| A day that would suit me very well, early or late | yes |", "| another one | no |"],
    ],
    [
      "do not end with a title",
      "I met Ms. Lee and Dr. Cole. It was good.",
      ["I met Ms. Lee and Dr. Cole.", "It was good."],
    ],
    ["do not end with an initial", "I met J. Okafor. It was good.", ["I met J. Okafor.", "It was good."]],
    ["end with “I”", "So will I. It was good.", ["So will I.", "It was good."]],
    ["end with “no”", "They said no. It was short.", ["They said no.", "It was short."]],
    [
      "do not end with “no.” before a number",
      "It is no. 12 of ref. 7. It was good.",
      ["It is no. 12 of ref. 7.", "It was good."],
    ],
    ["do not end with a month", "I start on 3 Nov. Would that do?", ["I start on 3 Nov. Would that do?"]],
  ])("%s", (_what, text, sentences) => {
    expect(sentencesOf(read(text))).toEqual(sentences);
  });

  it.each([
    ["Is there news?", true],
    ["Is there news??", true],
    ["Is there news?!", true],
    ["(Is there news?)", true],
    ["“Is there news?”", true],
    ["**Is there news?**", true],
    ["There is news.", false],
  ])("are questions: %j, %s", (text, isQuestion) => {
    expect(read(text).sentences.map((sentence) => sentence.isQuestion)).toEqual([isQuestion]);
  });

  it("know their part, with the subject first", () => {
    const draft = read(SAID, { head: "To: Dana Lee\nSubject: Friday, 10 o’clock ^answer-dana-lee\n\n" });
    expect(draft.sentences.map(({ part }) => part)).toEqual(["subject", "greeting", "body", "sign-off", "sign-off"]);
    expect(wordsAt(draft, draft.subject)).toBe("Friday, 10 o’clock");
  });

  it("stand in order, and none beside another", () => {
    const draft = read(`Ref. 12\n\n${SAID}\n\nP.S. I forgot the form. It is on its way.`);
    const ends = draft.sentences.flatMap(({ from, to }) => [from, to]);
    expect(ends).toEqual([...ends].sort((one, other) => one - other));
    expect(draft.sentences).toHaveLength(7);
  });
});

describe("a call", () => {
  const call = (text: string, head = "") => read(text, { isCall: true, head });
  const scriptsOf = (draft: DraftText) =>
    draft.scripts.map(({ spoken }) => spoken.map((span) => wordsAt(draft, span)?.replace(/\s+/g, " ")));

  it("is what stands in quotation marks, where anything does", () => {
    const draft = call(
      "**If they answer**\n\n“Hello Nina, this is Ana. Has the date moved?”\n\n- ask about the shifts?\n\n“Thank you.”\n\n**On voicemail, once**\n\n“Hello Nina, this is Ana.”\n\n**What they said**\n\n“We call you.”\n-",
    );
    expect(scriptsOf(draft)).toEqual([
      ["Hello Nina, this is Ana. Has the date moved?", "Thank you."],
      ["Hello Nina, this is Ana."],
    ]);
    expect(sentencesOf(draft)).toEqual([
      "Hello Nina,",
      "this is Ana.",
      "Has the date moved?",
      "Thank you.",
      "Hello Nina, this is Ana.",
    ]);
    expect(draft.text).not.toContain("We call you");
  });

  it("goes on over a list within the marks", () => {
    expect(
      scriptsOf(call("“Hello, about these roles:\n\n- Cook\n- Driver\n\nIs there word on “both”, please?”")),
    ).toEqual([["Hello, about these roles: Cook Driver Is there word on “both”, please?"]]);
  });

  it("is all but lists, labels and notes where there are no such marks", () => {
    const draft = call(
      "Hello Nina, this is Ana.\nHas the date moved?\n\n- the shifts?\n\n**What they said**\n\nNext week, Nina thought.",
    );
    expect(scriptsOf(draft)).toEqual([["Hello Nina, this is Ana. Has the date moved?"]]);
  });

  it("has nothing to speak in a list of questions to go through", () => {
    const draft = call("- What did they say?\n- Which answer was weak?\n\n**What they said**\n\n-");
    expect(draft.scripts).toEqual([]);
    expect(draft.sentences).toEqual([]);
  });

  it("has no goodbye and no subject, and is one by its kind as well", () => {
    const draft = read("Hello Nina, this is Ana.\n\nThank you,\nAna", { kind: "call" });
    expect(draft.signOff).toBeUndefined();
    expect(draft.scripts).toHaveLength(1);
  });
});

describe("a hostile draft", () => {
  const SIZE = 100_000;
  const MANY = 20_000;
  const MARKS = Array.from("`~>*_=-#|[](){}<>%!?.,:;\"“”'’\\/@&^$+ \t\n•—–\u0000\u200b\u{1f642}é");
  const HOSTILE: readonly (readonly [what: string, text: string])[] = [
    ...MARKS.map((mark) => [`nothing but ${JSON.stringify(mark)}`, mark.repeat(SIZE / mark.length)] as const),
    ...MARKS.map((mark) => [`${JSON.stringify(mark)} and a word`, `${mark.repeat(SIZE / mark.length)}x`] as const),
    ...["[", "[[", "![[", "%%x", "<!--", "(", "“", '"', "`", "```\n", "~~~~\n", "**", "[a](", "“a\n", "> ", "- "].map(
      (mark) => [`${MANY} times ${JSON.stringify(mark)}`, mark.repeat(MANY)] as const,
    ),
    ...["on a wrote b ", "From: a\nSent: b\n", "On 1 at 10:12 wrote\n", "? ? ,", "a. ", "Ms. ", "Sam ", "Thanks "].map(
      (words) => [`again and again ${JSON.stringify(words)}`, words.repeat(SIZE / words.length)] as const,
    ),
    ["one word", "a".repeat(SIZE)],
    ["words without an end", "word ".repeat(SIZE / 5)],
    ["a subject of blanks", `Subject:${" ".repeat(SIZE)}x ^follow-up`],
    ["a label again and again", "**What they said**\n“a\n".repeat(5_000)],
  ];

  it.each(HOSTILE)("of %s keeps its places", (_what, text) => {
    for (const given of [
      { head: "" },
      { head: "", isCall: true },
      { head: `To: a\n${text.replaceAll("\n", " ")}\n` },
    ]) {
      const draft = read(text, given);
      const end = draft.text.length;
      expect(end).toBe(text.length + ("head" in given ? given.head.length : 0));
      const inside = draft.sentences.every(({ from, to }) => 0 <= from && from < to && to <= end);
      expect(inside).toBe(true);
      expect(draft.body.from).toBeLessThanOrEqual(draft.body.to);
    }
  });
});
