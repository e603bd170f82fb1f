/** Something the person who typed the command can mend: one sentence, and exit code 2. */
export class UsageError extends Error {}

/** Runs a command; says what went wrong in one sentence where it is the command's words, and in full where it is ours. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
