import type { Rule } from "../rule";
import { stillWaiting } from "./pressing/still-waiting";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [stillWaiting];
