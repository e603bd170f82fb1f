/** Templates: what is wrong with one, what was copied, and the list to choose from. */
import { ADDRESSEES, isMessageKind, type TemplateFault, type TemplateKind } from "../templates/template";
import { capitalised, numberWords } from "./days";
import { kindName } from "./messages";

export const TEMPLATES = {
  choose: "Choose a template",
  toWhom: "To whom?",
  yours: "yours",
  forYou: "For you",
  folder: { name: "Templates folder", desc: "A template here with the same name replaces the built-in one. Templates are never listed." },
  copy: "Copy built-in templates",
} as const;

/** Beside a template's name: what it becomes in the log, or that it is for the person alone. */
export function kindWords(kind: TemplateKind, isOwn: boolean): string {
  const what = isMessageKind(kind) ? kindName(kind) : TEMPLATES.forYou;
  return isOwn ? `${what}, ${TEMPLATES.yours}` : what;
}

/** Why a template was not used: it, the line, and the way out. */
export function faultWords({ template, line, kind, what, value = "" }: TemplateFault): string {
  const where = `Template “${template}”, line ${line}: `;
  const why = {
    "broken properties": "its properties have an error.",
    "no kind": "it has no property “kind”, such as “kind: follow-up”.",
    "unknown kind": `“${value}” is no kind of message. Use one that the contact log knows, such as “follow-up”.`,
    "unknown addressee": `“${value}” is nobody that a message can go to. Use ${ADDRESSEES.map((one) => `“${one}”`).join(", ")}.`,
    "not text": `the property “${what}” holds more than text, and cannot be used.`,
    "unknown name": `“${what}” is not a name that templates know here.`,
    "unclosed section": `the section “${what}” does not end where it should.`,
    "unopened section": `the section “${what}” ends, but does not begin.`,
    "unclosed tag": "“{{” has no “}}”.",
    partial: `“{{> ${what}}}” would take in another template, which is not done here.`,
  }[kind];
  return `${where}${why} Nothing was inserted.`;
}

/** `Copied 23 templates to “Templates/Jobs”. Two were there already, and were left as they are.` */
export function templatesCopied(folder: string, copied: number, there: number): string {
  const left = there === 0 ? "" : ` ${copied === 0 ? "All" : capitalised(numberWords(there))} ${there === 1 ? "was" : "were"} there already, and ${there === 1 ? "was" : "were"} left as ${there === 1 ? "it is" : "they are"}.`;
  return copied === 0 ? `Nothing was copied to “${folder}”.${left}` : `Copied ${numberWords(copied)} template${copied === 1 ? "" : "s"} to “${folder}”.${left}`;
}
