import type { Rule } from "../rule";
import { askingForConfidences } from "./pressing/asking-for-confidences";
import { brokenWord } from "./pressing/broken-word";
import { callingInAFavour } from "./pressing/calling-in-a-favour";
import { feelingIgnored } from "./pressing/feeling-ignored";
import { fishingForSecrets } from "./pressing/fishing-for-secrets";
import { getMeIn } from "./pressing/get-me-in";
import { hadExpected } from "./pressing/had-expected";
import { howTheyBehaved } from "./pressing/how-they-behaved";
import { hurriedFavour } from "./pressing/hurried-favour";
import { hurtFeelings } from "./pressing/hurt-feelings";
import { icyThanks } from "./pressing/icy-thanks";
import { leftHanging } from "./pressing/left-hanging";
import { lessonInCourtesy } from "./pressing/lesson-in-courtesy";
import { noRoomForNo } from "./pressing/no-room-for-no";
import { nobodyBothered } from "./pressing/nobody-bothered";
import { stillWaiting } from "./pressing/still-waiting";
import { thoughtWeGotOn } from "./pressing/thought-we-got-on";
import { whatItCostMe } from "./pressing/what-it-cost-me";
import { whyHaveYouNot } from "./pressing/why-have-you-not";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [
  askingForConfidences,
  brokenWord,
  callingInAFavour,
  feelingIgnored,
  fishingForSecrets,
  getMeIn,
  hadExpected,
  howTheyBehaved,
  hurriedFavour,
  hurtFeelings,
  icyThanks,
  leftHanging,
  lessonInCourtesy,
  noRoomForNo,
  nobodyBothered,
  stillWaiting,
  thoughtWeGotOn,
  whatItCostMe,
  whyHaveYouNot,
];
