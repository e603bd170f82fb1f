import type { DraftRule, Examples } from "../../rule";
import { isWritten, place } from "../../whole-draft";

export const noGreeting: DraftRule = {
  id: "no-greeting",
  group: "form",
  level: "thought",
  reason: "A greeting with their name tells them at once that it is for them.",
  better: "Dear Ms Rao,",
  find(draft) {
    if (draft.greeting || !isWritten(draft)) return [];
    return [draft.signOff ? place(draft.body.from) : { ...place(draft.body.from), ...BARE }];
  },
};

/** Neither greeted nor signed. */
const BARE = {
  level: "change",
  reason: "Without a greeting and a name, even kind words sound like an order. A line at either end is enough.",
} as const;

export const examples: Examples = {
  flagged: [
    "Is there any news about the driver job?\n\nThank you,\nSam Lee",
    "Is there any news about the driver job yet?",
    "Today, I sent you the form that you wanted.\n\nSam",
  ],
  unflagged: [
    "Hi Dana,\n\nIs there any news about the driver job?\n\nThank you,\nSam Lee",
    "Dana, thank you for telling me so soon.\n\nSam Lee",
    "Ms. Lee:\n\nThank you for telling me so soon.\n\nSam Lee",
    "Shifts",
    "",
    { text: "This is Sam Lee. I wanted to ask about the driver job.", isCall: true },
  ],
};
