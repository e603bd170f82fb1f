declare global {
  interface Window {
    /** What the plugin asked of the host that it does not have, or used wrongly. */
    hostFaults: string[];
  }
}

/** Read by the language, by browsers and by bundlers of any object that they meet. */
const PROBED = new Set(["then", "toJSON", "constructor", "__esModule"]);

const names = new WeakMap<object, string>();

/** Records what went wrong even if the plugin catches the error. */
export function fault(message: string): Error {
  window.hostFaults.push(message);
  return new Error(message);
}

/** The end of a chain of prototypes: whoever gets here asks for a member that is not there. */
const nothingHere = new Proxy(
  {},
  {
    get(target, key, receiver: object): unknown {
      if (typeof key === "symbol" || key in target || PROBED.has(key)) return Reflect.get(target, key, receiver);
      throw fault(`The stand-in host has no ${nameOf(receiver)}.${key}`);
    },
  },
);

/**
 * Makes reading a member that this class lacks an error. The guard stands behind the class instead of
 * wrapping its objects, so that `instanceof` and `===` stay as they are.
 */
export function guard(hostClass: { readonly prototype: object }, name: string): void {
  guardObject(hostClass.prototype, name);
}

export function guardObject(object: object, name: string): void {
  names.set(object, name);
  if (Reflect.getPrototypeOf(object) === Object.prototype) Reflect.setPrototypeOf(object, nothingHere);
}

function nameOf(object: object): string {
  for (let step: object | null = object; step !== null; step = Reflect.getPrototypeOf(step)) {
    const name = names.get(step);
    if (name !== undefined) return name;
  }
  return "object";
}
