/** A message as an address that a mail program opens: RFC 6068. */

/** What a mail is made of. */
interface Mail {
  /** Empty where nobody's is known. */
  readonly address: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** Every line break is the one that mail has, and nothing of a subject or a text can become another field. */
export function mailtoOf({ address, subject, text }: Mail): string {
  const fields = [["subject", subject], ["body", text.replace(/\r?\n/g, "\r\n")] as const].filter(
    ([, value]) => value !== "",
  );
  const query = fields.map(([name = "", value = ""]) => `${name}=${encoded(value)}`).join("&");
  return `mailto:${address.split("@").map(encoded).join("@")}${query === "" ? "" : `?${query}`}`;
}

/** Half of a pair of code units is no character, and cannot be written. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** Longer ones are not opened: Windows passes on no more than 2,081 characters, and others have limits further out. */
export const LONGEST_ON_WINDOWS = 2_081;

export const LONGEST = 30_000;
