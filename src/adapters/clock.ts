import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../render/ports.ts';

/** @param signal ends a wait, with an error */
export function openClock(signal: AbortSignal): Clock {
  return {
    now: () => performance.now() / 1000,
    wait: async (seconds) => await wait(seconds * 1000, undefined, { signal }),
  };
}
