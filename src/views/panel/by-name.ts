/** What the panel remembers of its rows and groups, by their names, for as long as it is open. */
import { useMemo, useState } from "preact/hooks";

/** Names that are switched on and off. */
export function useToggles(): readonly [ReadonlySet<string>, (name: string) => void] {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const toggle = useMemo(
    () => (name: string) => {
      setNames((before) =>
        before.has(name) ? new Set([...before].filter((other) => other !== name)) : new Set([...before, name]),
      );
    },
    [],
  );
  return [names, toggle];
}

/** What was folded, or unfolded, by name; whatever was not is as it was at first. */
export function useFolds(): readonly [ReadonlyMap<string, boolean>, (name: string, isFolded: boolean) => void] {
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  return [folds, (name, isFolded) => setFolds((before) => new Map([...before, [name, isFolded]]))];
}

/** Counts by name, the way to set one, and the way back to the first ones. */
export function useCounts(first: readonly (readonly [string, number])[]) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(() => new Map(first));
  const [set, reset] = useMemo(
    () => [
      (name: string, count: number) => setCounts((before) => new Map([...before, [name, count]])),
      () => setCounts(new Map(first)),
    ],
    [],
  );
  return [counts, set, reset] as const;
}
