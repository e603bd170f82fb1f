/** Where something stands on the web, as notes say it. Values are hostile: only what is surely an address may be opened. */
import { readLink } from "./link";
import { readText } from "./property-value";

/** More than this is no address that anybody pasted. */
const LONGEST = 2_000;
/** No blanks, quotes or angle brackets, nor marks that cannot be seen or that turn the direction of what is read. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`\\\p{C}/][^\s<>"`\\\p{C}]*$/iu;
/** `[Advert](https://jobs.example/4711)`, `<https://jobs.example/4711>` */
const IN_MARKDOWN = /^\[[^\]]*\]\(<?([^\s<>]+?)>?\)$|^<([^\s<>]+)>$/;
/** One word with a dot or a colon: `jobs.example/4711`, but not `LinkedIn`. */
const LIKE_ONE = /^[^\s.:]+[.:]\S+$/;

/** Whether a text is an address that a browser opens as a page: `http` or `https`, and nothing else. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST && WEB_ADDRESS.test(text);
}

/** The address that somebody typed: `jobs.example/4711` stands for `https://jobs.example/4711`. Undefined where none may be opened. */
export function typedAddress(text: string): string | undefined {
  const typed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  return typed.includes(".") && isWebAddress(address) ? address : undefined;
}

/** The address that a value holds, also within a link of Markdown, or what looks like one; else empty. */
export function readPlaceOnTheWeb(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : readText(value);
  if (text.length > LONGEST || readLink(text)) return "";
  const match = IN_MARKDOWN.exec(text);
  const place = match?.[1] ?? match?.[2] ?? text;
  return LIKE_ONE.test(place) ? place : "";
}
