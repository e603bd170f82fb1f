/** Rules about what is said, made ready: all their patterns are looked for at once. */
import type { ContactKind } from "../../core/reading/contact-kinds";
import type { DraftText, Sentence } from "./draft-text";
import type { Hint, Span } from "./hint";
import { Phrases, type PhraseFound } from "./phrases";
import { hintOf, type DraftRule, type PhraseRule, type Rule } from "./rule";
import type { Word } from "./words";

/** Words that take back what follows within a few words: "I would not want to chase you". */
const NEGATIONS = new Set("not never no without nor hardly rather instead avoid far nothing cannot stop".split(" "));
const REACH_OF_NEGATION = 4;
/** Whoever has read so many hints of one kind knows. */
const MOST_OF_A_RULE = 20;

/** The rules of one language. */
export class WordRules {
  readonly #phrases = new Phrases<PhraseRule>();
  readonly #harmless = new Map<PhraseRule, Phrases<true>>();
  readonly #harmlessAnywhere = new Map<PhraseRule, Phrases<true>>();
  readonly #draftRules: readonly DraftRule[];

  constructor(rules: readonly Rule[]) {
    for (const rule of rules.filter(isPhraseRule)) {
      this.#phrases.add(rule.says, rule);
      if (rule.unless !== undefined) this.#harmless.set(rule, phrasesOf(rule.unless));
      if (rule.unlessAnywhere !== undefined) this.#harmlessAnywhere.set(rule, phrasesOf(rule.unlessAnywhere));
    }
    this.#draftRules = rules.filter((rule): rule is DraftRule => !isPhraseRule(rule));
  }

  /** All hints that the rules have for a draft, whether or not they overlap. */
  hintsFor(draft: DraftText): readonly Hint[] {
    const ofPhrases = this.#ofPhrases(draft);
    const ofDraft = this.#draftRules
      .filter((rule) => isAbout(rule, draft.kind))
      .flatMap((rule) =>
        rule
          .find(draft)
          .slice(0, MOST_OF_A_RULE)
          .map((found) => hintOf(rule, draft, found)),
      );
    return [...ofPhrases, ...ofDraft];
  }

  #ofPhrases(draft: DraftText): readonly Hint[] {
    const harmless = new Map<PhraseRule, boolean>();
    const isHarmless = (rule: PhraseRule): boolean => {
      const anywhere = this.#harmlessAnywhere.get(rule);
      if (anywhere === undefined) return false;
      const known = harmless.get(rule) ?? draft.sentences.some(({ words }) => anywhere.isIn(words));
      harmless.set(rule, known);
      return known;
    };
    return draft.sentences.flatMap((sentence) => [...this.#inSentence(draft, sentence, isHarmless)]);
  }

  *#inSentence(draft: DraftText, sentence: Sentence, isHarmless: (rule: PhraseRule) => boolean): Generator<Hint> {
    const settled = new Set<PhraseRule>();
    let isQuoted: ((span: Span) => boolean) | undefined;
    for (const found of this.#phrases.findIn(sentence.words)) {
      const { owner: rule } = found;
      if (settled.has(rule) || !isAbout(rule, draft.kind)) continue;
      const span = spanOf(sentence.words, found);
      isQuoted ??= quotations(draft.text, sentence);
      if (isQuoted(span) || (rule.evenIfNegated !== true && isNegated(sentence.words, found))) continue;
      settled.add(rule);
      if (this.#harmless.get(rule)?.isIn(sentence.words) !== true && !isHarmless(rule))
        yield hintOf(rule, draft, span, sentence);
    }
  }
}

function phrasesOf(patterns: string): Phrases<true> {
  const phrases = new Phrases<true>();
  phrases.add(patterns, true);
  return phrases;
}

function isPhraseRule(rule: Rule): rule is PhraseRule {
  return "says" in rule;
}

function isAbout({ kinds }: Rule, kind: ContactKind | undefined): boolean {
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}

function spanOf(words: readonly Word[], { first, last }: PhraseFound<unknown>): Span {
  return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
}

function isNegated(words: readonly Word[], { first }: PhraseFound<unknown>): boolean {
  const clause = words[first]?.clause;
  for (let at = Math.max(0, first - REACH_OF_NEGATION); at < first; at += 1) {
    const word = words[at];
    const isCertain = word?.word === "no" && words[at + 1]?.word === "doubt";
    if (word?.clause === clause && NEGATIONS.has(word?.word ?? "") && !isCertain) return true;
  }
  return false;
}

/**
 * Whether words of a sentence stand between quotation marks, where somebody else speaks, or the words are spoken of; to be
 * asked from left to right, so that each mark is looked at once.
 */
function quotations(text: string, { from, to }: Span): (span: Span) => boolean {
  const marks = [...text.slice(from, to).matchAll(/["“”]/g)].map(({ index }) => from + index);
  const last = text.slice(from, to).search(/["”][^"”]*$/) + from;
  let before = 0;
  return (span) => {
    while ((marks[before] ?? Infinity) < span.from) before += 1;
    return before % 2 === 1 && last >= span.to;
  };
}
