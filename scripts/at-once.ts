/**
 * `tsx scripts/at-once.ts lint typecheck`: runs some of the npm scripts at the same time, and prints what each of them
 * says once it has ended. Fails if one of them does.
 */
import { spawn } from "node:child_process";

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function run(script: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
    const said: Buffer[] = [];
    child.stdout.on("data", (words: Buffer) => said.push(words));
    child.stderr.on("data", (words: Buffer) => said.push(words));
    child.on("error", reject);
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(`${script}: ${code === 0 ? "fine" : "failed"}, ${seconds} s`);
      resolve(code);
    });
  });
}
