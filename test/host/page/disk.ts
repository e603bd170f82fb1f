import { DATA_CHANGED, type Answer, type Change, type OperationName, type Operations } from "../protocol";

/** The way to the folder on disk. What it resolves with has happened there. */
export class Disk {
  async run<Name extends OperationName>(
    name: Name,
    request: Operations[Name]["request"],
  ): Promise<Operations[Name]["answer"]> {
    const response = await fetch(`/vault/${name}`, { method: "POST", body: JSON.stringify(request) });
    if (!response.ok) throw new Error(await response.text());
    const answer = (await response.json()) as Answer<Operations[Name]["answer"]>;
    if (!answer.ok) throw Object.assign(new Error(answer.message), { code: answer.code });
    return answer.value;
  }

  /** Resolves once every later change will be heard of: of the vault, and of the plugin's data.json. */
  listen(hear: (change: Change) => void, hearOfData: () => void): Promise<void> {
    const source = new EventSource("/events");
    source.addEventListener(DATA_CHANGED, hearOfData);
    source.addEventListener("message", (event: MessageEvent<string>) => {
      hear(JSON.parse(event.data) as Change);
    });
    return new Promise((resolve) => {
      source.addEventListener("open", () => {
        resolve();
      });
    });
  }
}
