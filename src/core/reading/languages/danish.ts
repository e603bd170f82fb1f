import type { Language } from "./language";

export const DANISH: Language = {
  name: "Danish",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec",
};
