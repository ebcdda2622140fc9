import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkPictureNames, pictureNames } from '../core/picture-names.ts';
import type { ImageSequenceRender } from '../core/plan.ts';
import { checkPicture } from './check-picture.ts';
import type { Archiver } from './ports.ts';

/** How many missing pictures are named. */
const MOST_NAMED = 5;

/**
 * Unpacks the pictures of a chunk, and moves them to those of the others. Nothing else may be in its archive: a link
 * would put a file of this machine into the result.
 */
async function takePictures(
  render: ImageSequenceRender,
  chunk: { readonly nth: number; readonly file: string },
  folder: string,
  archiver: Archiver,
): Promise<void> {
  const names = new Set(chunkPictureNames(render, chunk.nth));
  const unpacked = `${folder}-${chunk.nth}`;
  await archiver.unpack(chunk.file, unpacked);
  for (const entry of await readdir(unpacked, { withFileTypes: true })) {
    if (!entry.isFile() || !names.has(entry.name))
      throw new Error(
        `Chunk ${chunk.nth + 1} holds ${JSON.stringify(entry.name)}, which is none of its pictures. This is a fault of remotion-matrix: please report it.`,
      );
    await rename(join(unpacked, entry.name), join(folder, entry.name));
  }
}

/**
 * Unpacks the pictures of all chunks into a folder, and checks them.
 *
 * @throws if one is missing or is there that should not be: the chunks were checked, so this is a fault of ours
 */
export async function joinPictures(
  render: ImageSequenceRender,
  chunks: readonly string[],
  folder: string,
  archiver: Archiver,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [nth, file] of chunks.entries())
    await takePictures(render, { nth, file }, folder, archiver);
  const expected = pictureNames(render);
  const found = new Set(await readdir(folder));
  const missing = expected.filter((name) => !found.has(name));
  if (missing.length > 0) {
    throw new Error(
      `The chunks hold ${found.size} pictures, expected ${expected.length}; missing: ${missing.slice(0, MOST_NAMED).join(', ')}. This is a fault of remotion-matrix: please report it.`,
    );
  }
  for (const name of expected) await checkPicture(join(folder, name), render.imageFormat);
}
