import type { Rule } from "../rule";
import { callName } from "./form/call-name";
import { callNumber } from "./form/call-number";
import { callQuestions } from "./form/call-questions";
import { greetsNobody } from "./form/greets-nobody";
import { length } from "./form/length";
import { longCall } from "./form/long-call";
import { longSentence } from "./form/long-sentence";
import { noGreeting } from "./form/no-greeting";
import { noRoleOrDay } from "./form/no-role-or-day";
import { noSignOff } from "./form/no-sign-off";
import { noThanks } from "./form/no-thanks";
import { questions } from "./form/questions";
import { subject } from "./form/subject";
import { terse } from "./form/terse";
import { wallOfText } from "./form/wall-of-text";
import { stillWaiting } from "./pressing/still-waiting";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [
  stillWaiting,
  callName,
  callNumber,
  callQuestions,
  greetsNobody,
  length,
  longCall,
  longSentence,
  noGreeting,
  noRoleOrDay,
  noSignOff,
  noThanks,
  questions,
  subject,
  terse,
  wallOfText,
];
