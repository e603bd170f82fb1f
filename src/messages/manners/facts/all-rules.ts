import { attachment } from "./attachment";
import { beforeTheirDay } from "./before-their-day";
import { blanks } from "./blanks";
import type { FactRule } from "./fact-rule";
import { greetingName } from "./greeting-name";
import { misspeltCompany } from "./misspelt-company";
import { misspeltRole } from "./misspelt-role";
import { notedDay } from "./noted-day";
import { otherCompany } from "./other-company";
import { otherPerson } from "./other-person";
import { otherRole } from "./other-role";
import { overTheCap } from "./over-the-cap";
import { pastRecruiter } from "./past-recruiter";
import { payTooEarly } from "./pay-too-early";
import { sameWords } from "./same-words";
import { weekdayOfDate } from "./weekday";

/** In no order. */
export const FACT_RULES: readonly FactRule[] = [
  attachment,
  beforeTheirDay,
  blanks,
  greetingName,
  misspeltCompany,
  misspeltRole,
  notedDay,
  otherCompany,
  otherPerson,
  otherRole,
  overTheCap,
  pastRecruiter,
  payTooEarly,
  sameWords,
  weekdayOfDate,
];
