/** A message as an address that a mail program opens: RFC 6068. */

/** What a mail is made of. */
interface Mail {
  /** Empty where nobody's is known. */
  readonly address: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** The mail as a `mailto:` address, with the line breaks of mail. No part of the subject or text can be a field. */
export function mailtoOf({ address, subject, text }: Mail): string {
  const fields = [["subject", subject], ["body", text.replace(/\r?\n/g, "\r\n")] as const].filter(
    ([, value]) => value !== "",
  );
  const query = fields.map(([name = "", value = ""]) => `${name}=${encoded(value)}`).join("&");
  return `mailto:${address.split("@").map(encoded).join("@")}${query === "" ? "" : `?${query}`}`;
}

/** Half of a surrogate pair cannot be encoded. An apostrophe must be: on Linux one at the start takes subject and text with it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("'", "%27");
}

/** Windows passes on no more than so many characters of an address. */
export const LONGEST_ON_WINDOWS = 2_081;
/** The limits of other systems lie further out. */
export const LONGEST = 30_000;

/** Whether the text is one mail address, without any character that means something else in Markdown or in a mail. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>@,;:"()[\]\\`|]+@[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(text);
}
