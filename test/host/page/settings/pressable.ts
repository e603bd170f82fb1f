/** Makes an element a button for the keyboard as for the pointer, and gives it that role. */
export function makePressable(element: HTMLElement, onPress: () => unknown, role = "button"): void {
  element.setAttrs({ role, tabindex: "0" });
  element.addEventListener("click", onPress);
  element.addEventListener("keydown", (event) => {
    if (event.target !== element || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    onPress();
  });
}
