/** The licences of what is bundled, from the packages themselves. */
import type { Metafile } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "./usage-error";

/** The folders of the packages of which something is in the bundle, such as `node_modules/preact`, in order. */
export function bundledPackages({ outputs }: Pick<Metafile, "outputs">): readonly string[] {
  const files = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The text of LICENSES.txt: our own licence, and then that of each package. Throws where a package brings none. */
export function licencesInWords(root: string, packages: readonly string[]): string {
  const own = `Hear Back\n\n${textOf(path.join(root, "LICENSE"))}`;
  return (
    [own, "main.js also holds code of these packages.", ...packages.map((folder) => licenceOf(root, folder))].join(
      `\n\n${"-".repeat(80)}\n\n`,
    ) + "\n"
  );
}

function licenceOf(root: string, folder: string): string {
  const place = path.join(root, folder);
  const { name, version } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  const files = readdirSync(place).sort();
  if (!files.some((file) => /^(licen[cs]e|copying)/i.test(file)))
    throw new UsageError(
      `${name} ${version} is bundled, but brings no licence file. Bundle a version that does, or do without it.`,
    );
  const texts = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  return [`${name} ${version}`, ...texts.map((file) => textOf(path.join(place, file)))].join("\n\n");
}

function textOf(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}
