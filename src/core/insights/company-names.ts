import { commonest } from "../commonest";
import { groupBy } from "../group-by";
import type { Told } from "./search-facts";

/** What facts about one company have in common; one that has no key is known by its name alone. */
export function companyIn({ companyKey, company }: Pick<Told, "companyKey" | "company">): string {
  return companyKey || company;
}

/** What each company is called in all figures alike, by what its facts have in common: as most of its applications have it. */
export function companyNames(applications: readonly Told[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const one of applications) {
    const key = companyIn(one);
    const known = names.get(key);
    if (known === undefined) names.set(key, one.company);
    else if (known !== one.company) several.add(key);
  }
  const spelt = applications.filter((one) => several.has(companyIn(one)));
  for (const [key, same] of groupBy(spelt, companyIn)) {
    const name = commonest(same.map(({ company }) => company));
    if (name !== undefined) names.set(key, name);
  }
  return names;
}
