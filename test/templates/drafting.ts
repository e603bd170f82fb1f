import { parse } from "yaml";
import type { Application } from "../../src/core/application";
import type { Person } from "../../src/core/reading/person";
import { draftFrom, type Draft, type DraftContext, type PersonNote } from "../../src/messages/drafts";
import { BUILT_IN, type BuiltInName } from "../../src/templates/built-in";
import type { Preparation } from "../../src/templates/placeholders";
import {
  isFault,
  readTemplate,
  type Template,
  type TemplateFault,
  type TemplateSource,
} from "../../src/templates/template";
import { moment, schedule } from "../builders";

export const TODAY = "2026-11-20";

interface Given extends Partial<Pick<DraftContext, "round" | "isOfRound" | "yourName" | "otherRoles" | "insights">> {
  readonly preparation?: Partial<Preparation>;
  readonly note?: PersonNote;
  readonly now?: string;
}

export function contextOf(
  app: Application,
  { note, now = TODAY, isOfRound = false, preparation, ...given }: Given = {},
): DraftContext {
  const own = schedule(app, now);
  return {
    application: app,
    schedule: own,
    round: own.heldRound,
    isOfRound,
    yourName: "",
    insights: () => "",
    preparation: { lessons: [], hardQuestions: [], recurring: [], practice: [], ...preparation },
    personNote: () => note,
    coreValues: (path) => ({
      title: path.replace(/^.*\/|\.md$/g, ""),
      now: moment(now),
      formatNow: (format) => `<${format}>`,
    }),
    ...given,
  };
}

/** As a note of the vault in English, if only its text is given. */
export function read(template: string | TemplateSource): Template | TemplateFault {
  const source = typeof template === "string" ? { name: "Mine", text: template, language: "en-GB" } : template;
  return readTemplate(source, (yaml) => parse(yaml) as unknown);
}

export function builtIn(name: BuiltInName): Template {
  const template = read({ name, text: BUILT_IN[name], language: "en-GB" });
  if (isFault(template)) throw new Error(JSON.stringify(template));
  return { ...template, language: "en-GB" };
}

export function draft(name: BuiltInName, app: Application, person: Person | undefined, given: Given = {}): Draft {
  const template = builtIn(name);
  const made = draftFrom(template, contextOf(app, { isOfRound: template.to === "interviewers", ...given }), person);
  if (isFault(made)) throw new Error(JSON.stringify(made));
  return made;
}

/** What comes of a template of one's own: its draft, or what is wrong with it. */
export function drafted(text: string, app: Application, given: Given = {}): Draft | TemplateFault {
  const template = read(text);
  return isFault(template)
    ? template
    : draftFrom(template, contextOf(app, given), schedule(app, given.now ?? TODAY).addressee);
}
