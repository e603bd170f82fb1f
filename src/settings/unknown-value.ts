/** Reading stored JSON, whatever is in it. */

/** Whether it has properties by name; a list has none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The property of that name; undefined where there is none. */
export function at(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
