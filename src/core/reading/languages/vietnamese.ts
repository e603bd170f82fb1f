import type { Language } from "./language";

export const VIETNAMESE: Language = {
  name: "Vietnamese",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "tháng-1|thg-1 tháng-2|thg-2 tháng-3|thg-3 tháng-4|thg-4 tháng-5|thg-5 tháng-6|thg-6 tháng-7|thg-7 tháng-8|thg-8 tháng-9|thg-9 tháng-10|thg-10 tháng-11|thg-11 tháng-12|thg-12",
};
