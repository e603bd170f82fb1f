/** Files of the vault are never half written, and never written over what somebody else wrote since they were read. */
import { build } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFile, replaceFile } from "./file-in-one-step";
import { PluginData } from "./plugin-data";
import { CHANGED } from "./protocol";
import { ServedFolder } from "./served-folder";
import { VaultFolder } from "./vault-folder";

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "stand-in-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(root, { recursive: true, force: true });
});

const at = (name: string): string => path.join(root, name);
const read = (name: string): string => fs.readFileSync(at(name), "utf8");

function put(name: string, contents: string | Buffer): string {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), contents);
  return at(name);
}

/** What a system says that cannot do it. */
function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe("a file that is replaced", () => {
  it("keeps its mode and the link that leads to it", () => {
    const file = put("Note.md", "old");
    fs.chmodSync(file, 0o640);
    fs.symlinkSync("Note.md", at("Link.md"));
    replaceFile(at("Link.md"), "new");
    expect(read("Note.md")).toBe("new");
    expect(fs.lstatSync(at("Link.md")).isSymbolicLink()).toBe(true);
    expect((fs.statSync(file).mode & 0o777).toString(8)).toBe("640");
    expect(fs.readdirSync(root).sort()).toEqual(["Link.md", "Note.md"]);
  });

  it.each([
    ["may not be written to", () => vi.spyOn(fs, "accessSync").mockImplementation(failing("EACCES")), "EACCES"],
    ["does not fit on the disk", () => vi.spyOn(fs, "writeFileSync").mockImplementation(failing("ENOSPC")), "ENOSPC"],
    ["cannot be moved", () => vi.spyOn(fs, "renameSync").mockImplementation(failing("EBUSY")), "EBUSY"],
  ])("stays as it is where it %s", (_case, prepare, code) => {
    put("Note.md", "old");
    prepare();
    expect(() => {
      replaceFile(at("Note.md"), "new");
    }).toThrow(code);
    expect(read("Note.md")).toBe("old");
    expect(fs.readdirSync(root)).toEqual(["Note.md"]);
  });

  it("may be data.json too", () => {
    const folder = new VaultFolder(root);
    const data = new PluginData(folder, "probe", () => undefined);
    data.save("{}");
    vi.spyOn(fs, "writeFileSync").mockImplementation(failing("ENOSPC"));
    expect(() => {
      data.save('{"a":1}');
    }).toThrow("ENOSPC");
    data.close();
    expect(read(".obsidian/plugins/probe/data.json")).toBe("{}");
    expect(fs.readdirSync(at(".obsidian/plugins/probe"))).toEqual(["data.json"]);
  });
});

describe.each([
  ["a system that knows links", () => undefined],
  ["a system without them", () => vi.spyOn(fs, "linkSync").mockImplementation(failing("EPERM"))],
])("a file that is made on %s", (_case, prepare) => {
  it("holds the text, and is refused where one is", () => {
    prepare();
    createFile(at("New.md"), "new");
    expect(read("New.md")).toBe("new");
    expect(() => {
      createFile(at("New.md"), "newer");
    }).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(read("New.md")).toBe("new");
    expect(fs.readdirSync(root)).toEqual(["New.md"]);
  });
});

describe("a write to the vault", () => {
  const write = (folder: VaultFolder, basedOn: string | null): (() => void) => {
    return () => {
      folder.write("Note.md", "mine", basedOn);
    };
  };

  it("is refused where the file is not what was read, in whichever byte", () => {
    put("Note.md", Buffer.from([0x2d, 0xff]));
    const folder = new VaultFolder(root);
    const { text, version } = folder.read("Note.md");
    put("Note.md", Buffer.from([0x2d, 0xfe]));
    expect(folder.read("Note.md").text).toBe(text);
    expect(write(folder, version)).toThrow(expect.objectContaining({ code: CHANGED }));
    expect(write(folder, null)).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect([...fs.readFileSync(at("Note.md"))]).toEqual([0x2d, 0xfe]);
    write(folder, folder.read("Note.md").version)();
    expect(read("Note.md")).toBe("mine");
  });

  it("does not bring back a file that is gone", () => {
    put("Note.md", "old");
    const folder = new VaultFolder(root);
    const { version } = folder.read("Note.md");
    fs.rmSync(at("Note.md"));
    expect(write(folder, version)).toThrow(expect.objectContaining({ code: "ENOENT" }));
    expect(fs.readdirSync(root)).toEqual([]);
  });
});

describe("a kill in the middle of writing", () => {
  const KILLS = 20;
  /** A busy machine takes its time for so many bytes. */
  const PATIENCE_MS = 240_000;
  const SIZES = { a: 20_000_000, b: 20_000_003 };
  const OLD = "old\n";

  /** Writes texts of one letter by turns, as fast as it can. */
  const WRITER = `
    import { VaultFolder } from "./vault-folder";
    const folder = new VaultFolder(process.argv[2]);
    const texts = Object.entries(${JSON.stringify(SIZES)}).map(([letter, size]) => letter.repeat(size));
    for (let turn = 0; ; turn++) folder.write("Long.md", texts[turn % 2], folder.read("Long.md").version);`;

  async function bundleWriter(): Promise<string> {
    const script = put("writer.mjs", "");
    const stdin = { contents: WRITER, resolveDir: import.meta.dirname };
    await build({ stdin, outfile: script, bundle: true, platform: "node", format: "esm", logLevel: "warning" });
    return script;
  }

  /** At any moment after something has begun to change in the folder. */
  async function killWhileItWrites(script: string, vault: string): Promise<void> {
    const watcher = fs.watch(vault);
    const begins = once(watcher, "change");
    const writer = spawn(process.execPath, [script, vault], { stdio: ["ignore", "ignore", "inherit"] });
    const ended = once(writer, "exit");
    await begins;
    watcher.close();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    writer.kill("SIGKILL");
    await ended;
  }

  it(
    "leaves the old text or the new one, and nothing that the vault lists or the next start keeps",
    async () => {
      const script = await bundleWriter();
      const texts = [Buffer.from(OLD), ...Object.entries(SIZES).map(([letter, size]) => Buffer.alloc(size, letter))];
      for (let turn = 0; turn < KILLS; turn++) {
        put("vault/Long.md", OLD);
        await killWhileItWrites(script, at("vault"));
        const left = fs.readFileSync(at("vault/Long.md"));
        expect(texts.some((text) => text.equals(left))).toBe(true);
        const folder = new VaultFolder(at("vault"));
        expect(folder.list("").map(({ name }) => name)).toEqual(["Long.md"]);
        folder.removeLeftovers();
        expect(fs.readdirSync(at("vault"))).toEqual(["Long.md"]);
      }
    },
    PATIENCE_MS,
  );
});

describe("what a killed write leaves", () => {
  /** No process has this number: it is above what systems give. */
  const NOBODY = 99_999_999;

  it("is taken away at the next start, unless its process still runs", () => {
    const nobodys = `.stand-in-${String(NOBODY)}-0a.tmp`;
    const ours = `.stand-in-${String(process.pid)}-0a.tmp`;
    for (const folder of ["", "Jobs/", ".obsidian/plugins/probe/"])
      for (const name of [nobodys, ours, ".hidden.tmp"]) put(`${folder}${name}`, "");
    put("plugin/manifest.json", '{"id":"probe"}');
    const served = new ServedFolder(root, at("plugin"), () => undefined);
    served.close();
    for (const folder of ["", "Jobs/", ".obsidian/plugins/probe/"]) {
      const hidden = fs.readdirSync(at(folder)).filter((name) => name.endsWith(".tmp"));
      expect(hidden.sort()).toEqual([".hidden.tmp", ours]);
    }
  });
});
