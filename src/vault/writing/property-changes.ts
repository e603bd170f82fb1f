import { parseYaml, type TFile } from "obsidian";
import {
  changeProperties,
  newMemory,
  obstacleTo,
  rememberSet,
  takeBack,
  type Change,
  type Keys,
  type Memory,
} from "../../core/changes/change-and-undo";
import type { Obstacle } from "../../core/changes/obstacle";
import { propertiesBlock } from "../../templates/front-matter";
import type { Part, Way } from "./part";
import type { Pen } from "./pen";
import { blockPutBack, type BlockForms } from "./properties-put-back";

type Inverses = ReturnType<typeof changeProperties>;

/** Changes the properties of notes, and remembers of each note what was done to it. */
export class PropertyChanges {
  readonly #memories = new WeakMap<TFile, Memory>();

  constructor(
    private readonly pen: Pen,
    private readonly keysOf: (path: string) => Keys,
  ) {}

  /**
   * Carries out changes to one note; undefined where it says all of it already. Undo puts the properties back as they were
   * written, or if they read otherwise by then, their values.
   */
  async write(file: TFile, changes: readonly Change[]): Promise<Part | undefined> {
    const keys = this.keysOf(file.path);
    const memory = this.#memories.get(file) ?? newMemory();
    this.#memories.set(file, memory);
    let inverses: Inverses = [];
    const before = await this.#blockOf(file);
    const isChanged = await this.pen.changeProperties(file, (properties) => {
      inverses = changeProperties(properties, changes, keys, memory);
      return inverses.length > 0;
    });
    if (!isChanged) return undefined;
    rememberSet(inverses);
    const after = await this.#blockOf(file);
    const forms = before === undefined || after === undefined ? undefined : { before, after };
    return {
      values: inverses.length,
      file,
      takeBack: async (way) =>
        forms !== undefined && (await this.#putBack(file, forms, inverses, way))
          ? undefined
          : this.#takeBack(file, inverses, way),
    };
  }

  /**
   * The properties of a note as they are written, to be put back byte for byte: Obsidian writes all of them anew, without
   * comments and quotes. Undefined where they are too long to keep, or cannot be read; then values are taken back.
   */
  async #blockOf(file: TFile): Promise<string | undefined> {
    try {
      const block = propertiesBlock(await this.pen.read(file));
      // A copy, since a piece of a text keeps all of it in memory.
      return block.length > LONGEST_BLOCK ? undefined : structuredClone(block);
    } catch {
      return undefined;
    }
  }

  /** Puts the properties back as they were written, if they read as we left them; false where they do not. */
  async #putBack(file: TFile, forms: BlockForms, inverses: Inverses, way: Way): Promise<boolean> {
    let remember: (() => void) | undefined;
    const take = (values: Record<string, unknown>) => (remember = takeBack(values, inverses));
    const isDone = await this.pen.changeText(
      file,
      (text) => blockPutBack(text, forms, take, parseYaml, way !== "unwrite"),
      way === "ask",
    );
    if (isDone && way !== "ask") remember?.();
    return isDone;
  }

  /** Takes the values back, and says what stands in the way where that is not possible. */
  async #takeBack(file: TFile, inverses: Inverses, way: Way): Promise<Obstacle | undefined> {
    let remember: (() => void) | undefined;
    let obstacle: Obstacle | undefined;
    const isDone = await this.pen.changeProperties(
      file,
      (properties) => {
        obstacle = obstacleTo(properties, inverses);
        remember = takeBack(properties, inverses);
        return obstacle === undefined;
      },
      way === "ask",
    );
    if (isDone && way !== "ask") remember?.();
    return obstacle;
  }
}

/** In characters: more than a note with a log of a hundred lines has, and little enough for all that can be undone. */
const LONGEST_BLOCK = 10_000;
