import type { Language } from "./language";

export const NORWEGIAN: Language = {
  name: "Norwegian",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des",
};
