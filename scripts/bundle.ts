/**
 * Makes main.js, as Obsidian loads it, and LICENSES.txt: esbuild bundles, terser makes it small. The same source makes
 * the same bytes in any folder and at any time.
 */
import { build, context, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { foldList } from "../src/core/reading/languages/language";
import { plainText } from "../src/core/reading/letters";
import { bundledPackages, licencesInWords } from "./licences";

/** What the build makes. */
export interface Bundle {
  /** The text of main.js. */
  readonly code: string;
  /** The text of LICENSES.txt. */
  readonly licences: string;
}

const ENTRY = "src/main.ts";

const BANNER = "/* Hear Back, MIT licence. Licences of bundled packages: LICENSES.txt in each release. */";

/**
 * gray-matter was written for Node. In the app it gets no file system, and no engines of its own (one of them is `eval`,
 * so that a note could run code; we hand it YAML). What it is never asked for stays out as well: writing notes, excerpts,
 * sections. It gets text alone, without a byte order mark, and takes an engine by its name; its helpers do no more.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  fs: "{}",
  engines: "{}",
  stringify: "{}",
  excerpt: "() => {}",
  "section-matter": "{}",
  "to-file": "(content) => ({ content, data: {} })",
  engine: "(name, { engines }) => ({ parse: engines[name] })",
  utils: "{ arrayify: (item) => [item], startsWith: (text, start) => text.startsWith(start) }",
};

/** Leaves out of gray-matter what its one call in a note's text does not need. */
export const tameGrayMatter: Plugin = {
  name: "tame-gray-matter",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path: asked, importer }) => {
      const instead = /[\\/]gray-matter[\\/]/.test(importer) ? LEFT_OUT[path.posix.basename(asked)] : undefined;
      return instead === undefined ? undefined : { path: instead, namespace: "left-out" };
    });
    build.onLoad({ filter: /.*/, namespace: "left-out" }, ({ path: instead }) => ({
      contents: `module.exports = ${instead};`,
    }));
  },
};

/**
 * Folds the words of all languages, which people write with capitals and accents: a list that is folded is shorter, for
 * the most part ASCII, and need not be folded at each start.
 */
export const foldLanguages: Plugin = {
  name: "fold-languages",
  setup(build) {
    build.onLoad({ filter: /[\\/]languages[\\/][a-z]+\.ts$/ }, ({ path: file }) =>
      file.endsWith("language.ts") ? undefined : { contents: foldWords(readFileSync(file, "utf8")), loader: "ts" },
    );
  },
};

/** What is no list: imports, the names of languages, and keys. Then a list, which is of months or days after the first group. */
const NO_LIST_OR_LIST = /^(?:import| {2}name:).*$|"[^"\n]*":|((?:months|weekdays):\s*)?"([^"\n]*)"/gm;

/** The source of a language with its lists folded. */
export function foldWords(source: string): string {
  return source.replace(NO_LIST_OR_LIST, (whole, ofDays: string | undefined, list: string | undefined) => {
    if (list === undefined) return whole;
    return ofDays === undefined ? JSON.stringify(foldList(list)) : ofDays + JSON.stringify(plainText(list));
  });
}

const OPTIONS: BuildOptions = {
  outfile: "main.js",
  bundle: true,
  format: "cjs",
  platform: "browser",
  target: "es2022",
  // A field that gets its value in the constructor need not be declared before.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  external: ["obsidian", "@codemirror/state", "@codemirror/view"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".md": "text" },
  plugins: [tameGrayMatter, foldLanguages],
  banner: { js: '"use strict";' },
  legalComments: "none",
  logLevel: "warning",
};

/** Bundles the source in a folder, and writes nothing. */
export async function bundle(root: string): Promise<Bundle> {
  const options = { ...OPTIONS, absWorkingDir: root, minify: true, write: false, metafile: true } as const;
  const found = await build({ ...options, entryPoints: [ENTRY] });
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: inOrder(found.metafile), resolveDir: root },
  });
  const code = await makeSmall(outputFiles.map(({ text }) => text).join(""));
  return { code, licences: licencesInWords(root, bundledPackages(metafile)) };
}

/** Bundles the source in a folder, and puts main.js and LICENSES.txt there. */
export async function buildPlugin(root: string): Promise<Bundle> {
  const made = await bundle(root);
  writeFileSync(path.join(root, "main.js"), made.code);
  writeFileSync(path.join(root, "LICENSES.txt"), made.licences);
  return made;
}

/** Builds a main.js that can be debugged, again on every change. */
export async function watch(root: string): Promise<void> {
  const options = { ...OPTIONS, absWorkingDir: root, entryPoints: [ENTRY] };
  await (await context({ ...options, sourcemap: "inline", logLevel: "info" })).watch();
}

/** gzip sees 32 kB back: with files of a kind side by side, these first and in this order, it saves 2.5 kB. */
const FOLDERS = [
  "settings",
  "messages",
  "core/reading",
  "core",
  "words",
  "templates",
  "views/panel",
  "views",
  "ui",
  "commands",
];

/** Imports what the entry needs, folder by folder, and exports what it exports. No file minds when it is loaded. */
function inOrder({ inputs }: Metafile): string {
  const files = Object.keys(inputs).filter((file) => /^src\/.*\.tsx?$/.test(file) && file !== ENTRY);
  const inFolder = (folder: string) => files.filter((file) => file.startsWith(`src/${folder}`)).sort();
  // The last of them is all of the source: what is imported already stays where it is.
  const imports = [...FOLDERS, ""].flatMap(inFolder).map((file) => `import "./${file}";`);
  return [...imports, `export { default } from "./${ENTRY}";`].join("\n");
}

/** ASCII throughout: one letter beyond Latin-1 makes an engine hold each character of a script in two bytes. */
async function makeSmall(code: string): Promise<string> {
  const { minify } = await import("terser"); // Slow to load, and most commands do without.
  const { code: small } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    // A function that is called once stays a function: put in place of its call, it is made and compiled anew each time.
    compress: { passes: 2, lhs_constants: false, reduce_funcs: false },
    format: { ascii_only: true, comments: false, preamble: BANNER },
  });
  if (small === undefined) throw new Error("terser gave nothing.");
  return `${small}\n`;
}
