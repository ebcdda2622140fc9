import { readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { digestFile, digestFolder, digestOf } from './digest.ts';

/** What a checkout has beside its own files: git's, and packages, which the lock file stands for. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

/** Where a link leads. What lies outside of the checkout counts by its content, since no other entry stands for it. */
async function describeLink(root: string, path: string): Promise<string> {
  const link = join(root, path);
  const [given, place] = [await readlink(link), await realpath(link).catch(() => null)];
  if (place === null || !relative(await realpath(root), place).startsWith('..')) return given;
  const isFolder = (await stat(place)).isDirectory();
  return isFolder ? await digestFolder(place) : (await digestFile(place)).sha256;
}

async function describeEntries(root: string, folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const name = path.split(sep).join('/');
    if (entry.isDirectory()) lines.push(...(await describeEntries(root, path)));
    else if (entry.isSymbolicLink()) lines.push(`${name} -> ${await describeLink(root, path)}`);
    else if (entry.isFile()) lines.push(`${name} ${(await digestFile(join(root, path))).sha256}`);
  }
  return lines;
}

/** sha256 in hex over all files of a checkout, by their paths; of a link within it where it leads to. Empty folders do not count. */
export async function digestCheckout(root: string): Promise<string> {
  return digestOf((await describeEntries(root, '')).toSorted().join('\n'));
}
