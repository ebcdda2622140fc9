import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** sha256 in hex of a text or of bytes. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/**
 * sha256 in hex over all files of a folder: of each its path with `/` and its own digest, by path.
 * Links count as what they lead to. It is the same wherever the folder lies.
 *
 * @param counts by its path whether a file is among them
 */
export async function digestFolder(
  folder: string,
  counts: (path: string) => boolean = () => true,
): Promise<string> {
  const lines: string[] = [];
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    const file = join(folder, path);
    if (!counts(path) || !(await stat(file)).isFile()) continue;
    lines.push(`${(await digestFile(file)).sha256}  ${path.split(sep).join('/')}`);
  }
  return digestOf(lines.join('\n'));
}

/** Bytes of a file up to which it is read in one go: of a bundle's many small files that takes half the time of streams. */
const MOST_AT_ONCE = 16 * 2 ** 20;

/** Size in bytes and sha256 in hex of a file. */
export async function digestFile(file: string): Promise<{ size: number; sha256: string }> {
  const { size } = await stat(file);
  if (size <= MOST_AT_ONCE) return { size, sha256: digestOf(await readFile(file)) };
  const stream = createHash('sha256');
  await pipeline(createReadStream(file), stream);
  return { size, sha256: stream.digest('hex') };
}
