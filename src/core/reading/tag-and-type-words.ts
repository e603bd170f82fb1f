/**
 * Words by which people say what a note is: in `type`, `tags`, `categories` and the like, and as names of folders.
 */
import { readLink } from "./link";
import { foldKey } from "./property-names";
import { remembering } from "./remembering";
import { wordList } from "./word-list";

export type Mark =
  /** An application, or a round; `perhaps` where other things have that name too. */
  | "application"
  | "perhaps application"
  | "interview"
  | "perhaps interview"
  | "preparation"
  /** What a note is about, rather than what it is, where it is a tag. */
  | "job hunt"
  /** What an application may be filed under, or a saved advert, and nothing else. */
  | "company"
  | "advert"
  /** The other side of the table. */
  | "hiring"
  | "something else"
  /** A kind of note that is not ours, but a folder of that name may hold anything. */
  | "filed"
  /** A word that says nothing of the kind of note: of the job, of the round, or of any note. */
  | "neutral";

const WORDS: readonly (readonly [Mark, string])[] = [
  [
    "application",
    "(job|internship)(s|)(application|opportunitie|opportunity|opening|offer|lead|case|entry|card|record) application(log|tracker) trackerrole 岗位",
  ],
  ["job hunt", "(job|career|employment)(s|)(search|hunt|hunting|tracker|tracking) career employment 求职"],
  [
    "perhaps application",
    "application job position opportunitie opportunity vacancie vacancy opening candidature candidatura bewerbung(en|)",
  ],
  ["interview", "jobinterview(note|) interview(record|round)"],
  [
    "perhaps interview",
    "(phone|video|technical|panel|onsite|hr|final|first|second|third|screening|)interview interview(note|log|debrief) round phonescreen screeningcall 面试 entretien entrevista vorstellungsgespräch",
  ],
  ["preparation", "(job|)interviewprep(aration|) prepnote"],
  ["company", "companie company organi(s|z)ation employer"],
  ["advert", "clipping webclip jd job(description|posting|post|ad|advert|listing|spec) advert posting savedjob"],
  ["hiring", "candidate* applicant* hiring headcount requisition talentpool"],
  [
    "something else",
    "person people contact recruiter agencie agency client customer lead deal vendor supplier investor",
  ],
  ["something else", "resume cv coverletter experience workexperience portfolio skill certificate award"],
  [
    "something else",
    "(interview|)question flashcard leetcode algorithm problem systemdesign study(note|sheet|) exercise course lesson",
  ],
  ["filed", "index moc dashboard overview daily dailynote journal log review meta reference resource project"],
  [
    "something else",
    "research userresearch oralhistory article book podcast video talk paper recipe invoice expense bill software app tool",
  ],
  [
    "something else",
    "scholarship grant visa university flat apartment house mortgage loan credit passport permit licence membership adoption insurance medical subscription freelance gig event conference",
  ],
  [
    "neutral",
    "(basic|)note meeting record document doc page entrie entry item fulltime parttime contract(or|) permanent temporary temp",
  ],
  [
    "neutral",
    "intern(ship|) coop apprentice(ship|) graduate remote hybrid onsite inperson real phone call screening video technical behavio(u|)ral hr final",
  ],
];

const LISTS = WORDS.map(([mark, words]) => [mark, wordList(words)] as const);

/** The mark that a word is, whatever its letter case and number: `#Job-Applications` marks an application. */
export function markOf(word: string): Mark | undefined {
  return markOrNone(word) ?? undefined;
}

const markOrNone = remembering((word: string): Mark | null => {
  const folded = foldKey(word.slice(0, 60));
  const singular = folded.replace(/s$/, "");
  return LISTS.find(([, has]) => has(folded) || has(singular))?.[0] ?? null;
});

/** The words of one value: a nested tag is its whole and its parts, `jobs/applications` one of both. */
export function wordsIn(value: string): readonly string[] {
  const word = (readLink(value)?.text ?? value).replace(/^#/, "").trim();
  return word.includes("/") ? [word, ...word.split("/")] : [word];
}

/** Folders whose notes are about looking for work: `Jobs`, `02 Job search`, `Career`. One can apply for many things. */
export function isJobFolder(segment: string): boolean {
  return JOB_FOLDER.test(foldKey(segment).replace(/^\d+/, ""));
}

const JOB_FOLDER = /^(?:appliedjob|.*job(?:application|search|hunt|hunting|tracker)|job)s?$/;
