import fc from "fast-check";

/** The same cases on every run, so that only a change fails them; `npm run explore` tries others, and many more. */
fc.configureGlobal(process.env["MODE"] === "explore" ? { numRuns: 20_000 } : { seed: 20261120 });
