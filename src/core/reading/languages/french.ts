import type { Language } from "./language";

export const FRENCH: Language = {
  name: "French",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "janvier|janv février|fevrier|févr|fevr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
};
