import type { Rule } from "../rule";
import { stillWaiting } from "./pressing/still-waiting";
import { bareMessage } from "./sharp/bare-message";
import { capitals } from "./sharp/capitals";
import { compared } from "./sharp/compared";
import { contempt } from "./sharp/contempt";
import { cynical } from "./sharp/cynical";
import { demandedReasons } from "./sharp/demanded-reasons";
import { deserved } from "./sharp/deserved";
import { discourtesyNamed } from "./sharp/discourtesy-named";
import { disputedReasons } from "./sharp/disputed-reasons";
import { everyBox } from "./sharp/every-box";
import { icyThanks } from "./sharp/icy-thanks";
import { insult } from "./sharp/insult";
import { neverAgain } from "./sharp/never-again";
import { orderWithoutThanks } from "./sharp/order-without-thanks";
import { order } from "./sharp/order";
import { refusedAnswer } from "./sharp/refused-answer";
import { rowOfEmoji } from "./sharp/row-of-emoji";
import { sarcasm } from "./sharp/sarcasm";
import { slang } from "./sharp/slang";
import { stackedMarks } from "./sharp/stacked-marks";
import { swearing } from "./sharp/swearing";
import { textSpeak } from "./sharp/text-speak";
import { threatenedComplaint } from "./sharp/threatened-complaint";
import { threatenedLaw } from "./sharp/threatened-law";
import { threatenedReview } from "./sharp/threatened-review";
import { toldEveryone } from "./sharp/told-everyone";
import { unfairness } from "./sharp/unfairness";
import { wastedTime } from "./sharp/wasted-time";
import { wryLuck } from "./sharp/wry-luck";
import { yourLoss } from "./sharp/your-loss";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [
  stillWaiting,
  bareMessage,
  capitals,
  compared,
  contempt,
  cynical,
  demandedReasons,
  deserved,
  discourtesyNamed,
  disputedReasons,
  everyBox,
  icyThanks,
  insult,
  neverAgain,
  orderWithoutThanks,
  order,
  refusedAnswer,
  rowOfEmoji,
  sarcasm,
  slang,
  stackedMarks,
  swearing,
  textSpeak,
  threatenedComplaint,
  threatenedLaw,
  threatenedReview,
  toldEveryone,
  unfairness,
  wastedTime,
  wryLuck,
  yourLoss,
];
