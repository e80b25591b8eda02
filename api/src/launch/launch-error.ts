import { ConfigError } from '../platform/config';

/** Something the operator has to put right; `message` is the one sentence shown, in Vietnamese. */
export class LaunchError extends Error {}

/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs the entry of a command: one plain sentence and exit code 1 for what the operator can put right, the whole error
 * for what only a programmer can.
 */
export async function runCommand(work: () => Promise<void>): Promise<never> {
  try {
    await work();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${isForOperator(error) ? error.message : inspectable(error)}\n`);
    process.exit(1);
  }
}

function isForOperator(error: unknown): error is LaunchError | ConfigError {
  return error instanceof LaunchError || error instanceof ConfigError;
}

function inspectable(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
