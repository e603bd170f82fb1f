import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Hidden, so it is no part of a vault; it names the process that is writing it. */
const TEMPORARY = /^\.stand-in-(\d+)-[\da-f]+\.tmp$/;

/** What systems say that cannot give a file a second name. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/**
 * Puts a text in place of what a file holds, in one step: whoever reads it finds the old text or the new one, after a
 * kill at any moment too. `check` is called right before that step, and leaves the file as it is by throwing. A symbolic
 * link stays one, and the file keeps its mode and, where that is allowed, its owner.
 */
export function replaceFile(file: string, text: string, check = (): void => undefined): void {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const before = fs.statSync(target, { throwIfNoEntry: false });
  // A rename alone does not ask whether the file may be written to.
  if (before !== undefined) fs.accessSync(target, fs.constants.W_OK);
  withTemporary(target, text, before, (temporary) => {
    check();
    fs.renameSync(temporary, target);
  });
}

/** Makes a file with a text in one step. Throws EEXIST if it is there already. */
export function createFile(file: string, text: string): void {
  withTemporary(file, text, undefined, (temporary) => {
    try {
      fs.linkSync(temporary, file);
    } catch (error) {
      if (!NO_LINKS.includes(codeOf(error))) throw error;
      if (fs.existsSync(file)) throw Object.assign(new Error("The file already exists."), { code: "EEXIST" });
      fs.renameSync(temporary, file);
    }
  });
}

/** Takes away what writes left in a folder whose process was killed. */
export function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const writer = TEMPORARY.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** In the same folder, for only there is it sure that a rename is one step. */
function withTemporary(
  target: string,
  text: string,
  before: fs.Stats | undefined,
  put: (temporary: string) => void,
): void {
  const name = `.stand-in-${String(process.pid)}-${randomBytes(6).toString("hex")}.tmp`;
  const temporary = path.join(path.dirname(target), name);
  try {
    const opened = fs.openSync(temporary, "wx");
    try {
      fs.writeFileSync(opened, text);
      if (before !== undefined) keepAccess(opened, before);
      fs.fsyncSync(opened);
    } finally {
      fs.closeSync(opened);
    }
    put(temporary);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

function keepAccess(opened: number, before: fs.Stats): void {
  const { uid, gid } = fs.fstatSync(opened);
  try {
    if (uid !== before.uid || gid !== before.gid) fs.fchownSync(opened, before.uid, before.gid);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
  }
  // After the owner, whose change may take bits of the mode away.
  fs.fchmodSync(opened, before.mode);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
