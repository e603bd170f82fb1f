import type { TFile } from "obsidian";
import type { Obstacle } from "../../core/changes/obstacle";
import { NotAsItWas } from "./failure";
import type { Part } from "./part";
import type { Pen } from "./pen";
import type { TextChange } from "./text-change";

/**
 * Changes the text of a note. `change` is undefined where the text is not as it was read, and then nothing is written and
 * this throws. `back` takes the change back in the text as it is by then, or says what stands in the way.
 */
export async function textPart(
  pen: Pen,
  file: TFile,
  change: (text: string) => TextChange | undefined,
  back: (text: string) => TextChange | Obstacle,
): Promise<Part> {
  if (!(await pen.changeText(file, change))) throw new NotAsItWas();
  const takeBack: Part["takeBack"] = async (way) => {
    let obstacle: Obstacle | undefined;
    const changeBack = (text: string) => {
      const found = back(text);
      if (!("kind" in found)) return found;
      obstacle = found;
      return undefined;
    };
    await pen.changeText(file, changeBack, way === "ask");
    return obstacle;
  };
  return { file, takeBack };
}
