/** A look at a network for who works where the person waits: at most every two weeks each, and one a day. */
import type { Agenda } from "../agenda";
import type { LocalDay } from "../day";
import { hasTimeToLook, nextLook } from "./people-you-know";

/** The day of the last look, by the network's name. */
export type Looks = Readonly<Record<string, LocalDay>>;

/** A network that may be looked at, and the companies at which the person waits, in the order of the agenda. */
export interface NetworkLook {
  readonly network: string;
  readonly companies: readonly string[];
}

/** The day of the last look at a network, whatever its name. */
export function lastLook(looks: Looks, network: string): LocalDay | undefined {
  return Object.hasOwn(looks, network) ? looks[network] : undefined;
}

/** The first of the networks whose time has come; none while nobody is waited for, or once one was looked at today. */
export function networkLook(
  networks: readonly string[],
  looks: Looks,
  { groups, today }: Pick<Agenda, "groups" | "today">,
): NetworkLook | undefined {
  if (networks.some((network) => lastLook(looks, network) === today)) return undefined;
  const network = networks.find((one) => {
    const looked = lastLook(looks, one);
    return looked === undefined || looked > today || nextLook(looked) <= today;
  });
  if (network === undefined) return undefined;
  const companies = new Map<string, string>();
  for (const { application } of [...groups.soon, ...groups.waiting].filter(hasTimeToLook)) {
    const { companyKey, company } = application;
    if (!companies.has(companyKey || company)) companies.set(companyKey || company, company);
  }
  return companies.size === 0 ? undefined : { network, companies: [...companies.values()] };
}
