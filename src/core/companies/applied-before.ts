/** Whether the person knows a company already, from applications of theirs; closed ones count too. */
import type { Agenda } from "../agenda";
import type { Application } from "../application";
import { latest, type LocalDay } from "../day";
import { companyKeyOf } from "../reading/company-name";
import { foldLetters } from "../reading/letters";

export interface AppliedBefore {
  /** The one that was applied for last, else one that was only noted. */
  readonly last: Application;
  /** How many others there are. */
  readonly more: number;
}

/** The applications to a company of a name, which may be spelt otherwise; undefined where there is none. */
export function appliedBefore({ groups }: Agenda, company: string): AppliedBefore | undefined {
  const key = companyKeyOf(company);
  if (key === "") return undefined;
  const plain = plainKeyOf(company);
  const isThere = ({ companyKey, company: name }: Application) => companyKey === key || plainKeyOf(name) === plain;
  const all = Object.values(groups)
    .flat()
    .map(({ application }) => application)
    .filter(isThere);
  const day = latest(...all.map(appliedOn));
  const last = all.find((one) => appliedOn(one) === day);
  return last && { last, more: all.length - 1 };
}

/** Notes are joined by their accents too; a hint may know a name that was typed without them. */
function plainKeyOf(company: string): string {
  return companyKeyOf(foldLetters(company));
}

/** The day on which the person applied; what is on the wishlist was not applied for, whatever day stands there. */
export function appliedOn({ status, dateApplied }: Application): LocalDay | undefined {
  return status === "wishlist" ? undefined : dateApplied;
}
