import type { Adding } from "../actions/adding";
import type { ApplicationActions } from "../actions/application-actions";
import type { Copies } from "../actions/copies";
import type { Capturing } from "../actions/capturing";
import type { Deciding } from "../actions/deciding";
import type { Drafting } from "../actions/drafting";
import type { FeedbackActions } from "../actions/feedback-actions";
import type { Lessons } from "../actions/lessons";
import type { LookingBack } from "../actions/looking-back";
import type { MendingActions } from "../actions/mending";
import type { MessageActions } from "../actions/message-actions";
import type { Networks } from "../actions/networks";
import type { Performer } from "../actions/performer";
import type { Practising } from "../actions/practising";
import type { ProblemActions } from "../actions/problem-actions";
import type { Recording } from "../actions/recording";
import type { OpenNotes } from "../vault/open-notes";

/** All that a person can do without being asked anything. */
export interface Acts {
  readonly openNotes: OpenNotes;
  readonly performer: Performer;
  readonly actions: ApplicationActions;
  readonly adding: Adding;
  readonly deciding: Deciding;
  readonly drafting: Drafting;
  readonly lessons: Lessons;
  readonly mending: MendingActions;
  readonly messages: MessageActions;
  readonly practising: Practising;
  readonly problems: ProblemActions;
  readonly copies: Copies;
  readonly capturing: Capturing;
  readonly lookingBack: LookingBack;
  readonly feedback: FeedbackActions;
  readonly recording: Recording;
  readonly networks: Networks;
}
