/**
 * What is to be spoken in the notes for a call. Where passages stand in quotation marks, they are it, and all else are
 * notes to oneself: questions to ask, a list to go through. Where none do, all is spoken but lists and labels. What stands
 * below "What they said" is nobody's script.
 */
import type { Span } from "./hint";
import { linesIn, trimmed } from "./lines";

/** One thing to say at a time, as when they answer, or on voicemail. */
export interface Script extends Span {
  /** What is spoken of it; notes to oneself may stand between. */
  readonly spoken: readonly Span[];
}

interface CallScript {
  readonly scripts: readonly Script[];
  /** Notes of what was said on the phone. */
  readonly notes: readonly Span[];
}

const LABEL = /^[ \t]*(?:\*\*[^*]+\*\*|__[^_]+__):?[ \t]*$/;
const OF_NOTES = /\b(?:said|notes?)\b/i;
const LIST_ITEM = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])(?:[ \t]|$)/;
const OPENS = /^[ \t]*["“]/;
const CLOSES = /["”][ \t]*$/;

/** The scripts of a call from a place on. */
export function callScript(markdown: string, from: number): CallScript {
  const sections = sectionsOf(markdown, from);
  const toSpeak = sections.filter(({ isNotes }) => !isNotes).map(({ lines }) => lines);
  const quoted = toSpeak.map((lines) => quotedIn(markdown, lines));
  const spoken = quoted.some((passages) => passages.length > 0)
    ? quoted
    : toSpeak.map((lines) => plainIn(markdown, lines));
  return {
    scripts: spoken.flatMap((passages) => scriptOf(passages)),
    notes: sections.flatMap(({ isNotes, lines }) => (isNotes ? spanOf(lines) : [])),
  };
}

interface Section {
  readonly isNotes: boolean;
  readonly lines: Span[];
}

function sectionsOf(markdown: string, from: number): readonly Section[] {
  const sections: Section[] = [{ isNotes: false, lines: [] }];
  for (const line of linesIn(markdown, { from, to: markdown.length })) {
    const text = markdown.slice(line.from, line.to);
    if (LABEL.test(text)) sections.push({ isNotes: OF_NOTES.test(text), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Passages from an opening mark at the beginning of a line to a closing one at the end of one. */
function quotedIn(markdown: string, lines: readonly Span[]): readonly Span[] {
  const passages: Span[] = [];
  let open: number | undefined;
  for (const { from, to } of lines) {
    const text = markdown.slice(from, to);
    if (open === undefined && OPENS.test(text)) open = from + text.search(/\S/) + 1;
    const end = from + text.trimEnd().length - 1;
    if (open === undefined || !CLOSES.test(text) || end < open) continue;
    passages.push({ from: open, to: end });
    open = undefined;
  }
  return passages;
}

/** Lines one below the other that are no items of a list. */
function plainIn(markdown: string, lines: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  let isRunning = false;
  for (const line of lines) {
    const isItem = LIST_ITEM.test(markdown.slice(line.from, line.to));
    const last = runs.at(-1);
    if (!isItem && isRunning && last) runs[runs.length - 1] = { from: last.from, to: line.to };
    else if (!isItem) runs.push(line);
    isRunning = !isItem;
  }
  return runs.map((run) => trimmed(markdown, run)).filter(({ from, to }) => to > from);
}

function scriptOf(spoken: readonly Span[]): readonly Script[] {
  return spanOf(spoken).map((span) => ({ ...span, spoken }));
}

function spanOf(spans: readonly Span[]): readonly Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [{ from: first.from, to: last.to }] : [];
}
