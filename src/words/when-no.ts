/** The question when they said no, where no note tells the day. */
export const WHEN_NO = {
  label: "One question",
  today: "Today",
  yesterday: "Yesterday",
  anotherDay: "Another day…",
  day: "The day they said no",
  notANo: "It was not a no",
} as const;
