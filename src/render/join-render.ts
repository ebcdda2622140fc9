import { rename } from 'node:fs/promises';
import type { Render } from '../core/plan.ts';
import { mustHaveAudio } from '../core/sound.ts';
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

/**
 * Makes the result out of the chunks of a render, and checks it.
 *
 * @returns its duration in seconds; null of pictures
 * @throws where the result is not what the plan says
 */
export async function joinRender(
  render: Render,
  chunks: readonly WholeChunk[],
  output: string,
  { joiner, archiver, zip }: JoinTools,
): Promise<number | null> {
  const files = filesOfChunks(chunks);
  if (render.type === 'media') {
    const sound = mustHaveAudio(
      render,
      chunks.map(({ report }) => report),
    );
    return await joinMedia(render, files, sound, output, joiner);
  }
  if (render.type === 'still') {
    await checkPicture(files.media[0]!, render.imageFormat);
    await rename(files.media[0]!, output);
    return null;
  }
  await joinPictures(
    render,
    files.media,
    { folder: `${output}.pictures`, output },
    { archiver, zip },
  );
  return null;
}
