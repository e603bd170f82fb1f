import { buildHost } from "./build-host";

/** For vitest: the host is built once, before the workers start. */
export default async function setup(): Promise<void> {
  await buildHost();
}
