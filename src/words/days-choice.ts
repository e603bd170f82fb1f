/** From which day to which Insights and the record are. */
export const DAYS_CHOICE = {
  days: "Days",
  other: "Other days",
  from: "From",
  to: "To",
  wrongOrder: "The last day is before the first one.",
} as const;
