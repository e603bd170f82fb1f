import type { Language } from "./language";

export const GERMAN: Language = {
  name: "German",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
};
