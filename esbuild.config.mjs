// Bundles src/main.ts into main.js, as Obsidian loads it. `--watch` builds again on every change, for development.
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import esbuild from "esbuild";

const isWatching = process.argv.includes("--watch");

/**
 * gray-matter was written for Node. In the app it gets no file system, no engines of its own (one of them is `eval`,
 * so that a note could run code; we hand it YAML), and no Buffer, which a phone does not have.
 */
const tameGrayMatter = {
  name: "tame-gray-matter",
  setup(build) {
    build.onResolve({ filter: /^(fs|\.\/lib\/engines|\.\/engines)$/ }, ({ path, importer }) =>
      importer.includes("gray-matter") ? { path, namespace: "left-out" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

const options = {
  entryPoints: ["src/main.ts"],
  outfile: "main.js",
  bundle: true,
  format: "cjs",
  platform: "browser",
  target: "es2022",
  external: ["obsidian", "@codemirror/state", "@codemirror/view"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".md": "text" },
  define: { "Buffer.from": "String" },
  plugins: [tameGrayMatter],
  minify: !isWatching,
  sourcemap: isWatching ? "inline" : false,
  logLevel: "info",
};

if (isWatching) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  await esbuild.build({ ...options, logLevel: "warning" });
  const code = readFileSync(options.outfile);
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  console.log(`main.js: ${kB(code.length)} kB, ${kB(gzipSync(code).length)} kB gzipped`);
}
