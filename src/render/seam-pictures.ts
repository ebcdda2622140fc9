import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { ChunkReport } from '../core/chunk-report.ts';
import { messageOf } from '../core/message-of.ts';
import { chunkLabel, type ChunkId, type DigestedPlan, type Render } from '../core/plan.ts';
import type { SeamBlocks } from '../core/seam-differences.ts';
import { hasCheckedSeams, seamFrames, seamScale, type SeamFrames } from '../core/seam-frames.ts';
import { shrinkPicture } from '../core/shrink-picture.ts';
import type { MediaRenderer, Reporter } from './ports.ts';

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

async function takePictures(
  render: Render,
  { own, next }: SeamFrames,
  renderer: MediaRenderer,
): Promise<SeamPictures> {
  const frames = [own, next].filter((frame) => frame !== null);
  const pictures = await renderer.takePictures(render, frames, seamScale(render));
  const pictureOf = (frame: number | null) => {
    const picture = frame === null ? undefined : pictures[frames.indexOf(frame)];
    return picture === undefined ? null : packBlocks(shrinkPicture(picture));
  };
  return { own: pictureOf(own), next: pictureOf(next) };
}

export interface PictureTools {
  readonly renderer: MediaRenderer;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** Takes the pictures that belong to a chunk; null where there are none. */
export type TakeSeamPictures = (planned: DigestedPlan, id: ChunkId) => Promise<SeamPictures>;

/**
 * Takes the pictures of a job's chunks. Where that fails, it is a warning, for the chunk itself is rendered, and it is
 * not tried again in this job: an error that comes with a time-out would cost more than the check is worth.
 */
export function seamPictureTaker({ renderer, reporter, signal }: PictureTools): TakeSeamPictures {
  let failed = false;
  return async ({ plan }, id) => {
    const render = plan.renders[id.render]!;
    if (failed || !hasCheckedSeams(render)) return null;
    try {
      return await takePictures(render, seamFrames(render, id.chunk), renderer);
    } catch (error) {
      if (signal.aborted) throw error;
      failed = true;
      reporter.warning(
        `${chunkLabel(plan, id)}: no pictures of its first frame and its neighbour's, and of no later chunk of this job: ${messageOf(error)} The chunk itself is rendered. Combine can not tell whether it goes with its neighbours.`,
      );
      // What made the pictures fail is not to fail the next chunk.
      await renderer.discardBrowser();
      return null;
    }
  };
}
