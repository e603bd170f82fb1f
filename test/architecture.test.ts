/** The walls of the house, as ARCHITECTURE.md draws them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = path.join(import.meta.dirname, "..", "src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => ({ file, code: readFileSync(path.join(SRC, file), "utf8") }));

/** From the top of the house to its ground. */
const ROOMS = [
  "main.ts",
  "commands",
  "views",
  "actions",
  "vault",
  "ui",
  "export",
  "words",
  "messages",
  "templates",
  "settings",
  "core",
];

function roomOf(file: string): string {
  return file.split("/", 1)[0] ?? file;
}

/** Our own files by how others import them: without their ending. */
const FILES = new Map(files.map(({ file }) => [file.replace(/\.tsx?$/, ""), file]));

/** Modules that a file imports: of our own, by their path in src. */
function importsOf({ file, code }: { file: string; code: string }): readonly string[] {
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith(".") ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
  );
}

/** Every node of a file's syntax, its imports and comments left out. */
function* nodesOf({ file, code }: { file: string; code: string }): Generator<ts.Node> {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const queue: ts.Node[] = [ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (ts.isImportDeclaration(node)) continue;
    yield node;
    node.forEachChild((child) => void queue.push(child));
  }
}

/** Each circle of imports, as the way that leads back to where it began; one for each import that closes one. */
function circles(): readonly string[] {
  const imports = new Map(
    files.map((source) => [source.file, importsOf(source).flatMap((name) => FILES.get(name) ?? [])]),
  );
  const isLeft = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(" imports "));
    if (way.includes(file) || isLeft.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    isLeft.add(file);
  };
  for (const { file } of files) walk(file, []);
  return found;
}

/** The places outside the allowed files where a node is found that must not be there. */
function found(allowed: readonly string[], isForbidden: (node: ts.Node, file: string) => boolean): readonly string[] {
  return files
    .filter(({ file }) => !allowed.some((place) => file === place || (place.endsWith("/") && file.startsWith(place))))
    .flatMap((source) =>
      [...nodesOf(source)]
        .filter((node) => isForbidden(node, source.file))
        .map((node) => `${source.file}: ${node.getText().slice(0, 60)}`),
    );
}

function calls(node: ts.Node, ...methods: string[]): boolean {
  return ts.isPropertyAccessExpression(node) && methods.includes(node.name.text);
}

describe("the map of the house", () => {
  it("names files that there are", () => {
    const root = path.join(SRC, "..");
    const map = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
    const named = [...map.matchAll(/`([\w/.-]+\.(?:tsx?|mjs|json))`/g)].map(([, name = ""]) => name);
    const there = ["src", "test", "scripts", "."].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: folder !== ".", encoding: "utf8" }).map(
        (file) => `/${folder}/${file.split(path.sep).join("/")}`,
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !there.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });
});

describe("the house", () => {
  it("has rooms to look at", () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it("keeps the core to itself and date-fns", () => {
    const strangers = files
      .filter(({ file }) => file.startsWith("core/"))
      .flatMap((source) =>
        importsOf(source)
          .filter((name) => name !== "date-fns" && !name.startsWith("core/"))
          .map((name) => `${source.file}: ${name}`),
      );
    expect(strangers).toEqual([]);
  });

  it("shows the core no page, no timer and no network", () => {
    const globals = [
      "window",
      "document",
      "activeDocument",
      "activeWindow",
      "navigator",
      "localStorage",
      "fetch",
      "setTimeout",
      "setInterval",
      "process",
      "globalThis",
    ];
    const uses = found(
      [],
      (node, file) =>
        file.startsWith("core/") &&
        ts.isIdentifier(node) &&
        globals.includes(node.text) &&
        !ts.isPropertyAccessExpression(node.parent) &&
        !ts.isPropertyAssignment(node.parent),
    );
    expect(uses).toEqual([]);
  });

  it("reads the time in one place", () => {
    const reads = (node: ts.Node) =>
      (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0) ||
      (ts.isPropertyAccessExpression(node) && /^(Date|performance)\.now$/.test(node.getText()));
    expect(found(["vault/clock.ts"], reads)).toEqual([]);
    expect(found([], reads)).not.toEqual([]);
  });

  it("writes in one place", () => {
    const writes = (node: ts.Node) =>
      calls(
        node,
        "processFrontMatter",
        "process",
        "modify",
        "append",
        "replaceRange",
        "replaceSelection",
        "trashFile",
        "renameFile",
      ) ||
      (calls(node, "setValue") && /\beditor\.$/.test(node.getText().replace(/\w+$/, ""))) || // A field of a setting has one too.
      (calls(node, "create", "delete", "rename") && /\bvault\.$/.test(node.getText().replace(/\w+$/, "")));
    expect(found(["vault/writing/pen.ts"], writes)).toEqual([]);
    expect(found([], writes)).not.toEqual([]);
  });

  it("shows gray-matter to one file", () => {
    const users = files.filter((source) => importsOf(source).includes("gray-matter")).map(({ file }) => file);
    expect(users).toEqual(["templates/front-matter.ts"]);
  });

  it("imports downwards only: each room knows itself and those below it", () => {
    const upwards = files.flatMap((source) =>
      importsOf(source)
        .filter(
          (name) =>
            FILES.has(name) && ROOMS.indexOf(roomOf(FILES.get(name) ?? name)) < ROOMS.indexOf(roomOf(source.file)),
        )
        .map((name) => `${source.file} imports ${name}`),
    );
    expect(upwards).toEqual([]);
  });

  it("gives every file a room", () => {
    expect(files.map(({ file }) => file).filter((file) => !ROOMS.includes(roomOf(file)))).toEqual([]);
  });

  it("imports in no circle, types included", () => {
    expect(circles()).toEqual([]);
  });

  it("keeps the words on the screen in words/", () => {
    const isText = (node: ts.Node) =>
      (ts.isJsxText(node) && node.text.trim() !== "") ||
      (ts.isJsxAttribute(node) &&
        /^(aria-label|title|placeholder)$/.test(node.name.getText()) &&
        node.initializer !== undefined &&
        ts.isStringLiteral(node.initializer)) ||
      (ts.isStringLiteralLike(node) && /[a-z] [a-z]/.test(node.text) && !/^([a-z-]+( [a-z-]+)+|\..*)$/.test(node.text));
    expect(found(["words/", "core/", "templates/front-matter.ts", "messages/manners/"], isText)).toEqual([]);
  });

  it("puts no HTML into the page", () => {
    const isMarkup = (node: ts.Node) =>
      calls(node, "innerHTML", "outerHTML", "insertAdjacentHTML") ||
      (ts.isIdentifier(node) && node.text === "dangerouslySetInnerHTML");
    expect(found([], isMarkup)).toEqual([]);
  });
});
