import type { Language } from "./language";

export const SWEDISH: Language = {
  name: "Swedish",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec",
};
