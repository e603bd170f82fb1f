import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendeesIn, readAttendees } from "../../../src/core/reading/attendees";
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
    ["the same person twice", "Dana Lee; dana lee; Dana Lee <dana@acme.example>", [DANA]],
    ["Windows line breaks, and commas at the end", "Dana Lee,\r\nRavi Menon,\r\n", ["Dana Lee", "Ravi Menon"]],
    ["a quote that is never closed", 'Dana "Dee Lee; Ravi Menon', ['Dana "Dee Lee', "Ravi Menon"]],
    ["names in another script", "山田 太郎; 李 娜", ["山田 太郎", "李 娜"]],
    ["no names", "12:30; ---; https://meet.example", []],
  ])("%s", (_case, text, expected) => {
    expect(readAttendees(text)).toEqual(expected);
  });

  const GOOGLE = `Interview: Data Engineer
Tuesday Dec 1, 2026 ⋅ 2:30pm – 3:30pm
Central European Time - Berlin

Organizer
Dana Lee
dana@acme.example

Guests
Dana Lee - organizer
Ravi Menon
ana.pires@home.example
View all guest info`;
  const TEAMS = `Dana Lee <dana@acme.example>
Ravi Menon <ravi@acme.example>
________________________________________
Microsoft Teams meeting
Join: https://teams.example/l/1
Meeting ID: 1 2
Passcode: x
Need help? | System reference
For organizers: Meeting options`;
  const ZOOM = `Dana Lee is inviting you to a scheduled Zoom meeting.

Topic: Interview
Time: Dec 1, 2026 02:30 PM Berlin

Join Zoom Meeting
https://zoom.example/j/1

Meeting ID: 123 456
Passcode: 99`;
  const CALENDLY = `A new event has been scheduled.

Event Type:
30 Minute Interview

Invitee:
Dana Lee

Invitee Email:
dana@acme.example

Event Date/Time:
2:30pm - Tuesday, 1 December 2026 (Central European Time)`;
  const OUTLOOK = `From: Lee, Dana <dana@acme.example>
Sent: Friday, November 20, 2026 4:12 PM
To: Menon, Ravi <ravi@acme.example>; Kim, Jo <jo@acme.example>
Cc: HR Team <hr@acme.example>
Subject: Interview, final round`;
  const FORWARDED = `---------- Forwarded message ---------
From: Dana Lee <dana@acme.example>
Date: Fri, Nov 20, 2026 at 4:12 PM
Subject: Interview, final round
To: Ana Pires <ana.pires@home.example>
Cc: Ravi Menon <ravi@acme.example>, hr@acme.example


Hi Ana,

Thanks for your time. Ravi and I look forward to it.

Kind Regards
Dana`;
  const OUTLOOK_MEETING = `When: Tuesday, 1 December 2026 14:30-15:30.
Where: Conference Room 3

*~*~*~*~*

Organiser: Dana Lee
Required Attendees: Ravi Menon; Pires, Ana
Resources: Conference Room 3`;

  it.each<[string, string, readonly string[]]>([
    ["the head of a mail from Outlook", OUTLOOK, [DANA, RAVI, "Jo Kim <jo@acme.example>", "HR Team <hr@acme.example>"]],
    ["a forwarded mail", FORWARDED, [DANA, RAVI, "hr@acme.example"]],
    ["the line over a quoted mail", "On Fri, Nov 20, 2026 at 4:12 PM Dana Lee <dana@acme.example> wrote:", [DANA]],
    ["such a line in German", "Am 20.11.2026 um 16:12 schrieb Dana Lee <dana@acme.example>:", [DANA]],
    ["such a line in French", "Le ven. 20 nov. 2026 à 16:12, Dana Lee <dana@acme.example> a écrit :", [DANA]],
    ["an invitation by Google", GOOGLE, [DANA, "Ravi Menon"]],
    ["an invitation by Teams", TEAMS, [DANA, RAVI]],
    ["an invitation by Zoom", ZOOM, []],
    ["an invitation by Calendly", CALENDLY, [DANA]],
    ["an invitation by Outlook", OUTLOOK_MEETING, ["Dana Lee", "Ravi Menon"]],
    ["quotes in a quoted name", '"Dana \\"Dee\\" Lee" <dana@acme.example>', ['Dana "Dee" Lee <dana@acme.example>']],
    ["a name in brackets behind its address", "dana@acme.example (Dana Lee)", [DANA]],
    [
      "names in brackets behind their addresses",
      "dana@acme.example (Dana Lee), ravi@acme.example (Ravi Menon)",
      [DANA, RAVI],
    ],
    ["an address with a job in brackets", "Dana Lee <dana@acme.example> (HR)", ["Dana Lee (HR) <dana@acme.example>"]],
    ["a link to an address", "[Dana Lee](mailto:dana@acme.example)", [DANA]],
    [
      "links to addresses",
      "- [Dana Lee](mailto:dana@acme.example)\n- [ravi@acme.example](mailto:ravi@acme.example)",
      [DANA, "ravi@acme.example"],
    ],
    ["an address with a subject", "Dana Lee <mailto:dana@acme.example?subject=Hi>", [DANA]],
    [
      "an address on the line after the name",
      "Dana Lee\ndana@acme.example\nRavi Menon\nravi@acme.example",
      [DANA, RAVI],
    ],
    ["one person by two spellings", "Lee, Dana <dana@acme.example>; Dana Lee; dana@acme.example", [DANA]],
    ["a name before a colon", "Dana Lee: dana@acme.example\nRavi Menon: ravi@acme.example", [DANA, RAVI]],
    [
      "people by what they are",
      "Hiring manager: Dana Lee\nInterviewer 2: Ravi Menon\nTopic: Your day",
      ["Dana Lee", "Ravi Menon"],
    ],
    ["single quotes", "'Dana Lee' <dana@acme.example>; 'Ravi Menon' <ravi@acme.example>", [DANA, RAVI]],
  ])("in %s", (_case, text, expected) => {
    expect(readAttendees(text, "Ana Pires")).toEqual(expected);
  });

  it("say whom they leave out, and why", () => {
    const text = "Dana Lee; Conference Room 3; Ada (12) <room-ada@resource.acme.example>; Ana Pires; Jo Kim (you)";
    expect(attendeesIn(text, "ana pires").map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ["Dana Lee", undefined],
      ["Conference Room 3", "room"],
      ["Ada", "room"],
      ["Ana Pires", "you"],
      ["Jo Kim", "you"],
    ]);
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
