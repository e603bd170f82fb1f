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
import { alreadyHired } from "./pressing/already-hired";
import { askingForConfidences } from "./pressing/asking-for-confidences";
import { brokenWord } from "./pressing/broken-word";
import { callingInAFavour } from "./pressing/calling-in-a-favour";
import { complaintOfPace } from "./pressing/complaint-of-pace";
import { copyingIn } from "./pressing/copying-in";
import { countedContacts } from "./pressing/counted-contacts";
import { feelingIgnored } from "./pressing/feeling-ignored";
import { fishingForSecrets } from "./pressing/fishing-for-secrets";
import { getMeIn } from "./pressing/get-me-in";
import { hadExpected } from "./pressing/had-expected";
import { howMuchLonger } from "./pressing/how-much-longer";
import { howTheyBehaved } from "./pressing/how-they-behaved";
import { howToDecide } from "./pressing/how-to-decide";
import { hurriedByOthers } from "./pressing/hurried-by-others";
import { hurriedFavour } from "./pressing/hurried-favour";
import { hurtFeelings } from "./pressing/hurt-feelings";
import { jobIsMine } from "./pressing/job-is-mine";
import { lastNotice } from "./pressing/last-notice";
import { leftHanging } from "./pressing/left-hanging";
import { lessonInCourtesy } from "./pressing/lesson-in-courtesy";
import { listedContacts } from "./pressing/listed-contacts";
import { meAgain } from "./pressing/me-again";
import { moreToCome } from "./pressing/more-to-come";
import { myLastMessage } from "./pressing/my-last-message";
import { noRoomForNo } from "./pressing/no-room-for-no";
import { nobodyBetter } from "./pressing/nobody-better";
import { nobodyBothered } from "./pressing/nobody-bothered";
import { outOfPatience } from "./pressing/out-of-patience";
import { ownDeadline } from "./pressing/own-deadline";
import { pastTheRecruiter } from "./pressing/past-the-recruiter";
import { plansMade } from "./pressing/plans-made";
import { runningCount } from "./pressing/running-count";
import { stillWaiting } from "./pressing/still-waiting";
import { thoughtWeGotOn } from "./pressing/thought-we-got-on";
import { turningUp } from "./pressing/turning-up";
import { ultimatum } from "./pressing/ultimatum";
import { urgency } from "./pressing/urgency";
import { watchingThem } from "./pressing/watching-them";
import { whatItCostMe } from "./pressing/what-it-cost-me";
import { whyHaveYouNot } from "./pressing/why-have-you-not";
import { ageAndGaps } from "./selling-short/age-and-gaps";
import { anyWork } from "./selling-short/any-work";
import { begging } from "./selling-short/begging";
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
import { bareMessage } from "./sharp/bare-message";
import { capitals } from "./sharp/capitals";
import { compared } from "./sharp/compared";
import { demandedReasons } from "./sharp/demanded-reasons";
import { discourtesyNamed } from "./sharp/discourtesy-named";
import { disputedReasons } from "./sharp/disputed-reasons";
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
import { threatenedReview } from "./sharp/threatened-review";
import { unfairness } from "./sharp/unfairness";
import { wastedTime } from "./sharp/wasted-time";
import { yourLoss } from "./sharp/your-loss";
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
  alreadyHired,
  askingForConfidences,
  brokenWord,
  callingInAFavour,
  complaintOfPace,
  copyingIn,
  countedContacts,
  feelingIgnored,
  fishingForSecrets,
  getMeIn,
  hadExpected,
  howMuchLonger,
  howTheyBehaved,
  howToDecide,
  hurriedByOthers,
  hurriedFavour,
  hurtFeelings,
  jobIsMine,
  lastNotice,
  leftHanging,
  lessonInCourtesy,
  listedContacts,
  meAgain,
  moreToCome,
  myLastMessage,
  noRoomForNo,
  nobodyBetter,
  nobodyBothered,
  outOfPatience,
  ownDeadline,
  pastTheRecruiter,
  plansMade,
  runningCount,
  stillWaiting,
  thoughtWeGotOn,
  turningUp,
  ultimatum,
  urgency,
  watchingThem,
  whatItCostMe,
  whyHaveYouNot,
  ageAndGaps,
  anyWork,
  begging,
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
  bareMessage,
  capitals,
  compared,
  demandedReasons,
  discourtesyNamed,
  disputedReasons,
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
  threatenedReview,
  unfairness,
  wastedTime,
  yourLoss,
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
