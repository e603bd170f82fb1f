/** The second part of `docs/guide.md`: what the app says under “Open the guide”. */
import { GUIDE, GUIDE_SECTIONS } from "../../src/words/guide";

/** All sections as Markdown, in the order of the app. */
export function guideDoc(): string {
  const sections = GUIDE_SECTIONS.map(({ title, text, where }) => [`### ${title}`, ...text, `*${where}*`].join("\n\n"));
  return `${[GUIDE.lead, ...sections].join("\n\n")}\n`;
}
