import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** sha256 in hex of a text or of bytes. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
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

/** Size in bytes and sha256 in hex of a file, read as a stream. */
export async function digestFile(file: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { size: (await stat(file)).size, sha256: hash.digest('hex') };
}
