import type { Rule } from "../rule";
import { complaintOfPace } from "./pressing/complaint-of-pace";
import { copyingIn } from "./pressing/copying-in";
import { countedContacts } from "./pressing/counted-contacts";
import { howMuchLonger } from "./pressing/how-much-longer";
import { listedContacts } from "./pressing/listed-contacts";
import { meAgain } from "./pressing/me-again";
import { moreToCome } from "./pressing/more-to-come";
import { myLastMessage } from "./pressing/my-last-message";
import { runningCount } from "./pressing/running-count";
import { stillWaiting } from "./pressing/still-waiting";
import { turningUp } from "./pressing/turning-up";
import { urgency } from "./pressing/urgency";
import { watchingThem } from "./pressing/watching-them";

/** What is said in English. */
export const ENGLISH_RULES: readonly Rule[] = [
  complaintOfPace,
  copyingIn,
  countedContacts,
  howMuchLonger,
  listedContacts,
  meAgain,
  moreToCome,
  myLastMessage,
  runningCount,
  stillWaiting,
  turningUp,
  urgency,
  watchingThem,
];
