import type { FuzzyMatch, Instruction } from "obsidian";
import type { App } from "./app";
import { guard } from "./faults";
import { Modal } from "./modal";
import { renderMatches, searchText } from "./search";

type Cause = MouseEvent | KeyboardEvent;

let madeSoFar = 0;

/** A field to type in, with a list below it of what that finds, to choose from. */
export abstract class SuggestModal<T> extends Modal {
  static {
    guard(this, "SuggestModal");
  }

  limit = 100;
  emptyStateText = "No results found.";
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #listId = `suggestions-${++madeSoFar}`;
  #instructionsEl: HTMLElement | undefined;
  #values: readonly T[] = [];
  #selected = 0;
  #asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.remove();
    this.modalEl = this.containerEl.createDiv({
      cls: "prompt",
      attr: { role: "dialog", "aria-modal": "true", tabindex: "-1" },
    });
    this.inputEl = this.modalEl.createEl("input", {
      cls: "prompt-input",
      type: "text",
      attr: {
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-controls": this.#listId,
        "aria-expanded": "true",
        autocomplete: "off",
        spellcheck: "false",
      },
    });
    this.resultContainerEl = this.modalEl.createDiv({
      cls: "prompt-results",
      attr: { role: "listbox", id: this.#listId, "aria-label": "Suggestions" },
    });
    this.setPlaceholder("Search…");
    this.inputEl.addEventListener("input", () => void this.#search());
    this.#bind("ArrowDown", () => {
      this.#select(this.#selected + 1);
    });
    this.#bind("ArrowUp", () => {
      this.#select(this.#selected - 1);
    });
    this.#bind("Enter", (event) => {
      this.selectActiveSuggestion(event);
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: Cause): void;

  /** Who overrides it must call it, or nothing is offered before something is typed. */
  override onOpen(): Promise<void> | void {
    this.inputEl.value = "";
    this.inputEl.focus();
    void this.#search();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    for (const element of [this.inputEl, this.modalEl]) element.setAttr("aria-label", placeholder);
  }

  setInstructions(instructions: readonly Instruction[]): void {
    this.#instructionsEl?.remove();
    this.#instructionsEl = this.modalEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const instruction = this.#instructionsEl.createDiv("prompt-instruction");
      instruction.createSpan({ cls: "prompt-instruction-command", text: command });
      instruction.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  /** The modal is gone, and the focus back, before anything is done with the choice. */
  selectSuggestion(value: T, event: Cause): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: Cause): void {
    const [value] = this.#values.slice(this.#selected, this.#selected + 1);
    if (value !== undefined) this.selectSuggestion(value, event);
  }

  /** An answer that comes after a later question's is not shown. */
  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const answer = this.getSuggestions(this.inputEl.value);
    const values = answer instanceof Promise ? await answer : answer;
    if (asked !== this.#asked) return;
    this.#values = values.slice(0, this.limit);
    this.#draw();
  }

  #draw(): void {
    this.resultContainerEl.empty();
    this.#values.forEach((value, index) => {
      const item = this.resultContainerEl.createDiv({
        cls: "suggestion-item",
        attr: { role: "option", id: `${this.#listId}-${index}` },
      });
      this.renderSuggestion(value, item);
      item.addEventListener("click", (event) => {
        this.selectSuggestion(value, event);
      });
      item.addEventListener("mousemove", (event) => {
        // A browser also says so of a list that moves below a pointer at rest.
        if (event.movementX !== 0 || event.movementY !== 0) this.#select(index);
      });
    });
    if (this.#values.length === 0) this.onNoSuggestion();
    this.#select(0);
  }

  /** Past the last comes the first. */
  #select(index: number): void {
    const count = this.#values.length;
    this.#selected = count === 0 ? 0 : (index + count) % count;
    const items = this.resultContainerEl.querySelectorAll<HTMLElement>(":scope > .suggestion-item");
    items.forEach((item, at) => {
      item.toggleClass("is-selected", at === this.#selected);
      item.setAttr("aria-selected", at === this.#selected ? "true" : "false");
    });
    const selected = items[this.#selected];
    this.inputEl.setAttr("aria-activedescendant", selected?.id ?? null);
    selected?.scrollIntoView({ block: "nearest" });
  }

  #bind(key: string, act: (event: KeyboardEvent) => void): void {
    this.scope.register([], key, (event) => {
      act(event);
      return false;
    });
  }
}

/** Offers the items whose text has what is typed. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  static {
    guard(this, "FuzzySuggestModal");
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: Cause): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const found = this.getItems().flatMap((item) => {
      const match = searchText(this.getItemText(item), query);
      return match === null ? [] : [{ item, match }];
    });
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<T>, element: HTMLElement): void {
    renderMatches(element, this.getItemText(item), match);
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: Cause): void {
    this.onChooseItem(item, event);
  }
}
