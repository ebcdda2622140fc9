import type { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'artifacts-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Writes files, by their paths in a folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** The files of a folder and below, by their paths; a folder that is not there has none. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1))) {
    if ((await stat(join(folder, path))).isFile()) {
      files[path] = await readFile(join(folder, path), 'utf8');
    }
  }
  return files;
}

/**
 * Puts a job's environment around the test, and keeps what GitHub's client writes out of the test's output.
 * `vi.unstubAllEnvs()` and `vi.restoreAllMocks()` end it.
 */
export function enterJob(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
}
