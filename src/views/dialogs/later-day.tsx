import { useUniqueId } from "../../ui/unique-id";
import { LOOK_BACK } from "../../words/look-back";

interface LaterDayProps {
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly help?: string;
  readonly error: string;
}

/** The day on which a look back comes back. */
export function LaterDay({ day, setDay, help = "", error }: LaterDayProps) {
  const id = useUniqueId();
  return (
    <>
      <div class="hear-back-inline">
        <input
          type="date"
          value={day}
          aria-label={LOOK_BACK.day}
          aria-describedby={id}
          aria-invalid={error !== ""}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      <p class="hear-back-help" id={id}>
        {[LOOK_BACK.comesOnce, help].filter((words) => words !== "").join(" ")}
      </p>
      {error !== "" && (
        <p class="hear-back-error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
