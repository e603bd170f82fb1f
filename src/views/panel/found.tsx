import { piecesOf } from "../../core/find";

/** A text in which the words that are looked for are marked; the text alone where nothing is. */
export function Found({ text, sought }: { readonly text: string; readonly sought: string }) {
  if (sought === "") return text;
  return piecesOf(text, sought).map((piece, at) =>
    piece.isFound ? (
      <mark key={at} class="hear-back-found">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
