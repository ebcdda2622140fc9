import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureNames } from '../core/picture-names.ts';
import type { ImageSequenceRender } from '../core/plan.ts';
import { checkPicture } from './check-picture.ts';
import type { Archiver, ZipFolder } from './ports.ts';

/** How many missing pictures are named. */
const MOST_NAMED = 5;

/**
 * Unpacks the pictures of all chunks into a folder, and puts them into one zip archive.
 *
 * @throws where one is missing or is there that should not be: the chunks were checked, so this is a fault of ours
 */
export async function joinPictures(
  render: ImageSequenceRender,
  chunks: readonly string[],
  { folder, output }: { readonly folder: string; readonly output: string },
  { archiver, zip }: { readonly archiver: Archiver; readonly zip: ZipFolder },
): Promise<void> {
  for (const chunk of chunks) await archiver.unpack(chunk, folder);
  const expected = pictureNames(render);
  const found = new Set(await readdir(folder));
  const missing = expected.filter((name) => !found.has(name));
  if (missing.length > 0 || found.size !== expected.length) {
    throw new Error(
      `The chunks hold ${found.size} pictures, expected ${expected.length}; missing: ${missing.slice(0, MOST_NAMED).join(', ') || 'none'}. This is a fault of remotion-matrix: please report it.`,
    );
  }
  for (const name of expected) await checkPicture(join(folder, name), render.imageFormat);
  await zip(folder, output);
}
