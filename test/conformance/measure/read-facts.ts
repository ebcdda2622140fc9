import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readGifLoops } from './gif-loops.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

const text = z.union([z.string(), z.number().transform(String)]);

const probeSchema = z.object({
  format: z.object({
    format_name: z.string(),
    duration: z.coerce.number().optional(),
    tags: z.record(z.string(), z.string()).optional(),
  }),
  streams: z.array(z.record(z.string(), z.unknown())),
});

const framesSchema = z.object({
  frames: z.array(z.object({ best_effort_timestamp_time: z.coerce.number().optional() })),
});

/** What is compared of each stream, by ffprobe's names. */
const videoFields = [
  'codec_name', 'profile', 'codec_tag_string', 'pix_fmt', 'width', 'height', 'sample_aspect_ratio', 'r_frame_rate',
  'avg_frame_rate', 'field_order', 'color_range', 'color_space', 'color_transfer', 'color_primaries',
] as const; // oxfmt-ignore
const audioFields = [
  'codec_name',
  'profile',
  'codec_tag_string',
  'sample_rate',
  'channels',
  'channel_layout',
  'bits_per_sample',
] as const;

export interface StreamFacts {
  readonly type: string;
  /** Fields by ffprobe's names; what it does not tell is ''. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface FileFacts {
  readonly container: string;
  /** Seconds; null where the container does not say. */
  readonly duration: number | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly streams: readonly StreamFacts[];
  /** When each frame is shown, in seconds, in the order of decoding to the screen. */
  readonly frameTimes: readonly number[];
  /** When the first sample is heard that a decoder gives out, in seconds: a decoder drops the encoder's run-up. */
  readonly soundStart: number;
  /** How often a GIF repeats, 0 for ever, as its own bytes say; null without a word of it, or for other files. */
  readonly loops: number | null;
}

function readStream(raw: Readonly<Record<string, unknown>>): StreamFacts {
  const type = String(raw['codec_type']);
  const names: readonly string[] = type === 'video' ? videoFields : audioFields;
  const fields = names.map((name) => [name, text.catch('').parse(raw[name])] as const);
  return { type, fields: Object.fromEntries(fields) };
}

async function readFrameTimes(file: string): Promise<number[]> {
  const entries = ['-show_entries', 'frame=best_effort_timestamp_time', '-of', 'json'];
  const json = await runFfmpeg('ffprobe', ['-select_streams', 'v:0', ...entries, file]);
  const { frames } = framesSchema.parse(JSON.parse(json.toString('utf8')));
  return frames.map((frame) => frame.best_effort_timestamp_time ?? Number.NaN);
}

async function readSoundStart(file: string): Promise<number> {
  const entries = ['-show_entries', 'frame=best_effort_timestamp_time', '-of', 'json'];
  const first = ['-select_streams', 'a:0', '-read_intervals', '%+#1'];
  const json = await runFfmpeg('ffprobe', [...first, ...entries, file]);
  const { frames } = framesSchema.parse(JSON.parse(json.toString('utf8')));
  return frames[0]?.best_effort_timestamp_time ?? 0;
}

/** All that ffprobe tells of a media file, with the times of its decoded frames. */
export async function readFacts(file: string): Promise<FileFacts> {
  const json = await runFfmpeg('ffprobe', ['-show_format', '-show_streams', '-of', 'json', file]);
  const { format, streams } = probeSchema.parse(JSON.parse(json.toString('utf8')));
  const read = streams.map(readStream);
  const has = (type: string) => read.some((stream) => stream.type === type);
  return {
    container: format.format_name,
    duration: format.duration ?? null,
    tags: format.tags ?? {},
    streams: read,
    frameTimes: has('video') ? await readFrameTimes(file) : [],
    soundStart: has('audio') ? await readSoundStart(file) : 0,
    loops: format.format_name === 'gif' ? readGifLoops(await readFile(file)) : null,
  };
}
