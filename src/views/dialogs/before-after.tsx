import type { ShownLine } from "../../core/mending/mend";
import { useUniqueId } from "../../ui/unique-id";
import { MEND } from "../../words/mend";

interface BeforeAfterProps {
  readonly before: readonly ShownLine[];
  readonly after: readonly ShownLine[];
}

/** A piece of a note as it stands and as it would be. Signs and strokes tell what goes and what comes, and it is read out. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  return (
    <div class="hear-back-before-after">
      <Text label={MEND.before} lines={before} change={{ kind: "out", sign: "\u2212", readOut: MEND.goes }} />
      <Text label={MEND.after} lines={after} change={{ kind: "in", sign: "+", readOut: MEND.comes }} />
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly lines: readonly ShownLine[];
  /** What a changed line does. */
  readonly change: { readonly kind: "in" | "out"; readonly sign: string; readonly readOut: string };
}

/** It can be scrolled, so the keyboard has to reach it. */
function Text({ label, lines, change }: TextProps) {
  const id = useUniqueId();
  return (
    <div class="hear-back-field">
      <span class="hear-back-label" id={id}>
        {label}
      </span>
      <div class="hear-back-text" tabIndex={0} role="group" aria-labelledby={id}>
        {lines.map(({ number, text, isChanged }) => (
          <span key={number} class="hear-back-text-line" data-line={isChanged ? change.kind : undefined}>
            <span class="hear-back-text-number">{number}</span>
            <span aria-hidden="true">{isChanged ? change.sign : " "}</span>
            <span class="hear-back-text-words">
              {isChanged && <span class="hear-back-visually-hidden">{change.readOut}</span>}
              {text}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
