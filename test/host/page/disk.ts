import { CHANGED, DATA_CHANGED, type Answer, type Change, type OperationName, type Operations } from "../protocol";
import { withSecret } from "./secret";

const NOT_KNOWN = "The server does not know this page. Open it by the address that was printed at the start.";

/** Whether a write was refused because the file is not any more what was read. */
export function isChanged(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === CHANGED;
}

/** The way to the folder on disk. What it resolves with has happened there. */
export class Disk {
  async run<Name extends OperationName>(
    name: Name,
    request: Operations[Name]["request"],
  ): Promise<Operations[Name]["answer"]> {
    const response = await fetch(withSecret(`/vault/${name}`), { method: "POST", body: JSON.stringify(request) });
    if (!response.ok) throw new Error(await response.text());
    const answer = (await response.json()) as Answer<Operations[Name]["answer"]>;
    if (!answer.ok) throw Object.assign(new Error(answer.message), { code: answer.code });
    return answer.value;
  }

  /** Resolves once every later change will be heard of: of the vault, and of the plugin's data.json. Rejects if none will. */
  listen(hear: (change: Change) => void, hearOfData: () => void): Promise<void> {
    const source = new EventSource(withSecret("/events"));
    source.addEventListener(DATA_CHANGED, hearOfData);
    source.addEventListener("message", (event: MessageEvent<string>) => {
      hear(JSON.parse(event.data) as Change);
    });
    return new Promise((resolve, reject) => {
      source.addEventListener("open", () => {
        resolve();
      });
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED) reject(new Error(NOT_KNOWN));
      });
    });
  }
}
