import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAttendees } from "../../../src/core/reading/attendees";
import { readPeople } from "../../../src/core/reading/person";
import { itHolds } from "../../properties";

const DANA = "Dana Lee <dana@acme.example>";
const RAVI = "Ravi Menon <ravi@acme.example>";

describe("pasted attendees", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing", " \n ", []],
    ["one name", "Dana Lee", ["Dana Lee"]],
    [
      "mailboxes of every kind",
      'Dana Lee <dana@acme.example>, "Menon, Ravi" <ravi@acme.example>; Sam Ortiz (optional)',
      [DANA, RAVI, "Sam Ortiz"],
    ],
    ["last names first", "Lee, Dana; Menon, Ravi", ["Dana Lee", "Ravi Menon"]],
    ["last names first, a line each", "Lee, Dana\nMenon, Ravi", ["Dana Lee", "Ravi Menon"]],
    [
      "last names of two words",
      "García López, Ana; van der Berg, Anna Maria",
      ["Ana García López", "Anna Maria van der Berg"],
    ],
    [
      "last names first, with addresses and commas",
      "Lee, Dana <dana@acme.example>, Menon, Ravi <ravi@acme.example>",
      [DANA, RAVI],
    ],
    [
      "a last name first that its address tells",
      "Lee, Dana Marie <dana.lee@acme.example>",
      ["Dana Marie Lee <dana.lee@acme.example>"],
    ],
    ["a name before a mailbox", "Dana Lee, Ravi Menon <ravi@acme.example>", ["Dana Lee", RAVI]],
    ["names parted by commas", "Dana Lee, Ravi Menon, Sam Ortiz", ["Dana Lee", "Ravi Menon", "Sam Ortiz"]],
    ["two first names", "Dana, Ravi", ["Dana", "Ravi"]],
    ["one person with a job", "Dana Lee, head of data", ["Dana Lee, head of data"]],
    ["an invitation", "Required: Dana Lee; Ravi Menon Optional: Sam Ortiz", ["Dana Lee", "Ravi Menon", "Sam Ortiz"]],
    [
      "an invitation in lines",
      "Subject: Interview, Acme\nWhen: Thursday, 26 November 2026 10:00-11:00\nWhere: Room 3\nOrganizer: Lee, Dana\nRequired Attendees: Menon, Ravi; Ortiz, Sam\nhttps://meet.example/abc",
      ["Dana Lee", "Ravi Menon", "Sam Ortiz"],
    ],
    ["a list with bullets", "- Dana Lee\n* Ravi Menon\n3. Sam Ortiz", ["Dana Lee", "Ravi Menon", "Sam Ortiz"]],
    ["answers to the invitation", "Dana Lee (Accepted); Ravi Menon (organiser)", ["Dana Lee", "Ravi Menon"]],
    ["addresses alone", "dana.lee@acme.example, ravi@acme.example", ["dana.lee@acme.example", "ravi@acme.example"]],
    [
      "addresses as mail programs write them",
      "Dana Lee [mailto:dana@acme.example]; Ravi Menon (ravi@acme.example)\nSam Ortiz sam@acme.example",
      [DANA, RAVI, "Sam Ortiz <sam@acme.example>"],
    ],
    ["names in angle brackets", "<Dana Lee>; <Ravi Menon>", ["Dana Lee", "Ravi Menon"]],
    ["links to person notes", "[[Lee, Dana|Dana]], [[Ravi Menon]]", ["[[Lee, Dana|Dana]]", "[[Ravi Menon]]"]],
    [
      "a job in brackets",
      "Menon, Ravi (HR); Sam Ortiz (CTO, founder)",
      ["Ravi Menon (HR)", "Sam Ortiz (CTO, founder)"],
    ],
    ["the same person twice", "Dana Lee; dana lee; Dana Lee <dana@acme.example>", ["Dana Lee"]],
    ["Windows line breaks, and commas at the end", "Dana Lee,\r\nRavi Menon,\r\n", ["Dana Lee", "Ravi Menon"]],
    ["a quote that is never closed", 'Dana "Dee Lee; Ravi Menon', ['Dana "Dee Lee', "Ravi Menon"]],
    ["names in another script", "山田 太郎; 李 娜", ["山田 太郎", "李 娜"]],
    ["no names", "12:30; ---; https://meet.example", []],
  ])("%s", (_case, text, expected) => {
    expect(readAttendees(text)).toEqual(expected);
  });

  it("leave out whoever pastes them", () => {
    expect(readAttendees("Ana Pires <ana@home.example>; Dana Lee", "ana pires")).toEqual(["Dana Lee"]);
  });

  itHolds("are each one person in a note", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "Dana Lee",
            "Ravi",
            ",",
            ";",
            "\n",
            " ",
            '"',
            "<",
            ">",
            "a@b.example",
            "(",
            ")",
            "[[",
            "]]",
            "Required:",
          ),
        ),
        (parts) => {
          for (const attendee of readAttendees(parts.join(""))) expect(readPeople([attendee])).toHaveLength(1);
        },
      ),
    );
  });

  it("of a very long text are read as well, as far as anybody would paste them", () => {
    for (const text of [
      "a ".repeat(500_000),
      "Lee, ".repeat(200_000),
      "<".repeat(500_000),
      "(a@".repeat(300_000),
      " \t".repeat(300_000),
    ])
      expect(readAttendees(text).length).toBeLessThanOrEqual(100);
  });
});
