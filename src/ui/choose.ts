import { FuzzySuggestModal, type App, type FuzzyMatch } from "obsidian";

/** How one of several looks in a list to choose from. */
export interface Choosable {
  readonly title: string;
  /** Said quietly beside it; may be empty. */
  readonly aside: string;
}

/** Has the person choose one of several; undefined if they chose none. */
export function choose<Item>(
  app: App,
  question: string,
  items: readonly Item[],
  show: (item: Item) => Choosable,
): Promise<Item | undefined> {
  return new Promise((resolve) => {
    new Chooser(app, question, items, show, resolve).open();
  });
}

class Chooser<Item> extends FuzzySuggestModal<Item> {
  constructor(
    app: App,
    question: string,
    private readonly items: readonly Item[],
    private readonly show: (item: Item) => Choosable,
    private readonly resolve: (item: Item | undefined) => void,
  ) {
    super(app);
    this.setPlaceholder(question);
  }

  override getItems(): Item[] {
    return [...this.items];
  }

  override getItemText(item: Item): string {
    return this.show(item).title;
  }

  override renderSuggestion(match: FuzzyMatch<Item>, element: HTMLElement): void {
    const { title, aside } = this.show(match.item);
    element.addClass("hear-back-choosable");
    element.createSpan({ text: title });
    if (aside !== "") element.createSpan({ cls: "hear-back-choosable-aside", text: aside });
  }

  override onChooseItem(item: Item): void {
    this.resolve(item);
  }

  /** Obsidian closes the list before it reports the chosen item, so "none" has to wait for that. */
  override onClose(): void {
    super.onClose();
    window.setTimeout(() => {
      this.resolve(undefined);
    });
  }
}
