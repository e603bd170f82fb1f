/**
 * Calls `commit` when a field is left after typing, and by the returned function when it goes away with what was typed:
 * closing the settings by Escape loses nothing.
 */
export function onCommit(field: HTMLInputElement | HTMLTextAreaElement, commit: () => void): () => void {
  let isTyped = false;
  const settle = () => {
    isTyped = false;
    commit();
  };
  field.addEventListener("input", () => (isTyped = true));
  field.addEventListener("change", settle);
  return () => {
    if (isTyped) settle();
  };
}
