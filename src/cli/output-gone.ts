import type { EventEmitter } from 'node:events';

/** Of a pipe whose reader has ended (`… | head`), and of a terminal that was closed. */
const GONE = new Set<string | undefined>(['EPIPE', 'EIO']);

/**
 * Stops the command, as Ctrl-C does, when nobody reads what it writes: nobody waits for the work. That is asked once, for
 * a second signal would end it at once; a closed terminal has sent SIGHUP already.
 */
export function stopWhenOutputIsGone(streams: readonly EventEmitter[]): void {
  let asked = false;
  process.once('SIGHUP', () => (asked = true));
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!GONE.has(error.code)) throw error;
      if (!asked) process.kill(process.pid, 'SIGTERM');
      asked = true;
    });
  }
}
