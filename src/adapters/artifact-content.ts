import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { REFUSED_CHARACTERS } from '../core/artifact-names.ts';
import { UserError } from '../core/user-error.ts';
import type { ArtifactContent } from '../render/ports.ts';

/**
 * The name that an artifact gets.
 *
 * @throws {UserError} for a name that GitHub does not take
 */
export function artifactName(content: ArtifactContent): string {
  const name = 'file' in content ? basename(content.file) : content.name;
  if (name === '' || name === '.' || name === '..' || REFUSED_CHARACTERS.test(name)) {
    throw new UserError(
      `${JSON.stringify(name)} cannot name an artifact: choose a name without " < > : | * ? / \\ and line breaks.`,
    );
  }
  return name;
}

/**
 * What an artifact is made of: a folder, and the paths of the files in it.
 *
 * @throws for a file that is not there, and as {@link listFiles} does
 */
export async function filesOf(
  content: ArtifactContent,
): Promise<{ folder: string; files: string[] }> {
  if ('folder' in content)
    return { folder: content.folder, files: await listFiles(content.folder) };
  if (!(await stat(content.file)).isFile()) throw new Error(`${content.file} is not a file.`);
  return { folder: dirname(content.file), files: [basename(content.file)] };
}

/**
 * Paths of the files in a folder and below, relative to it, with slashes, in the order of their code units.
 * Links count as what they lead to; empty folders do not travel.
 *
 * @throws where there is no file: neither store keeps an artifact without one
 */
export async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    if ((await stat(join(folder, path))).isFile()) files.push(path.split(sep).join('/'));
  }
  if (files.length === 0) {
    throw new Error(`There is no file in ${folder}: an artifact needs at least one.`);
  }
  return files.toSorted((a, b) => (a < b ? -1 : 1));
}

/** Moves files to another folder of the same disk, over those that are there. */
export async function moveFiles(from: string, to: string): Promise<void> {
  for (const path of await listFiles(from)) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(from, path), target);
  }
}

type PutFile = (source: string, target: string) => Promise<void>;

/** Puts files of a folder into another, and gives the bytes of all. */
async function putFiles(
  from: string,
  files: readonly string[],
  to: string,
  put: PutFile,
): Promise<number> {
  let size = 0;
  for (const path of files) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    await put(join(from, path), target);
    size += (await stat(target)).size;
  }
  return size;
}

const copy: PutFile = async (source, target) =>
  await copyFile(source, target, constants.COPYFILE_FICLONE);

/** Copies, as clones where the file system has them, and gives the bytes of all files. */
export async function copyFiles(
  from: string,
  files: readonly string[],
  to: string,
): Promise<number> {
  return await putFiles(from, files, to, copy);
}

/** Makes hard links, or copies where there can be none, as between two disks; gives the bytes of all files. */
export async function linkFiles(
  from: string,
  files: readonly string[],
  to: string,
): Promise<number> {
  return await putFiles(from, files, to, async (source, target) => {
    // A link to what a symbolic link leads to, as a copy would be.
    await link(await realpath(source), target).catch(async () => await copy(source, target));
  });
}
