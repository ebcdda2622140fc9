import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkPictureNames } from '../core/picture-names.ts';
import { counted } from '../core/progress.ts';
import type { ImageSequenceRender } from '../core/plan.ts';
import type { Archiver } from './ports.ts';

/** Gives the pictures of a chunk the names that they have in the whole sequence, and packs them into one file. */
export async function packPictures(
  render: ImageSequenceRender,
  chunk: number,
  { folder, file }: { readonly folder: string; readonly file: string },
  archiver: Archiver,
): Promise<void> {
  const names = chunkPictureNames(render, chunk);
  // Remotion pads the numbers, so that they sort as texts.
  const found = (await readdir(folder)).toSorted();
  if (found.length !== names.length)
    throw new Error(
      `Remotion wrote ${counted(found.length, 'picture')}, expected ${names.length}.`,
    );
  // A name may be another one's old name: first all out of the way.
  const moves = found.map((from, index) => ({ from, by: `${index}.moved`, to: names[index]! }));
  for (const { from, by } of moves) await rename(join(folder, from), join(folder, by));
  for (const { by, to } of moves) await rename(join(folder, by), join(folder, to));
  await archiver.pack(folder, file);
  await rm(folder, { recursive: true });
}
