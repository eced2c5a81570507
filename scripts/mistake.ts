/** A command that was called wrongly: said in one sentence, without a stack. */
export class Mistake extends Error {}

/** Runs a command; a mistake of the caller is told and ends with 2, anything else goes through. */
export async function orSay(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
