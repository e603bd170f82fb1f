import type { SearchResult } from "obsidian";

/** Every word must occur; what contains the words as typed comes first, a full name before all. Null is no match. */
export function searchText(text: string, query: string): SearchResult | null {
  const name = text.toLowerCase();
  const typed = query.trim().toLowerCase();
  if (typed === "") return { score: 0, matches: [] };
  const matches: SearchResult["matches"] = [];
  for (const word of typed.split(/\s+/)) {
    const at = name.indexOf(word);
    if (at < 0) return null;
    matches.push([at, at + word.length]);
  }
  matches.sort(([a], [b]) => a - b);
  // As in Obsidian, a better match has a higher score, and none is above 0.
  const isWhole = name === typed || name.endsWith(`: ${typed}`);
  return { score: isWhole ? 0 : name.includes(typed) ? -1 : -2, matches };
}

/** The text with its matches marked; where two overlap, the later one has what is left of it. */
export function renderMatches(parent: HTMLElement, text: string, { matches }: SearchResult): void {
  let done = 0;
  for (const [from, to] of matches) {
    if (to <= done) continue;
    parent.appendText(text.slice(done, Math.max(from, done)));
    parent.createSpan({ cls: "suggestion-highlight", text: text.slice(Math.max(from, done), to) });
    done = to;
  }
  parent.appendText(text.slice(done));
}
