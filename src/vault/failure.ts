import { Notice } from 'obsidian';

/** What the user asked for cannot be done; the message says what failed, where, and what to do. Anything else thrown is a bug of ours. */
export class Failure extends Error {}

/** Milliseconds: long enough to read a remedy and act on it. */
export const longNotice = 15_000;

/** Shows a `Failure` as a notice; bugs stay loud. */
export async function reportingFailures(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    new Notice(error.message, longNotice);
  }
}

/** Why something could not be done: what it says itself, or a `Failure` on the way; null where it was done. Bugs stay loud. */
export async function whyNot(action: () => Promise<string | null>): Promise<string | null> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
