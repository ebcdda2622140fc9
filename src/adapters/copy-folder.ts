import { constants } from 'node:fs';
import { cp } from 'node:fs/promises';

/** Copies all that is in a folder, as clones where the file system has them; links stay links. */
export async function copyFolder(folder: string, target: string): Promise<void> {
  await cp(folder, target, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  });
}
