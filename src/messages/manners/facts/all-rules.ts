import { blanks } from "./blanks";
import type { FactRule } from "./fact-rule";

/** In no order. */
export const FACT_RULES: readonly FactRule[] = [blanks];
