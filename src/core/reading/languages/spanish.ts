import type { Language } from "./language";

export const SPANISH: Language = {
  name: "Spanish",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
};
