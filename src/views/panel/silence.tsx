import { SILENCE_REASONS, silenceLines, surenessOf, type Sureness } from "../../core/changes/silence";
import type { Entry } from "../../core/entry";
import { useUniqueId } from "../../ui/unique-id";
import { SILENCE, SILENCE_WORDS, SURENESS, surenessReadOut } from "../../words/this-note";
import type { RowActions } from "./row-buttons";

const BOTH: readonly Sureness[] = ["a guess", "known"];

interface SilenceProps {
  readonly entry: Entry;
  readonly actions: RowActions;
}

/** What may lie behind it, what each means for the next step, which of them the person guesses or knows, and how common it is. */
export function Silence({ entry, actions }: SilenceProps) {
  const id = useUniqueId();
  const { application } = entry;
  const own = silenceLines(application).filter(({ reason }) => reason === undefined);
  return (
    <details class="hear-back-verdict-more">
      <summary>{SILENCE.title}</summary>
      <p>{SILENCE.lead}</p>
      <p>{SILENCE.markHow}</p>
      <ul class="hear-back-silence">
        {SILENCE_REASONS.map((reason, at) => {
          const { what, next } = SILENCE_WORDS[reason];
          const sureness = surenessOf(application, reason);
          return (
            <li key={reason}>
              <span class="hear-back-silence-reason" id={`${id}-${String(at)}`}>
                {what}
              </span>{" "}
              {next}
              <div class="hear-back-silence-marks" role="group" aria-labelledby={`${id}-${String(at)}`}>
                {BOTH.map((one) => (
                  <button
                    key={one}
                    class="hear-back-action"
                    aria-label={surenessReadOut(one, reason)}
                    aria-pressed={one === sureness}
                    onClick={() => actions.markSilence(entry, reason, one === sureness ? undefined : one)}
                  >
                    {SURENESS[one]}
                  </button>
                ))}
              </div>
            </li>
          );
        })}
        {own.map(({ line }) => (
          <li key={line} class="hear-back-silence-reason">
            {line}
          </li>
        ))}
      </ul>
      <h4 class="hear-back-label">{SILENCE.rates}</h4>
      {SILENCE.sources.map((source) => (
        <p key={source}>{source}</p>
      ))}
    </details>
  );
}
