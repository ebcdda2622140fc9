import { constants, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a path leads to; null where that is nothing, or goes round in a circle. */
function find(path: string): { stats: Stats; place: string } | null {
  try {
    return { stats: statSync(path), place: realpathSync(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP') return null;
    throw error;
  }
}

/**
 * Lists the files in a folder and below: paths from there, with `/`, in the order of their code units. Links count as what
 * they lead to. One that leads to nothing is left out, and one that leads back to a folder above it: it would never end.
 */
export function listContents(folder: string): string[] {
  const files: string[] = [];
  const visit = (path: string, above: readonly string[]) => {
    for (const name of readdirSync(join(folder, path))) {
      const inner = path === '' ? name : `${path}/${name}`;
      const found = find(join(folder, inner));
      if (found?.stats.isFile() === true) files.push(inner);
      if (found?.stats.isDirectory() === true && !above.includes(found.place))
        visit(inner, [...above, found.place]);
    }
  };
  visit('', [realpathSync(folder)]);
  return files.toSorted((a, b) => (a < b ? -1 : 1));
}

/** From the cheapest on: a clone shares the blocks of a file until one of both is written, a hard link for ever. */
const WAYS: readonly ((source: string, target: string) => Promise<void>)[] = [
  async (source, target) => await copyFile(source, target, constants.COPYFILE_FICLONE_FORCE),
  async (source, target) => await link(source, target),
];

/**
 * Puts a file to another place without a copy, where the file system allows that: as a clone, else as a hard link. Neither
 * file may be written in place afterwards. A file that is there is replaced.
 */
export async function shareFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { force: true });
  const real = realpathSync(source);
  for (const way of WAYS) {
    try {
      await way(real, target);
      return;
    } catch {
      // Another disk, a file system without it, or a file of somebody else's: the next way may do.
    }
  }
  await copyFile(real, target);
}

/** Puts what {@link listContents} finds into another folder, without copies where {@link shareFile} can do so. */
export async function shareContents(folder: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const path of listContents(folder)) await shareFile(join(folder, path), join(target, path));
}
