import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { ChunkReport } from '../core/chunk-report.ts';
import type { Render } from '../core/plan.ts';
import type { SeamBlocks } from '../core/seam-differences.ts';
import { hasCheckedSeams, seamFrames, seamGrid } from '../core/seam-frames.ts';
import type { SeamPictureRequest } from '../core/seam-pictures.ts';
import { UserError } from '../core/user-error.ts';

export type SeamPictures = ChunkReport['seamPictures'];

/** A picture's blocks as text: 2 to 6 kB of 1280x720 pixels. */
export function packBlocks(blocks: Uint8Array): string {
  return brotliCompressSync(blocks).toString('base64');
}

/** @throws where the text is none of {@link packBlocks} */
export function unpackBlocks(text: string): Uint8Array {
  return brotliDecompressSync(Buffer.from(text, 'base64'));
}

/** What a report says of its chunk's seams; null where it has no pictures. */
export function readSeamPictures({
  seamPictures,
}: Pick<ChunkReport, 'seamPictures'>): SeamBlocks | null {
  if (seamPictures === null) return null;
  const { own, next } = seamPictures;
  return {
    own: own === null ? null : unpackBlocks(own),
    next: next === null ? null : unpackBlocks(next),
  };
}

const NO_PICTURES =
  "on-seam-mismatch: this version of Remotion encodes in a way in which no pictures of the chunk's ends could be taken. Give on-seam-mismatch=ignore, and report it with the version of Remotion.";

/** Which pictures are to be taken beside a chunk, into its folder; null where there are none. */
export function requestSeamPictures(
  render: Render,
  chunk: number,
  folder: string,
): SeamPictureRequest | null {
  if (!hasCheckedSeams(render)) return null;
  const { own, next } = seamFrames(render, chunk);
  return {
    frameCount: render.chunks[chunk]!.frameCount,
    grid: seamGrid(render),
    own: own === null ? null : join(folder, 'own.rgba'),
    next: next === null ? null : { frame: next, file: join(folder, 'next.rgba') },
  };
}

/**
 * Takes the files of the pictures out of the chunk's folder, and gives what they hold.
 *
 * @throws {UserError} where there are none: Remotion has encoded the chunk with a command that is not known here
 */
export async function collectSeamPictures({
  own,
  next,
}: SeamPictureRequest): Promise<NonNullable<SeamPictures>> {
  const collect = async (file: string) => {
    const blocks = await readFile(file).catch((error: unknown) => {
      throw new UserError(NO_PICTURES, { cause: error });
    });
    await rm(file);
    return packBlocks(blocks);
  };
  return {
    own: own === null ? null : await collect(own),
    next: next === null ? null : await collect(next.file),
  };
}
