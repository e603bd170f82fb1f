import type { Disk } from "./disk";
import { fault, guard } from "./faults";

/** What lies in the vault's folder, the config folder included, past the vault itself. */
export class DataAdapter {
  static {
    guard(this, "DataAdapter");
  }

  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async exists(normalizedPath: string, sensitive = false): Promise<boolean> {
    if (sensitive) throw fault("The stand-in host has no DataAdapter.exists(…, true)");
    return (await this.#disk.run("adapterExists", { path: normalizedPath })).exists;
  }

  /** The error for a file that is not there has the code ENOENT. */
  async read(normalizedPath: string): Promise<string> {
    return (await this.#disk.run("adapterRead", { path: normalizedPath })).text;
  }

  /** The paths of what lies in a folder, not in those within it. */
  list(normalizedPath: string): Promise<{ files: string[]; folders: string[] }> {
    return this.#disk.run("adapterList", { path: normalizedPath });
  }

  /** Byte for byte, within the config folder alone. */
  async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    await this.#disk.run("adapterCopy", { from: normalizedPath, to: normalizedNewPath });
  }
}
