import type { Agenda } from "../../core/agenda";

/** Each company of a search once, by name. */
export function companiesIn({ groups }: Agenda): readonly { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { application } of Object.values(groups).flat()) {
    const { companyKey, company } = application;
    if (companyKey !== "" && !names.has(companyKey)) names.set(companyKey, company);
  }
  return [...names].map(([key, name]) => ({ key, name })).sort((one, other) => one.name.localeCompare(other.name));
}
