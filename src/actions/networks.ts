import type { Agenda } from "../core/agenda";
import { lastLook, networkLook, type Looks, type NetworkLook } from "../core/companies/network-looks";
import { nextLook } from "../core/companies/people-you-know";
import type { LocalDay } from "../core/day";
import type { Settings } from "../settings/settings";
import type { SettingsStore } from "../settings/settings-store";
import { currentMoment } from "../vault/clock";
import { networkSwitchedOff } from "../words/people-you-know";
import { NOTICES, offeredAgain } from "../words/notices";
import type { Talk } from "./talk";

/** What a person can do about a look at a network. It stands in the settings, as it is of no single note. */
export class Networks {
  constructor(
    private readonly store: Pick<SettingsStore, "current" | "change" | "lock" | "onChange">,
    private readonly notify: Talk["notify"],
  ) {}

  /** The network that may be looked at now. */
  look(agenda: Agenda): NetworkLook | undefined {
    const { networks, networkLooks } = this.store.current;
    return networkLook(networks, networkLooks, agenda);
  }

  /** Calls back when it may be another, until the returned function is called. */
  onChange(listener: () => void): () => void {
    return this.store.onChange(listener);
  }

  /** Notes that the person looked at a network today. */
  async lookedToday({ network }: NetworkLook): Promise<void> {
    const { day } = currentMoment();
    const before = lastLook(this.store.current.networkLooks, network);
    await this.#change(
      ({ networkLooks }) => ({ networkLooks: withLook(networkLooks, network, day) }),
      ({ networkLooks }) => ({ networkLooks: withLook(networkLooks, network, before) }),
      offeredAgain(nextLook(day), day),
    );
  }

  /** Names a network no more. */
  async switchOff({ network }: NetworkLook): Promise<void> {
    const at = this.store.current.networks.indexOf(network);
    await this.#change(
      ({ networks }) => ({ networks: networks.filter((other) => other !== network) }),
      ({ networks }) => ({ networks: [...networks.slice(0, at), network, ...networks.slice(at)] }),
      networkSwitchedOff(network),
    );
  }

  /** Nothing is said where the settings cannot be changed: that has been said already. */
  async #change(
    change: (now: Settings) => Partial<Settings>,
    undo: (now: Settings) => Partial<Settings>,
    said: string,
  ) {
    await this.store.change(change);
    if (this.store.lock) return;
    this.notify(said, { label: NOTICES.undo, run: () => void this.store.change(undo) });
  }
}

/** With another day for one network, or with none. */
function withLook(looks: Looks, network: string, day: LocalDay | undefined): Looks {
  const others = Object.entries(looks).filter(([other]) => other !== network);
  return Object.fromEntries(day === undefined ? others : [...others, [network, day]]);
}
