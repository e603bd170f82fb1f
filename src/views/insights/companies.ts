import type { Agenda } from "../../core/agenda";

/** Each company of a search once, by name; of one on the wishlist alone nothing is counted. */
export function companiesIn({ groups }: Agenda): readonly { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { application } of Object.values(groups).flat()) {
    const { companyKey, company, status } = application;
    if (companyKey !== "" && status !== "wishlist" && !names.has(companyKey)) names.set(companyKey, company);
  }
  return [...names].map(([key, name]) => ({ key, name })).sort((one, other) => one.name.localeCompare(other.name));
}
