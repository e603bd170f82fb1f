import type { Vault } from "obsidian";
import type { Fault } from "../core/mending/fault";
import { faultsIn } from "../core/mending/faults";
import { mend, type Mending } from "../core/mending/mend";
import type { Answers, Question } from "../core/mending/question";
import type { Problem } from "../core/reading/problem";
import type { ParseYaml } from "../core/yaml";
import type { OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import type { Failed } from "../vault/writer";
import { MEND } from "../words/mend";
import type { Performer } from "./performer";

/** What was chosen, by what was asked: it holds for another text too, where that raises the same question. */
export type Chosen = Readonly<Record<string, number>>;

/** How a text would be mended; without a way to do so, what is wrong with it, or nothing where nothing is. */
export type Proposal = Mending | { readonly beyondUs: Fault | undefined };

/** Puts right a note that two devices, or a slip, have left unreadable: shown before it is written, and undone as one change. */
export class MendingActions {
  constructor(
    private readonly vault: Pick<Vault, "getFileByPath">,
    private readonly source: Pick<AgendaSource, "agenda" | "conventions">,
    private readonly openNotes: Pick<OpenNotes, "textOf">,
    private readonly performer: Performer,
    private readonly parse: ParseYaml,
  ) {}

  /** Whether a note has something that can be looked at here. */
  isToMend(path: string): boolean {
    return this.source.agenda()?.problems.some((problem) => problem.path === path && canBeMended(problem)) ?? false;
  }

  /** The text of a note as it is now, with what was typed in it; undefined if it is gone. */
  async read(path: string): Promise<string | undefined> {
    const file = this.vault.getFileByPath(path);
    return file ? this.openNotes.textOf(file).catch(() => undefined) : undefined;
  }

  /** How a text would be mended, by what was chosen. */
  propose(text: string, chosen: Chosen): Proposal {
    const { names } = this.source.conventions;
    let answers: Answers = {};
    // An answer may raise another question.
    for (;;) {
      const mending = mend(text, answers, this.parse, names);
      if (mending === undefined) return { beyondUs: faultsIn(text, this.parse, names)[0] };
      const known = answersTo(mending.questions, chosen).filter(([id]) => !Object.hasOwn(answers, id));
      if (known.length === 0) return mending;
      answers = { ...answers, ...Object.fromEntries(known) };
    }
  }

  /** Writes the mended text in the place of the one that was read. Returns what failed. */
  write(path: string, from: string, to: string): Promise<Failed | undefined> {
    return this.performer.perform({ rewrites: [{ path, from, to }] }, MEND.done);
  }
}

/** What a question asks, wherever in the note. */
export function whatIsAsked(question: Question): string {
  const { kind, key } = question;
  const about =
    kind === "two values"
      ? question.values.map(({ value }) => value)
      : kind === "mangled key"
        ? question.meant
        : question.lines;
  return JSON.stringify([kind, key, about]);
}

/** Whether a problem is one of a note that can be looked at, line by line. */
export function canBeMended({ kind }: Problem): boolean {
  return kind === "broken properties" || kind === "mangled key" || kind === "stray log line";
}

function answersTo(questions: readonly Question[], chosen: Chosen): readonly (readonly [string, number])[] {
  return questions.flatMap((question) => {
    const answer = chosen[whatIsAsked(question)];
    return answer === undefined ? [] : [[question.id, answer] as const];
  });
}
