/** The text that is there most often; of those that are there equally often, the first by its letters. */
export function commonest<Text extends string>(texts: readonly Text[]): Text | undefined {
  const counts = new Map<Text, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))[0]?.[0];
}
