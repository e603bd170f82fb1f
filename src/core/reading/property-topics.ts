/**
 * What a property speaks of by its name alone. The lists are from the notes that the rules of recognition were weighed
 * on; names are folded.
 */
import { remembering } from "./remembering";
import { wordList } from "./word-list";

export type Topic =
  /** Hardly anything but an application has it. */
  | "a job"
  /** Whoever fills it in sits on the other side of the table, or works for somebody. */
  | "the other side"
  /** So may whoever fills this in, but an agency has clients as well. */
  | "customers"
  /** A time of employment: what a CV is made of. */
  | "a post"
  | "a person"
  | "something else";

const TOPICS: readonly (readonly [Topic, readonly string[]])[] = [
  [
    "a job",
    [
      "salar(y|ies)* (min|max)salary comp(band|range|) compensation",
      "job(url|link|ad|adlink|posting|board|type|location) posting(url|link|)",
      "(resume|cv)(used|version|path|variant|sent|submitted|link|) coverletter",
      "workmode remote(status|) hiringmanager recruiter* interview(s|)",
    ],
  ],
  [
    "the other side",
    ["(candidate|applicant|interviewee|participant|respondent|informant|guest)(s|name|names|email|role|company|)"],
  ],
  ["customers", ["(client|customer|patient|tenant)(s|name|names|email|company|)"]],
  ["a post", ["start end startdate enddate from until datestart dateend duration period dates years tenure"]],
  [
    "a person",
    [
      "name firstname lastname fullname nickname birthday birthdate dateofbirth",
      "email phone mobile tel telephone address linkedin twitter github",
      "lastcontact(ed|) met howwemet relationship yearsexperience",
    ],
  ],
  [
    "something else",
    [
      "difficulty topic(s|) question(s|) answer(s|) leetcode pattern solved",
      "patch quote",
      "persona segment project study hypothesis transcript publication magazine outlet podcast episode show",
      "amount invoice(number|) dealvalue dealsize probability renewal(date|) budget ticketsize",
      "fund investor(s|) checksize chequesize valuation pitchdate pitchdeck termsheet donation amountrequested amountraised",
      "genre publisher developer releasedate hoursplayed playtime console steam metacritic gig(date|) setlist setlength capacity album",
      "bedrooms bathrooms deposit viewing(date|) sqm sqft m2 furnished price program course tuition gpa gre toefl ielts ucas essays",
      "university programm(e|) degree scholarship grant visa(type|) embassy landlord rent journal conference venue",
    ],
  ],
];

const LISTS = TOPICS.map(([topic, names]) => [topic, wordList(names.join(" "))] as const);

/** The topics of a property, by its folded name: few have any, and some have two. */
export const topicsOf = remembering((name: string): readonly Topic[] =>
  LISTS.filter(([, has]) => has(name)).map(([topic]) => topic),
);
