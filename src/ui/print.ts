import { render, type VNode } from "preact";

const SHEET = "hear-back-print";

/** Has a window print something and nothing else of it. It stands in the page for so long, and is seen on paper only. */
export function printAlone(win: Window, content: VNode): void {
  const { body } = win.document;
  const leave = (sheet: Element) => {
    render(null, sheet);
    sheet.remove();
  };
  // Where no end of the last printing was told of.
  body.querySelectorAll(`:scope > .${SHEET}`).forEach(leave);
  // "print" is what Obsidian itself prints.
  const sheet = body.createDiv({ cls: [SHEET, "print"] });
  render(content, sheet);
  win.addEventListener("afterprint", () => leave(sheet), { once: true });
  win.print();
}
