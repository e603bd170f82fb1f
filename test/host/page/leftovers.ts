/** Notes what a plugin hangs on the page itself, so that a test can ask what is still there after unloading. */

/** The name under which the plugin's code runs, as it shows in a stack. */
export const PLUGIN_SCRIPT = "/plugin/main.js";

/** Shorter waits end by themselves before anybody could call them left behind. */
const LONG_MS = 1000;

type Listener = EventListenerOrEventListenerObject;

const left = new Map<unknown, string>();

/** What the plugin put on the page and has not taken away. */
export function pageLeftovers(): string[] {
  return [...left.values()];
}

/** True if the plugin's own code called, or the host for it in `registerDomEvent`. */
function pluginCalls(): boolean {
  // The error, this function, the function that asks, and who called that.
  const caller = new Error().stack?.split("\n")[3] ?? "";
  return caller.includes(PLUGIN_SCRIPT) || caller.includes("registerDomEvent");
}

export function watchPage(): void {
  watchListeners(window, "window");
  watchListeners(document, "document");
  watchIntervals();
  watchTimeouts();
}

function watchListeners(target: Window | Document, name: string): void {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const keys = new WeakMap<object, Map<string, object>>();
  const keyFor = (listener: object, type: string, options: unknown): object => {
    const isObject = typeof options === "object" && options !== null;
    const capture = isObject ? "capture" in options && options.capture === true : options === true;
    const byType = keys.get(listener) ?? new Map<string, object>();
    keys.set(listener, byType);
    const id = `${type} ${capture ? "capture" : "bubble"}`;
    const key = byType.get(id) ?? { type };
    byType.set(id, key);
    return key;
  };
  const patched = {
    addEventListener(type: string, listener: Listener | null, options?: AddEventListenerOptions | boolean): void {
      if (listener !== null && pluginCalls()) {
        const key = keyFor(listener, type, options);
        left.set(key, `a listener for "${type}" on the ${name}`);
        const forget = (): void => {
          left.delete(key);
        };
        if (typeof options === "object") {
          options.signal?.addEventListener("abort", forget);
          if (options.once === true) add(type, forget, options);
        }
      }
      if (listener !== null) add(type, listener, options);
    },
    removeEventListener(type: string, listener: Listener | null, options?: EventListenerOptions | boolean): void {
      if (listener === null) return;
      left.delete(keyFor(listener, type, options));
      remove(type, listener, options);
    },
  };
  Object.assign(target, patched);
}

function watchIntervals(): void {
  const set = window.setInterval.bind(window);
  const clear = window.clearInterval.bind(window);
  Object.assign(window, {
    setInterval(handler: TimerHandler, delay?: number, ...args: unknown[]): number {
      const id = set(handler, delay, ...args);
      if (pluginCalls()) left.set(`interval ${id}`, `an interval of ${delay ?? 0} ms`);
      return id;
    },
    clearInterval(id: number | undefined): void {
      left.delete(`interval ${id ?? 0}`);
      clear(id);
    },
  });
}

function watchTimeouts(): void {
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  Object.assign(window, {
    setTimeout(handler: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number {
      if (delay < LONG_MS || !pluginCalls()) return set(handler, delay, ...args);
      const id = set(() => {
        left.delete(`timeout ${id}`);
        handler(...args);
      }, delay);
      left.set(`timeout ${id}`, `a timeout of ${delay} ms`);
      return id;
    },
    clearTimeout(id: number | undefined): void {
      left.delete(`timeout ${id ?? 0}`);
      clear(id);
    },
  });
}
