const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';

/** What Tab stops at inside of an element, in the order of the page. */
export function tabStops(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => canTakeTab(element));
}

/** Moves on among the tab stops and from the last to the first, or the other way; false leaves it to the browser. */
export function keepTabWithin(root: HTMLElement, event: KeyboardEvent): boolean {
  if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return false;
  const stops = tabStops(root);
  const first = stops[0] ?? root;
  const last = stops.at(-1) ?? root;
  const focused = document.activeElement;
  const isInside = focused !== root && root.contains(focused);
  if (isInside && focused !== (event.shiftKey ? first : last)) return false;
  (event.shiftKey ? last : first).focus();
  return true;
}

function canTakeTab(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(":disabled") || element.closest("[inert]") !== null) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  // Of radio buttons with one name Tab stops only at the chosen one, or at the first if none is.
  if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.name === "") return true;
  const sameName = `input[type="radio"][name="${CSS.escape(element.name)}"]`;
  const group = [...(element.form ?? document).querySelectorAll<HTMLInputElement>(sameName)];
  return element === (group.find((radio) => radio.checked) ?? group[0]);
}
