import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkResult } from '../core/check-result.ts';
import { combineArguments, joinedExtension, type ChunkFiles } from '../core/combine-arguments.ts';
import { pictureJoinArguments, pictureList, roundsChunkTimes } from '../core/picture-join.ts';
import { isDirect, type MediaRender } from '../core/plan.ts';
import { alignSound } from './align-sound.ts';
import type { MediaJoiner } from './ports.ts';

/** `combineChunks()` hands these to ffmpeg inside lists that they would break. */
const UNJOINABLE = /[|']/;

/** The video files for `combineChunks()`: those of the chunks, or one of all that keeps the time which theirs lose. */
async function joinPictures(
  render: MediaRender,
  files: readonly string[],
  output: string,
  joiner: MediaJoiner,
): Promise<readonly string[]> {
  if (!roundsChunkTimes(render)) return files;
  const list = `${output}.txt`;
  const joined = `${output}.pictures.${render.chunkExtensions.media}`;
  await writeFile(list, pictureList(render, files));
  await joiner.ffmpeg(pictureJoinArguments(render, list, joined));
  return [joined];
}

async function joinFiles(
  render: MediaRender,
  files: ChunkFiles,
  output: string,
  joiner: MediaJoiner,
): Promise<void> {
  const [only] = files.media;
  if (isDirect(render)) {
    await rename(only!, output);
    return;
  }
  const broken = [...files.media, ...files.audio, output].find((file) => UNJOINABLE.test(file));
  if (broken !== undefined)
    throw new Error(
      `The path ${broken} contains | or ', which combineChunks() can not take. Set RUNNER_TEMP to another folder.`,
    );
  const media = await joinPictures(render, files.media, output, joiner);
  await joiner.combine(combineArguments(render, { ...files, media }), output);
}

async function verify(
  render: MediaRender,
  file: string,
  sound: boolean,
  joiner: MediaJoiner,
): Promise<number> {
  const probed = await joiner.probe(file);
  const problems = checkResult(render, probed, sound);
  if (problems.length > 0) {
    throw new Error(
      `The joined file ${render.outName} is not what the plan says, and was not published: ${problems.join('; ')}. This is a fault of remotion-matrix or Remotion: please report it with the plan.`,
    );
  }
  return probed.duration ?? render.frameCount / render.fps;
}

/**
 * Joins the chunks of a video or a sound, lines its sound up with the frames, and holds the result against the plan.
 *
 * @param sound whether the result must have sound
 * @returns its duration in seconds, as ffprobe reads it
 */
export async function joinMedia(
  render: MediaRender,
  files: ChunkFiles,
  sound: boolean,
  output: string,
  joiner: MediaJoiner,
): Promise<number> {
  const joined = join(dirname(output), `unaligned.${joinedExtension(render)}`);
  await joinFiles(render, { media: files.media, audio: sound ? files.audio : [] }, joined, joiner);
  await alignSound(render, joined, output, joiner);
  return await verify(render, output, sound, joiner);
}
