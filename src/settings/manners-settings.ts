/** What manners look for in drafts. */
import { isRecord } from "./unknown-value";

/** In the order in which they are shown. */
export const HINT_GROUPS = ["facts", "pressing", "selling-short", "sharp", "form", "worn"] as const;
export type HintGroup = (typeof HINT_GROUPS)[number];

export interface MannersSettings {
  /** Whether drafts are looked over at all. */
  readonly isOn: boolean;
  readonly groups: Readonly<Record<HintGroup, boolean>>;
}

export const DEFAULT_MANNERS: MannersSettings = {
  isOn: true,
  groups: { facts: true, pressing: true, "selling-short": true, sharp: true, form: true, worn: false },
};

/** Reads what is stored; a default for what cannot be read. */
export function parseManners(stored: unknown): MannersSettings {
  const { isOn, groups } = DEFAULT_MANNERS;
  const { isOn: storedOn, groups: storedGroups } = isRecord(stored) ? stored : {};
  const read = (value: unknown, otherwise: boolean) => (typeof value === "boolean" ? value : otherwise);
  const of = (group: HintGroup) => read(isRecord(storedGroups) ? storedGroups[group] : undefined, groups[group]);
  return {
    isOn: read(storedOn, isOn),
    groups: {
      facts: of("facts"),
      pressing: of("pressing"),
      "selling-short": of("selling-short"),
      sharp: of("sharp"),
      form: of("form"),
      worn: of("worn"),
    },
  };
}
