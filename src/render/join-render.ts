import { rename } from 'node:fs/promises';
import type { Render } from '../core/plan.ts';
import { checkPicture } from './check-picture.ts';
import { filesOfChunks, type WholeChunk } from './fetch-chunks.ts';
import { joinMedia } from './join-media.ts';
import { joinPictures } from './join-pictures.ts';
import type { Archiver, MediaJoiner, ZipFolder } from './ports.ts';

export interface JoinTools {
  readonly joiner: MediaJoiner;
  readonly archiver: Archiver;
  readonly zip: ZipFolder;
}

/** A finished file, or a folder of pictures: what it lasts, and what is otherwise than the plan says. */
export interface JoinedRender {
  /** Seconds; null for pictures. */
  readonly duration: number | null;
  readonly problems: readonly string[];
  /** The file of sound beside a video; null if none was asked for. */
  readonly separateAudio: string | null;
}

const PICTURES: JoinedRender = { duration: null, problems: [], separateAudio: null };

/** Makes the result, a file or a folder of pictures, out of the chunks of a render, and checks it. */
export async function joinRender(
  render: Render,
  chunks: readonly WholeChunk[],
  output: string,
  { joiner, archiver, zip }: JoinTools,
): Promise<JoinedRender> {
  const files = filesOfChunks(chunks);
  if (render.type === 'media') return await joinMedia(render, files, output, joiner);
  if (render.type === 'still') {
    await checkPicture(files.media[0]!, render.imageFormat);
    await rename(files.media[0]!, output);
    return PICTURES;
  }
  const pictures = `${output}.pictures`;
  await joinPictures(render, files.media, pictures, archiver);
  if (render.isArchive) await zip(pictures, output);
  else await rename(pictures, output);
  return PICTURES;
}
