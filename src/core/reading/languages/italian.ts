import type { Language } from "./language";

export const ITALIAN: Language = {
  name: "Italian",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
};
