import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkResult, type ExpectedSound } from '../core/check-result.ts';
import { combineArguments, joinedExtension, type JoinFiles } from '../core/combine-arguments.ts';
import { extensionOf } from '../core/extension.ts';
import { pictureJoinArguments, pictureList, roundsChunkTimes } from '../core/picture-join.ts';
import { isDirect, type MediaRender } from '../core/plan.ts';
import { alignSound } from './align-sound.ts';
import type { ChunkFiles } from './fetch-chunks.ts';
import type { MediaJoiner } from './ports.ts';
import { measureWav } from './wav.ts';

/** Samples as they are: `combineChunks()` encodes them once, in the codec of the result. */
const MIXED_AUDIO_CODEC = 'pcm-16';

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
  const joined = `${output}.pictures.${render.chunkExtension}`;
  await writeFile(list, pictureList(render, files));
  await joiner.ffmpeg(pictureJoinArguments(render, list, joined));
  return [joined];
}

async function joinFiles(
  render: MediaRender,
  files: JoinFiles,
  output: string,
  joiner: MediaJoiner,
): Promise<void> {
  const broken = [...files.pictures, output].find((file) => UNJOINABLE.test(file));
  if (broken !== undefined)
    throw new Error(
      `The path ${broken} contains | or ', which combineChunks() cannot take. Set RUNNER_TEMP to another folder.`,
    );
  const pictures = await joinPictures(render, files.pictures, output, joiner);
  await joiner.combine(combineArguments(render, { ...files, pictures }), output);
}

/**
 * Mixes the sound of the whole into a file.
 *
 * @returns false if there is none: nothing is written then
 */
async function mixChunks(
  render: MediaRender,
  { media, sound }: ChunkFiles,
  audioCodec: string,
  output: string,
  joiner: MediaJoiner,
): Promise<boolean> {
  if (!render.collectsSound) return false;
  // A chunk of sound alone is a file of what is to be heard.
  const files = render.hasVideo ? sound : media;
  return await joiner.mixSound({ render, files, audioCodec, output });
}

/** Joins the pictures of chunks, and mixes the sound of the whole, as one machine does. */
async function joinChunks(
  render: MediaRender,
  files: ChunkFiles,
  output: string,
  joiner: MediaJoiner,
): Promise<ExpectedSound> {
  const mixed = `${output}.wav`;
  const hasSound =
    render.separateAudio === null &&
    (await mixChunks(render, files, MIXED_AUDIO_CODEC, mixed, joiner));
  const pictures = render.hasVideo ? files.media : [];
  await joinFiles(render, { pictures, sound: hasSound ? mixed : null }, output, joiner);
  return hasSound ? { type: 'mixed', seconds: await measureWav(mixed) } : { type: 'none' };
}

/** Makes the file of sound beside a video that has none; null if none was asked for. */
async function makeSeparateAudio(
  render: MediaRender,
  files: ChunkFiles,
  folder: string,
  joiner: MediaJoiner,
): Promise<string | null> {
  const { separateAudio } = render;
  if (separateAudio === null) return null;
  const output = join(folder, `separate.${extensionOf(separateAudio.outName)}`);
  await mixChunks(render, files, separateAudio.audioCodec, output, joiner);
  return output;
}

export interface JoinedMedia {
  /** Seconds, as ffprobe reads them. */
  readonly duration: number;
  /** What the file is otherwise than the plan says, as parts of a sentence. */
  readonly problems: readonly string[];
  /** The file of sound beside the video; null if there is none. */
  readonly separateAudio: string | null;
}

/** Joins the chunks of a video or a sound, lines its sound up with the frames, and holds the result against the plan. */
export async function joinMedia(
  render: MediaRender,
  files: ChunkFiles,
  output: string,
  joiner: MediaJoiner,
): Promise<JoinedMedia> {
  const joined = join(dirname(output), `unaligned.${joinedExtension(render)}`);
  const folder = dirname(output);
  let sound: ExpectedSound = { type: render.separateAudio === null ? 'as rendered' : 'none' };
  if (isDirect(render)) await rename(files.media[0]!, joined);
  else sound = await joinChunks(render, files, joined, joiner);
  await alignSound(render, joined, output, joiner);
  const probed = await joiner.probe(output);
  return {
    duration: probed.duration ?? render.frameCount / render.fps,
    problems: checkResult(render, probed, sound),
    separateAudio: await makeSeparateAudio(render, files, folder, joiner),
  };
}
