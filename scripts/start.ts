/** `npm start`; see `start-command.ts`. */
import { start } from "./start-command";
import { runCommand } from "./usage-error";

await runCommand(() => start(process.argv.slice(2)));
