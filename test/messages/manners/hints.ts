import type { Hint } from "../../../src/messages/manners/hint";

/** A hint from one place to another, about nothing in particular. */
export function hint(from: number, to: number, others: Partial<Hint> = {}): Hint {
  return {
    rule: "a-rule",
    group: "sharp",
    level: "change",
    from,
    to,
    words: "",
    reason: "",
    better: "",
    replaces: undefined,
    ...others,
  };
}
