import type { Rule } from "../rule";
import { alreadyHired } from "./pressing/already-hired";
import { complaintOfPace } from "./pressing/complaint-of-pace";
import { copyingIn } from "./pressing/copying-in";
import { countedContacts } from "./pressing/counted-contacts";
import { howMuchLonger } from "./pressing/how-much-longer";
import { howToDecide } from "./pressing/how-to-decide";
import { hurriedByOthers } from "./pressing/hurried-by-others";
import { jobIsMine } from "./pressing/job-is-mine";
import { lastNotice } from "./pressing/last-notice";
import { listedContacts } from "./pressing/listed-contacts";
import { meAgain } from "./pressing/me-again";
import { moreToCome } from "./pressing/more-to-come";
import { myLastMessage } from "./pressing/my-last-message";
import { nobodyBetter } from "./pressing/nobody-better";
import { outOfPatience } from "./pressing/out-of-patience";
import { ownDeadline } from "./pressing/own-deadline";
import { pastTheRecruiter } from "./pressing/past-the-recruiter";
import { plansMade } from "./pressing/plans-made";
import { runningCount } from "./pressing/running-count";
import { stillWaiting } from "./pressing/still-waiting";
import { turningUp } from "./pressing/turning-up";
import { ultimatum } from "./pressing/ultimatum";
import { urgency } from "./pressing/urgency";
import { watchingThem } from "./pressing/watching-them";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [
  alreadyHired,
  complaintOfPace,
  copyingIn,
  countedContacts,
  howMuchLonger,
  howToDecide,
  hurriedByOthers,
  jobIsMine,
  lastNotice,
  listedContacts,
  meAgain,
  moreToCome,
  myLastMessage,
  nobodyBetter,
  outOfPatience,
  ownDeadline,
  pastTheRecruiter,
  plansMade,
  runningCount,
  stillWaiting,
  turningUp,
  ultimatum,
  urgency,
  watchingThem,
];
