import type { Command, Commands } from "./commands";
import { pushKeys } from "./keyboard";

let close: (() => void) | undefined;

/** The command palette: it offers what applies where the cursor was, and gives the focus back before it runs it. */
export function openPalette(commands: Commands): void {
  if (close !== undefined) return;
  const offered = commands.available();
  const hadFocus = document.activeElement;
  const container = document.body.createDiv("modal-container mod-dim");
  container.createDiv("modal-bg").addEventListener("click", () => close?.());
  const prompt = container.createDiv({ cls: "prompt", attr: { role: "dialog", "aria-label": "Command palette" } });
  const input = prompt.createEl("input", {
    cls: "prompt-input",
    type: "text",
    placeholder: "Select a command…",
    attr: { "aria-label": "Command", autocomplete: "off", spellcheck: "false" },
  });
  const list = prompt.createDiv({ cls: "prompt-results", attr: { role: "listbox" } });
  let shown: Command[] = [];
  let selected = 0;

  const choose = (command: Command | undefined): void => {
    if (command === undefined) return;
    close?.();
    commands.executeCommandById(command.id);
  };
  const draw = (): void => {
    list.empty();
    if (shown.length === 0) list.createDiv({ cls: "suggestion-empty", text: "No command found." });
    shown.forEach((command, index) => {
      const item = list.createDiv({ cls: "suggestion-item", text: command.name, attr: { role: "option" } });
      item.toggleClass("is-selected", index === selected);
      item.setAttr("aria-selected", index === selected ? "true" : "false");
      item.addEventListener("click", () => {
        choose(command);
      });
      if (index === selected) item.scrollIntoView({ block: "nearest" });
    });
  };
  const search = (): void => {
    shown = matching(offered, input.value);
    selected = 0;
    draw();
  };
  const move = (step: number): void => {
    selected = (selected + step + shown.length) % Math.max(shown.length, 1);
    draw();
  };
  const releaseKeys = pushKeys((event) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") choose(shown[selected]);
    else if (event.key === "Escape") close?.();
    else return false;
    return true;
  });
  close = (): void => {
    close = undefined;
    releaseKeys();
    container.remove();
    if (hadFocus instanceof HTMLElement) hadFocus.focus({ preventScroll: true });
  };
  input.addEventListener("input", search);
  search();
  input.focus();
}

/** Every word must occur; what contains the words as typed comes first, a full name before all. */
function matching(commands: readonly Command[], query: string): Command[] {
  const typed = query.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const rank = (command: Command): number => {
    const name = command.name.toLowerCase();
    if (name === typed || name.endsWith(`: ${typed}`)) return 0;
    return name.includes(typed) ? 1 : 2;
  };
  return commands
    .filter((command) => words.every((word) => command.name.toLowerCase().includes(word)))
    .sort((a, b) => rank(a) - rank(b));
}
