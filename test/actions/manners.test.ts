import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Manners } from "../../src/actions/manners";
import { messagesIn, type Message } from "../../src/messages/message";
import { DEFAULT_MANNERS } from "../../src/settings/manners-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { HiddenHints } from "../../src/vault/hidden-hints";
import { stopClock } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const messageOf = (text: string): Message => {
  const [message] = messagesIn(`To: Dana Lee ^follow-up-dana-lee\n\n${text}`.split("\n"));
  if (message === undefined) throw new Error("There is no message.");
  return message;
};
const MESSAGE = messageOf("I am still waiting for an answer. Best, [Your name]");

function desk() {
  let settings: Settings = DEFAULT_SETTINGS;
  const listeners = new Set<(before: Settings) => void>();
  const store = {
    get current() {
      return settings;
    },
    onChange(listener: (before: Settings) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changed: Partial<Settings>) {
      const before = settings;
      settings = { ...settings, ...changed };
      listeners.forEach((listener) => listener(before));
    },
  };
  const written: unknown[] = [];
  const said: string[] = [];
  const hidden = new HiddenHints({ loadLocalStorage: () => null, saveLocalStorage: () => undefined });
  const source = {
    agenda: () => undefined,
    entryOf: () => undefined,
    personNote: () => undefined,
    onChange: () => () => undefined,
  };
  const manners = new Manners(source, store, hidden, {
    perform: (writing, sentence) => {
      written.push(writing);
      if (typeof sentence === "string") said.push(sentence);
      return Promise.resolve(undefined);
    },
    sayFailure: async (performed) => {
      await performed;
    },
  });
  const rules = (message = MESSAGE) => manners.hintsFor("Acme.md", message, () => []).map(({ rule }) => rule);
  return { manners, store, written, said, rules };
}

describe("what manners say of a message", () => {
  it("is of the groups that the person wants, and nothing where they want none", () => {
    const { manners, store, rules } = desk();
    expect(rules()).toEqual(expect.arrayContaining(["still-waiting", "blanks"]));
    store.change({ manners: { ...DEFAULT_MANNERS, groups: { ...DEFAULT_MANNERS.groups, pressing: false } } });
    expect(rules()).not.toContain("still-waiting");
    expect(rules()).toContain("blanks");
    expect([manners.looksFor("pressing"), manners.looksFor("facts")]).toEqual([false, true]);
    store.change({ manners: { ...DEFAULT_MANNERS, isOn: false } });
    expect(rules()).toEqual([]);
    expect(manners.looksFor("facts")).toBe(false);
  });

  it("leaves out what is hidden on that draft, and tells of it apart", () => {
    const { manners } = desk();
    const look = () => manners.lookAt("Acme.md", MESSAGE, () => []);
    const [hint] = look().shown.filter(({ rule }) => rule === "still-waiting");
    if (hint) manners.hide("Acme.md", MESSAGE, hint);
    expect(look().shown).not.toContain(hint);
    expect(look().hidden).toEqual([hint]);
    manners.showAgain("Acme.md", MESSAGE);
    expect(look().hidden).toEqual([]);
  });

  it("is looked for again only once the message is another", () => {
    const { manners } = desk();
    const hints = (message: Message) => manners.hintsFor("Acme.md", message, () => []);
    const [first] = hints(MESSAGE);
    expect(hints({ ...MESSAGE })[0]).toBe(first);
    expect(hints(messageOf("Thank you for the time."))).not.toContain(first);
  });

  it("is told anew after a change of the settings or of what is hidden, until nobody asks", () => {
    const { manners, store } = desk();
    let told = 0;
    const stop = manners.onChange(() => (told += 1));
    store.change({ yourName: "Ana" });
    expect(told).toBe(0);
    store.change({ manners: { ...DEFAULT_MANNERS, isOn: false } });
    manners.showAgain("Acme.md", MESSAGE);
    expect(told).toBe(2);
    stop();
    manners.showAgain("Acme.md", MESSAGE);
    expect(told).toBe(2);
  });

  it("is put into the note where it has a better wording, and nothing else is", async () => {
    const { manners, written, said } = desk();
    for (const hint of manners.hintsFor("Acme.md", MESSAGE, () => [])) await manners.use("Acme.md", MESSAGE, hint);
    expect(written).toMatchObject([{ rewordings: [{ path: "Acme.md", raw: MESSAGE.raw }] }]);
    expect(said).toEqual(["Changed in “Acme”."]);
  });
});
