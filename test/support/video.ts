/**
 * Looks at media files with the ffmpeg that Remotion brings along, so that a test needs nothing but `npm ci`.
 * It has all decoders that Remotion's codecs need, but neither the SSIM filter nor raw output formats: pictures come out
 * through `image2pipe`, sound as WAV, and SSIM is in video-similarity.ts.
 */
import { readFrameCode } from './frame-code.ts';
import { runForBytes, runForChunks } from './video-tools.ts';
import { structuralSimilarity } from './video-similarity.ts';

export interface Stream {
  readonly type: 'video' | 'audio' | 'other';
  /** As ffmpeg names it: `h264`, `aac`, `pcm_s16le` … */
  readonly codec: string;
  /** Seconds; null where the container does not say. */
  readonly duration: number | null;
  /** Counted by reading: frames of a video stream, packets of others. */
  readonly packets: number;
  readonly width: number;
  readonly height: number;
  /** As a fraction: `30/1`. */
  readonly frameRate: string;
  readonly sampleRate: number;
  readonly channels: number;
}

export interface Probe {
  /** Seconds, of the whole file. */
  readonly duration: number;
  readonly streams: readonly Stream[];
  readonly video: Stream | null;
  readonly audio: Stream | null;
}

export interface GrayFrame {
  readonly width: number;
  readonly height: number;
  /** One byte for each pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** Sound is decoded to this rate where no other is asked for. */
export const decodedSampleRate = 48_000;

const WAV_FORMAT = ['-f', 'wav', '-c:a', 'pcm_s16le', '-ac', '2'];

interface RawProbe {
  readonly format: { readonly duration?: string };
  readonly streams: readonly Readonly<Record<string, string | number | undefined>>[];
}

/** Streams, codecs, durations and packet counts of a media file. */
export async function probe(file: string): Promise<Probe> {
  const json = await runForBytes('ffprobe', [
    '-show_format',
    '-show_streams',
    '-count_packets',
    '-of',
    'json',
    file,
  ]);
  const raw = JSON.parse(json.toString('utf8')) as RawProbe;
  const streams = raw.streams.map(readStream);
  return {
    duration: Number(raw.format.duration ?? 0),
    streams,
    video: streams.find(({ type }) => type === 'video') ?? null,
    audio: streams.find(({ type }) => type === 'audio') ?? null,
  };
}

function readStream(raw: RawProbe['streams'][number]): Stream {
  const type = raw['codec_type'];
  return {
    type: type === 'video' || type === 'audio' ? type : 'other',
    codec: String(raw['codec_name'] ?? ''),
    duration: raw['duration'] === undefined ? null : Number(raw['duration']),
    packets: Number(raw['nb_read_packets'] ?? 0),
    width: Number(raw['width'] ?? 0),
    height: Number(raw['height'] ?? 0),
    frameRate: String(raw['r_frame_rate'] ?? ''),
    sampleRate: Number(raw['sample_rate'] ?? 0),
    channels: Number(raw['channels'] ?? 0),
  };
}

/** Every frame of a video as it was coded, none doubled or dropped to fit a frame rate. */
export async function* decodeGray(file: string): AsyncGenerator<GrayFrame> {
  const { video } = await probe(file);
  if (!video) throw new Error(`${file} has no video stream.`);
  const { width, height } = video;
  const size = width * height;
  const options = ['-i', file, '-map', '0:v:0', '-fps_mode', 'passthrough', '-pix_fmt', 'gray'];
  const bytes = runForChunks('ffmpeg', [...options, '-f', 'image2pipe', '-c:v', 'rawvideo', '-']);
  let pixels = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length;) {
      const part = chunk.subarray(start, start + size - filled);
      pixels.set(part, filled);
      filled += part.length;
      start += part.length;
      if (filled < size) continue;
      yield { width, height, pixels };
      // A reader may keep its frame.
      pixels = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) throw new Error(`${file} ended inside a frame: ${filled} of ${size} bytes.`);
}

/** The sound of a file: samples of 16 bits, left and right in turn. */
export async function decodeAudio(
  file: string,
  sampleRate = decodedSampleRate,
): Promise<Int16Array<ArrayBuffer>> {
  const format = [...WAV_FORMAT, '-ar', String(sampleRate)];
  const wav = await runForBytes('ffmpeg', ['-i', file, '-map', '0:a:0', ...format, '-']);
  return wavSamples(wav);
}

/** The samples of a WAV file of two channels that ffmpeg wrote to a pipe. */
export function wavSamples(wav: Buffer): Int16Array<ArrayBuffer> {
  // Written to a pipe the header cannot know its sizes; the samples follow the word `data` and four bytes.
  const start = wav.indexOf('data') + 8;
  const samples = wav.subarray(start, wav.length - ((wav.length - start) % 4));
  return new Int16Array(Uint8Array.from(samples).buffer);
}

/**
 * The frame numbers drawn in a render of examples/hello, in the order in which they are shown.
 *
 * @throws where a frame has no readable number
 */
export async function frameNumbers(file: string): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { pixels, width, height } of decodeGray(file)) {
    const number = readFrameCode(pixels, width, height);
    if (number === null)
      throw new Error(`Frame ${numbers.length} of ${file} has no readable number.`);
    numbers.push(number);
  }
  return numbers;
}

/**
 * How alike two videos are, frame by frame: 1 for equal frames.
 *
 * @throws where they differ in size or in the number of frames
 */
export async function ssimPerFrame(first: string, second: string): Promise<number[]> {
  const similarities: number[] = [];
  const others = decodeGray(second);
  try {
    for await (const frame of decodeGray(first)) {
      const other = await others.next();
      if (other.done)
        throw new Error(`${second} ends after ${similarities.length} frames, before ${first}.`);
      similarities.push(structuralSimilarity(frame, other.value));
    }
    if (!(await others.next()).done)
      throw new Error(`${first} ends after ${similarities.length} frames, before ${second}.`);
  } finally {
    await others.return(undefined);
  }
  return similarities;
}
