/** Templates: what is wrong with one, what was copied, and the list to choose from. */
import {
  ADDRESSEES,
  isMessageKind,
  TEMPLATE_KINDS,
  type TemplateFault,
  type TemplateKind,
} from "../templates/template";
import { capitalised, numberWords } from "./days";
import { kindName } from "./message-kinds";

export const TEMPLATES = {
  choose: "Choose a template",
  toWhom: "To whom?",
  yours: "yours",
  forYou: "For you",
  folder: {
    name: "Templates folder",
    desc: "A template here with the same name replaces the built-in one. Templates are never listed.",
  },
  copy: "Copy built-in templates",
} as const;

/** Beside a template's name: what it becomes in the log, or that it is for the person alone. */
export function kindWords(kind: TemplateKind, isOwn: boolean): string {
  const what = isMessageKind(kind) ? kindName(kind) : TEMPLATES.forYou;
  return isOwn ? `${what}, ${TEMPLATES.yours}` : what;
}

/** Why a template was not used: it, the line, and the way out. */
export function faultWords({ template, line, kind, what, value = "", known = [] }: TemplateFault): string {
  const where = `Template “${template}”${kind === "is gone" ? "" : `, line ${String(line)}`}: `;
  const why = {
    "broken properties": "its properties have an error. Look for a quote or a colon too many or too few.",
    "no kind": "it has no property “kind”, such as “kind: follow-up”.",
    "unknown kind": `“${value}” is no kind of message. Use ${oneOf(TEMPLATE_KINDS)}.`,
    "unknown addressee": `“${value}” is nobody that a message can go to. Use ${oneOf(ADDRESSEES)}.`,
    "unknown channel": `“${value}” is no channel that templates know. Use “phone” for a script to speak by, or leave it out.`,
    "unknown language": `“${value}” is no language that days can be written in. Use a code such as “de” or “pt-BR”.`,
    "not one text": `the property “${what}” holds more than one text. Write one there.`,
    "not plain": `the property “${what}” holds properties of its own. Use text or a list.`,
    "unknown name": `“${what}” is not a name that templates know here. They know ${known.join(", ")}.`,
    "section as text": `“${what}” is a section. Write {{#${what}}} before what belongs to it, and {{/${what}}} after it.`,
    "unclosed section": `the section “${what}” does not end where it should. Write {{/${what}}} there.`,
    "unopened section": `the section “${what}” ends, but does not begin. Write {{#${what}}} before it, or take its end out.`,
    "unclosed tag": "“{{” has no “}}”.",
    partial: `“{{> ${what}}}” would take in another template, which is not done here. Write its text there.`,
    delimiters: "“{{=” would put other signs in the place of the braces, which is not done here.",
    "foreign command": `“${what}” is a command of Templater, which only Templater runs. Write {{date}}, {{title}} or a name such as {{company}} in its place, or take it out.`,
    "is gone": "it is not there any more.",
  }[kind];
  return `${where}${why} Nothing was inserted.`;
}

function oneOf(words: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(words.map((word) => `“${word}”`));
}

/** `Copied 29 templates to “Templates/Jobs”. Two were there already, and were left as they are.` */
export function templatesCopied(folder: string, copied: number, there: number): string {
  const left =
    there === 0
      ? ""
      : ` ${copied === 0 ? "All" : capitalised(numberWords(there))} ${there === 1 ? "was" : "were"} there already, and ${there === 1 ? "was" : "were"} left as ${there === 1 ? "it is" : "they are"}.`;
  return copied === 0
    ? `Nothing was copied to “${folder}”.${left}`
    : `Copied ${numberWords(copied)} template${copied === 1 ? "" : "s"} to “${folder}”.${left}`;
}
