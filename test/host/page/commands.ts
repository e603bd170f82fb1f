import { fault } from "./faults";

export interface Command {
  id: string;
  name: string;
  icon?: string;
  callback?: () => unknown;
  /** With true it only says whether it applies. */
  checkCallback?: (checking: boolean) => boolean | undefined;
}

const KNOWN_KEYS = ["id", "name", "icon", "callback", "checkCallback"];

export class Commands {
  readonly #commands = new Map<string, Command>();

  add(command: Command): void {
    const unknown = Object.keys(command).find((key) => !KNOWN_KEYS.includes(key));
    if (unknown !== undefined) throw fault(`The stand-in host has no Command.${unknown}`);
    this.#commands.set(command.id, command);
  }

  remove(id: string): void {
    this.#commands.delete(id);
  }

  ids(): string[] {
    return [...this.#commands.keys()];
  }

  /** What applies now, by name. */
  available(): Command[] {
    return [...this.#commands.values()]
      .filter((command) => command.checkCallback === undefined || command.checkCallback(true) === true)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** False if there is no such command or it does not apply now. */
  executeCommandById(id: string): boolean {
    const command = this.#commands.get(id);
    if (command === undefined) return false;
    if (command.checkCallback !== undefined) {
      if (command.checkCallback(true) !== true) return false;
      command.checkCallback(false);
    } else {
      command.callback?.();
    }
    return true;
  }
}
