import type { DraftText } from "../draft-text";
import type { Found, RuleBase } from "../rule";
import type { WhatIsKnown } from "./what-is-known";

/** A rule about what is true, in whatever language. */
export interface FactRule extends RuleBase {
  readonly group: "facts";
  find(draft: DraftText, known: WhatIsKnown): readonly Found[];
}
