import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface DigestedContent {
  /** Bytes, of all files together. */
  readonly size: number;
  /** In hex digits. */
  readonly sha256: string;
}

/** sha256 in hex of a text or of bytes. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** What {@link digestFolder} digests, and the bytes of all files together. */
async function digestFiles(
  folder: string,
  counts: (path: string) => boolean,
): Promise<DigestedContent> {
  const lines: string[] = [];
  let bytes = 0;
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    const file = join(folder, path);
    if (!counts(path) || !(await stat(file)).isFile()) continue;
    const { size, sha256 } = await digestFile(file);
    bytes += size;
    lines.push(`${sha256}  ${path.split(sep).join('/')}`);
  }
  return { size: bytes, sha256: digestOf(lines.join('\n')) };
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
  return (await digestFiles(folder, counts)).sha256;
}

/** Returns whether a folder is there, and no file. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

/** Digests a file as {@link digestFile} does, or a folder as {@link digestFolder} does. */
export async function digestContent(path: string): Promise<DigestedContent> {
  return (await isFolder(path)) ? await digestFiles(path, () => true) : await digestFile(path);
}

/** Bytes of a file up to which it is read in one go: of a bundle's many small files that takes half the time of streams. */
const MOST_AT_ONCE = 16 * 2 ** 20;

/** Size in bytes and sha256 in hex of a file. */
export async function digestFile(file: string): Promise<DigestedContent> {
  const { size } = await stat(file);
  if (size <= MOST_AT_ONCE) return { size, sha256: digestOf(await readFile(file)) };
  const stream = createHash('sha256');
  await pipeline(createReadStream(file), stream);
  return { size, sha256: stream.digest('hex') };
}
