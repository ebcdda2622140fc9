import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ownProgram } from './own-program.ts';
import type { Remotion } from './remotion/remotion.ts';
import type { ChromeMode } from './remotion/remotion-types.ts';
import { childEnvironment } from './run-child.ts';

const browserReplySchema = z.union([
  /** From the folder on in which the process stands. */
  z.object({ path: z.string().min(1) }),
  z.object({ problem: z.string() }),
]);

/** What `browser-worker.ts` says when it is done. */
export type BrowserReply = z.infer<typeof browserReplySchema>;

export interface DownloadRequest {
  readonly remotion: Pick<Remotion, 'folder'>;
  readonly chromeMode: ChromeMode;
  readonly signal: AbortSignal;
}

/** Gives the first message of a process that stands in a folder, once the process is gone. */
async function askProcess(
  cwd: string,
  { remotion, chromeMode, signal }: DownloadRequest,
): Promise<unknown> {
  const child = fork(ownProgram('browser-worker'), [remotion.folder, chromeMode], {
    cwd,
    env: childEnvironment(process.env),
    execArgv: [],
    // What Remotion says of its progress goes straight to the log.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    signal,
  });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    return await new Promise((done, fail) => {
      child.once('message', done).on('error', fail);
      child.once('exit', (code, killedBy) => {
        fail(new Error(`Remotion's process ended with ${String(code ?? killedBy)}.`));
      });
    });
  } finally {
    if (child.connected) child.disconnect();
    // One that could not be started has no number, and no end.
    if (child.pid !== undefined) await ended;
  }
}

/**
 * Lets the project's own Remotion download Chrome into a folder, in a process of its own: it takes the folder of its
 * process, and this process bundles meanwhile. The process ends with this one, and when the signal is aborted.
 *
 * @returns the path of the executable, from the folder on
 * @throws what Remotion says, where it cannot be downloaded
 */
export async function downloadBrowser(home: string, request: DownloadRequest): Promise<string> {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{}\n');
  const reply = browserReplySchema.parse(await askProcess(home, request));
  if ('problem' in reply) throw new Error(reply.problem);
  return reply.path;
}
