import type { Disk } from "./disk";

/** The plugin's data.json. What is asked of it happens in the order in which it was asked. */
export class PluginData {
  readonly #disk: Disk;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** null where there is no file; what is no JSON throws. */
  load(): Promise<unknown> {
    return this.#inTurn(async () => {
      const { text } = await this.#disk.run("loadData", null);
      return text === null ? null : (JSON.parse(text) as unknown);
    });
  }

  /** Takes the data as it is now, whatever becomes of it while others are still being written. */
  save(data: unknown): Promise<void> {
    const text = JSON.stringify(data, null, 2);
    return this.#inTurn(async () => {
      await this.#disk.run("saveData", { text });
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }
}
