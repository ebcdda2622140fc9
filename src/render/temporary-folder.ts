import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is removed at the end of the scope that holds it with `await using`. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** Makes a folder in RUNNER_TEMP, which GitHub empties after each job, else in the system's own place. */
export async function makeTemporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const parent = await realpath(process.env['RUNNER_TEMP'] || tmpdir());
  const path = await mkdtemp(join(parent, `remotion-matrix-${purpose}-`));
  return {
    path,
    [Symbol.asyncDispose]: async () => await rm(path, { recursive: true, force: true }),
  };
}
