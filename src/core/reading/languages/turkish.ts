import type { Language } from "./language";

export const TURKISH: Language = {
  name: "Turkish",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
};
