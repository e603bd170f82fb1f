import type { App } from "./app";
import type { Command } from "./commands";
import { FuzzySuggestModal } from "./suggest-modal";

/** The command palette: it offers what applies where the cursor was, and gives the focus back before it runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  readonly #offered: Command[];
  override emptyStateText = "No command found.";

  constructor(app: App) {
    super(app);
    this.#offered = app.hostCommands.available();
    this.setPlaceholder("Select a command…");
  }

  override getItems(): Command[] {
    return this.#offered;
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    this.app.hostCommands.executeCommandById(command.id);
  }
}
