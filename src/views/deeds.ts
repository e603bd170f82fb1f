import type { ApplicationActions } from "../actions/application-actions";
import type { Deciding } from "../actions/deciding";
import type { Drafting } from "../actions/drafting";
import type { Lessons } from "../actions/lessons";
import type { MessageActions } from "../actions/message-actions";
import type { Performer } from "../actions/performer";
import type { Practising } from "../actions/practising";
import type { OpenNotes } from "../vault/open-notes";
import type { Dialogs } from "./dialogs/dialogs";

/** All that a person can do. */
export interface Deeds {
  readonly openNotes: OpenNotes;
  readonly performer: Performer;
  readonly actions: ApplicationActions;
  readonly deciding: Deciding;
  readonly drafting: Drafting;
  readonly lessons: Lessons;
  readonly messages: MessageActions;
  readonly practising: Practising;
  readonly dialogs: Dialogs;
}
