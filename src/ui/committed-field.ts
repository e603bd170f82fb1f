/**
 * Calls `commit` when a field is left after typing. Call the returned function when the field goes away: it commits what
 * was typed until then, so that closing the settings by Escape loses nothing.
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
