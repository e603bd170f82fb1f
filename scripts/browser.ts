/** Finds a Chromium on this machine, gets one if there is none, and starts it. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    const programs = [
      "Google/Chrome/Application/chrome",
      "Chromium/Application/chrome",
      "Microsoft/Edge/Application/msedge",
    ];
    return programs.map((program) => path.join(folder, `${program}.exe`));
  }),
];

/** The path of a browser to run the tests in. */
export function findBrowser(): Promise<string | undefined> {
  const named = [process.env["CHROMIUM_PATH"], process.env["CHROME_BIN"]].filter((name) => name !== undefined);
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => path.join(folder, process.platform === "win32" ? `${name}.exe` : name)));
  return Promise.resolve([...named, ...onPath, ...USUAL_PLACES, ...ofPlaywright()].find(isProgram));
}

function ofPlaywright(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // It has none for this system.
  }
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Gets a Chromium where none was found, and gives its path. */
export async function installBrowser(): Promise<string> {
  let reason = "";
  try {
    if (isRoot() && isProgram("/usr/bin/apt-get")) {
      run("apt-get", "update");
      run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    } else {
      run(process.platform === "win32" ? "npx.cmd" : "npx", "playwright-core", "install", "chromium");
    }
  } catch (error) {
    reason = error instanceof Error ? ` (${error.message.split("\n", 1)[0] ?? ""})` : "";
  }
  const found = await findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    `No Chromium could be found or installed${reason}: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.`,
  );
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = (await findBrowser()) ?? (await installBrowser());
  return chromium.launch({
    executablePath,
    args: [
      ...(isRoot() ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
