import type { Language } from "./language";

export const CZECH: Language = {
  name: "Czech",
  properties: {},
  statuses: {},
  notes: {},
  months:
    "leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis prosinec|prosince|pro",
};
