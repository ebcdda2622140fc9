import { messageOf } from '../core/message-of.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../core/user-error.ts';

/** GitHub's client retries some answers (5xx, 429) by itself; this is for what it gives up on at once: lost connections, a 403 from a gateway. */
const ATTEMPTS = 4;

/**
 * Calls `work` until it succeeds. The pauses double, and vary by half, so that many jobs do not come back at the same time.
 *
 * @param task what `work` does, as in "Could not … after 4 attempts"
 * @param delay milliseconds before the first retry
 * @throws {UserError} of `work` at once, for another attempt changes nothing
 */
export async function retry<T>(task: string, delay: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (attempt === ATTEMPTS) {
        throw new Error(`Could not ${task} after ${ATTEMPTS} attempts: ${messageOf(error)}`, {
          cause: error,
        });
      }
      await pause(delay * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}
