import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkResult, type ExpectedSound } from '../core/check-result.ts';
import { combineArguments, joinedExtension, type JoinFiles } from '../core/combine-arguments.ts';
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
      `The path ${broken} contains | or ', which combineChunks() can not take. Set RUNNER_TEMP to another folder.`,
    );
  const pictures = await joinPictures(render, files.pictures, output, joiner);
  await joiner.combine(combineArguments(render, { ...files, pictures }), output);
}

/** Joins the pictures of chunks, and mixes the sound of the whole, as one machine does. */
async function joinChunks(
  render: MediaRender,
  { media, sound }: ChunkFiles,
  output: string,
  joiner: MediaJoiner,
): Promise<ExpectedSound> {
  const mixed = `${output}.wav`;
  // A chunk of sound alone is a file of what is to be heard.
  const heard = render.hasVideo ? sound : media;
  const request = { render, files: heard, audioCodec: MIXED_AUDIO_CODEC, output: mixed };
  const hasSound = render.collectsSound && (await joiner.mixSound(request));
  const pictures = render.hasVideo ? media : [];
  await joinFiles(render, { pictures, sound: hasSound ? mixed : null }, output, joiner);
  return hasSound ? { type: 'mixed', seconds: await measureWav(mixed) } : { type: 'none' };
}

export interface JoinedMedia {
  /** Seconds, as ffprobe reads them. */
  readonly duration: number;
  /** What the file is otherwise than the plan says, as parts of a sentence. */
  readonly problems: readonly string[];
}

/** Joins the chunks of a video or a sound, lines its sound up with the frames, and holds the result against the plan. */
export async function joinMedia(
  render: MediaRender,
  files: ChunkFiles,
  output: string,
  joiner: MediaJoiner,
): Promise<JoinedMedia> {
  const joined = join(dirname(output), `unaligned.${joinedExtension(render)}`);
  let sound: ExpectedSound = { type: 'as rendered' };
  if (isDirect(render)) await rename(files.media[0]!, joined);
  else sound = await joinChunks(render, files, joined, joiner);
  await alignSound(render, joined, output, joiner);
  const probed = await joiner.probe(output);
  return {
    duration: probed.duration ?? render.frameCount / render.fps,
    problems: checkResult(render, probed, sound),
  };
}
