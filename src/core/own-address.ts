import { PathIndex } from "./path-index";
import type { JobNote } from "./reading/read-note";

/**
 * Finds the person's own address. Some exports put it into every application as that of the contact, and whoever followed
 * up by it would write to themselves: it is an address without a name that every application with a contact has, at two
 * companies at least.
 */
export class OwnAddress {
  readonly #withContact = new Map<string, JobNote>();
  readonly #byAddress = new PathIndex();

  /** Takes in an application's note. */
  add(note: JobNote): void {
    if (note.contacts.length === 0) return;
    this.#withContact.set(note.path, note);
    if (note.loneAddress !== undefined) this.#byAddress.add(note.loneAddress, note.path);
  }

  /** Forgets it again. */
  remove({ path, loneAddress }: JobNote): void {
    if (!this.#withContact.delete(path)) return;
    if (loneAddress !== undefined) this.#byAddress.remove(loneAddress, path);
  }

  /** The address, if there is one. */
  get address(): string | undefined {
    let first: JobNote | undefined;
    let isOfSeveral = false;
    for (const note of this.#withContact.values()) {
      first ??= note;
      if (note.loneAddress === undefined || note.loneAddress !== first.loneAddress) return undefined;
      isOfSeveral ||= note.companyKey !== first.companyKey;
    }
    return isOfSeveral ? first?.loneAddress : undefined;
  }

  /** The notes that have an address and nobody's name. */
  pathsWith(address: string): readonly string[] {
    return this.#byAddress.at(address);
  }
}
