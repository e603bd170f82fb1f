import { WEAK_POINTS } from "../../core/reading/written-down";
import { Chip } from "../../ui/form";
import { WEAK_POINT, weakPointName } from "../../words/weak-points";

interface WeakPointsFieldProps {
  /** What is chosen; a word of the person's own among them stands as one of the chips. */
  readonly chosen: readonly string[];
  readonly choose: (points: readonly string[]) => void;
  /** What stands in the note already: it can be taken back. */
  readonly known: readonly string[];
  /** One more word, not yet among the chosen ones. */
  readonly ownWord: string;
  readonly setOwnWord: (word: string) => void;
}

/** Where it may have gone wrong: chips, and a field for a word of one's own. */
export function WeakPointsField({ chosen, choose, known, ownWord, setOwnWord }: WeakPointsFieldProps) {
  return (
    <fieldset class="hear-back-field">
      <legend>{WEAK_POINT.legend}</legend>
      <div class="hear-back-chips">
        {[...new Set([...WEAK_POINTS, ...known])].map((point) => (
          <Chip
            key={point}
            name={weakPointName(point)}
            isChosen={chosen.includes(point)}
            choose={(isChosen) => choose(isChosen ? [...chosen, point] : chosen.filter((other) => other !== point))}
          />
        ))}
        <input
          type="text"
          class="hear-back-own-word"
          value={ownWord}
          placeholder={WEAK_POINT.ownWord}
          aria-label={WEAK_POINT.ownWord}
          onInput={(event) => setOwnWord(event.currentTarget.value)}
        />
      </div>
    </fieldset>
  );
}
