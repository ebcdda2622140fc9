import { rename } from 'node:fs/promises';
import { moveFiles } from './artifact-content.ts';

/** Puts a folder where another may be, on the same disk; files of the same path are replaced, and others stay. */
export async function placeFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await moveFiles(from, to);
  }
}

/** Whether a folder could not be renamed because there is one that is not empty. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && TAKEN.includes(String(error.code));
}

/** POSIX allows both. */
const TAKEN: readonly string[] = ['ENOTEMPTY', 'EEXIST'];
