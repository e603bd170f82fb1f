import type { Part } from "../words/parts";

/** A sentence; what stands so in a note is shown as it is written there. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, isCode }, at) =>
        isCode ? (
          <span key={at} class="hear-back-value">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
