import type { Rule } from "../rule";
import { stillWaiting } from "./pressing/still-waiting";
import { ageAndGaps } from "./selling-short/age-and-gaps";
import { anyWork } from "./selling-short/any-work";
import { begging } from "./selling-short/begging";
import { beingANuisance } from "./selling-short/being-a-nuisance";
import { goneBadly } from "./selling-short/gone-badly";
import { guessingTheNo } from "./selling-short/guessing-the-no";
import { gushing } from "./selling-short/gushing";
import { inTheirHands } from "./selling-short/in-their-hands";
import { needOfMoney } from "./selling-short/need-of-money";
import { othersAreBetter } from "./selling-short/others-are-better";
import { runningYourselfDown } from "./selling-short/running-yourself-down";
import { sorryToBother } from "./selling-short/sorry-to-bother";
import { soundingDesperate } from "./selling-short/sounding-desperate";
import { undyingThanks } from "./selling-short/undying-thanks";
import { workingForLess } from "./selling-short/working-for-less";
import { youAreBusy } from "./selling-short/you-are-busy";
import { checkingIn } from "./worn/checking-in";
import { convenienceThatPresses } from "./worn/convenience-that-presses";
import { doNotHesitate } from "./worn/do-not-hesitate";
import { earliestConvenience } from "./worn/earliest-convenience";
import { emptyPhrases } from "./worn/empty-phrases";
import { findsYouWell } from "./worn/finds-you-well";
import { teamPlayer } from "./worn/team-player";
import { toWhom } from "./worn/to-whom";
import { touchBase } from "./worn/touch-base";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [
  stillWaiting,
  ageAndGaps,
  anyWork,
  begging,
  beingANuisance,
  goneBadly,
  guessingTheNo,
  gushing,
  inTheirHands,
  needOfMoney,
  othersAreBetter,
  runningYourselfDown,
  sorryToBother,
  soundingDesperate,
  undyingThanks,
  workingForLess,
  youAreBusy,
  checkingIn,
  convenienceThatPresses,
  doNotHesitate,
  earliestConvenience,
  emptyPhrases,
  findsYouWell,
  teamPlayer,
  toWhom,
  touchBase,
];
