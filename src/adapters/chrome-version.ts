import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { digestFile } from '../render/digest.ts';

/** Milliseconds: an executable that opens a window in place of answering is not waited for. */
const LONGEST = 10_000;

/**
 * What a Chrome says of itself, such as `Google Chrome for Testing 149.0.7790.0`; both of Remotion's kinds do. Of an
 * executable that does not answer, the digest of its file.
 */
export async function readChromeVersion(executable: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(executable, ['--version'], { timeout: LONGEST });
    if (stdout.trim() !== '') return stdout.trim();
  } catch {
    // A wrapper of the user's own may refuse the flag.
  }
  return (await digestFile(executable)).sha256;
}
