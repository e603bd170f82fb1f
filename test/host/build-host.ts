import { build, type Metafile } from "esbuild";
import fs from "node:fs/promises";
import path from "node:path";

const page = path.join(import.meta.dirname, "page");
const dist = path.join(import.meta.dirname, "dist");

/** Set once the host is built, so that test workers, which inherit it, need not build it again. */
const BUILT = "HEAR_BACK_STAND_IN_BUILT";

let building: Promise<string> | undefined;

/** Bundles the page into `dist` and gives that folder. */
export function buildHost(): Promise<string> {
  building ??= process.env[BUILT] === dist ? Promise.resolve(dist) : bundle();
  return building;
}

async function bundle(): Promise<string> {
  const result = await build({
    absWorkingDir: page,
    entryPoints: [
      { in: "start.ts", out: "host" },
      { in: "style/host.css", out: "host" },
    ],
    outdir: dist,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    logLevel: "warning",
  });
  assertOneCopy(result.metafile, "@codemirror/language");
  assertOneCopy(result.metafile, "@codemirror/state");
  assertOneCopy(result.metafile, "@codemirror/view");
  await fs.mkdir(dist, { recursive: true });
  for (const file of result.outputFiles) await put(path.basename(file.path), file.contents);
  await put("index.html", await fs.readFile(path.join(page, "index.html")));
  process.env[BUILT] = dist;
  return dist;
}

/** Two copies of CodeMirror break Undo without a word. */
function assertOneCopy(metafile: Metafile, name: string): void {
  const marker = `node_modules/${name}/`;
  const copies = new Set(
    Object.keys(metafile.inputs)
      .filter((input) => input.includes(marker))
      .map((input) => input.slice(0, input.lastIndexOf(marker))),
  );
  if (copies.size !== 1) throw new Error(`The host must hold one copy of ${name}, not ${copies.size}.`);
}

/** In one step: another process may be reading it, or writing the same. */
async function put(name: string, contents: Uint8Array): Promise<void> {
  const temporary = path.join(dist, `.${name}-${process.pid}`);
  await fs.writeFile(temporary, contents);
  await fs.rename(temporary, path.join(dist, name));
}
