/** Why an action cannot be taken back, as its note stands at that time. Nothing of it has been taken back. */
export type Obstacle =
  /** A line that was added is gone from the property of that key, or stands there in other words. */
  | { readonly kind: "line gone" | "line reworded"; readonly key: string }
  /** A value that was set is gone, or is another by now. */
  | { readonly kind: "value gone" | "value changed"; readonly key: string }
  /** A later action set the same property, and stands. */
  | { readonly kind: "later change"; readonly key: string }
  /** A draft has been changed, words put into one are gone or stand among others, a task is gone or not ticked any more. */
  | { readonly kind: "draft changed" | "words gone" | "words moved" | "task gone" | "task not ticked" }
  /** Text that was added to a note does not stand there as it was added. */
  | { readonly kind: "text changed" }
  /** Something was written in a note that was made, or in one that was given another text. */
  | { readonly kind: "note written in" | "note changed" }
  /** Something stands where a copy was that was put into the trash. */
  | { readonly kind: "place taken" };
