import type { NetworkLook } from "../../core/companies/network-looks";
import { Icon } from "../../ui/icon";
import { once } from "../../ui/once";
import { useUniqueId } from "../../ui/unique-id";
import { LOOK, networkWords } from "../../words/people-you-know";

/** The panel's stop for it. */
export const NETWORK_STOP = "a look at a network";

interface NetworkRowProps {
  readonly look: NetworkLook;
  readonly isTabStop: boolean;
  readonly lookedToday: (look: NetworkLook) => void;
  readonly switchOff: (look: NetworkLook) => void;
}

/** An offer at the foot of the panel: a look at a network, which no count knows. */
export function NetworkRow({ look, isTabStop, lookedToday, switchOff }: NetworkRowProps) {
  const id = useUniqueId();
  return (
    <ul class="hear-back-list hear-back-network" role="list">
      <li class="hear-back-row" data-row={NETWORK_STOP} data-quiet="">
        <Icon class="hear-back-row-icon" name="users" />
        <div class="hear-back-line" data-line="why">
          <span class="hear-back-why" id={id}>
            {networkWords(look)}
          </span>
        </div>
        <div class="hear-back-row-end" role="group" aria-labelledby={id}>
          <button
            class="hear-back-action"
            tabIndex={isTabStop ? 0 : -1}
            data-stop={NETWORK_STOP}
            onClick={once(() => lookedToday(look))}
          >
            {LOOK.done}
          </button>
          <button class="hear-back-action" tabIndex={-1} onClick={once(() => switchOff(look))}>
            {LOOK.switchOff}
          </button>
        </div>
      </li>
    </ul>
  );
}
