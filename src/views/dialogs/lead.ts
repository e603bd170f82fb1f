import { useState } from "preact/hooks";
import type { Typed } from "../../ui/typed";
import { leadWords } from "../../words/dialogs";

/** The first words of a form; they say so where something that was typed into it before stands there again. */
export function useLead(lead: string, typed: Typed): string {
  const [hasTyped] = useState(typed.isAny);
  return leadWords(lead, hasTyped);
}
