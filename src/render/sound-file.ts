import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
// Not by name: an older Node.js could not load this then, and the command not say which it needs.
import * as zlib from 'node:zlib';
import {
  FRAME_SOUND_VERSION,
  frameLineSchema,
  soundHeaderSchema,
  type FrameSound,
} from '../core/frame-sound.ts';

function* toLines(frames: readonly FrameSound[]): Generator<string> {
  const sources = [...new Set(frames.flatMap(({ media }) => media.map(({ src }) => src)))];
  const numbers = new Map(sources.map((src, index) => [src, index]));
  yield `${JSON.stringify({ version: FRAME_SOUND_VERSION, sources })}\n`;
  for (const { frame, media, inline } of frames) {
    const line = {
      frame,
      media: media.map((asset) => ({ ...asset, src: numbers.get(asset.src) })),
      inline: inline.map((asset) => ({ ...asset, audio: encodeSamples(asset.audio) })),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

function encodeSamples(samples: ArrayLike<number>): string {
  const bytes = Buffer.alloc(samples.length * 2);
  for (let index = 0; index < samples.length; index++)
    bytes.writeInt16LE(samples[index]!, index * 2);
  return bytes.toString('base64');
}

function decodeSamples(text: string): Int16Array {
  const bytes = Buffer.from(text, 'base64');
  return Int16Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
    bytes.readInt16LE(index * 2),
  );
}

/** Writes what is heard at the frames of a chunk: JSON, a line for each frame, packed with zstd. */
export async function writeSound(file: string, frames: readonly FrameSound[]): Promise<void> {
  await pipeline(
    Readable.from(toLines(frames)),
    zlib.createZstdCompress(),
    createWriteStream(file),
  );
}

/**
 * Reads what {@link writeSound} wrote, a frame at a time: a minute of decoded samples takes 11 MB for each tag.
 *
 * @throws if the file is not such a file
 */
export async function* readSound(file: string): AsyncGenerator<FrameSound> {
  const unpacked = createReadStream(file).pipe(zlib.createZstdDecompress());
  const lines = createInterface({ input: unpacked, crlfDelay: Infinity });
  let sources: string[] | null = null;
  for await (const line of lines) {
    const value: unknown = JSON.parse(line);
    if (sources === null) {
      ({ sources } = soundHeaderSchema.parse(value));
      continue;
    }
    const { frame, media, inline } = frameLineSchema.parse(value);
    yield {
      frame,
      media: media.map((asset) => ({ ...asset, src: sources![asset.src] ?? '' })),
      inline: inline.map((asset) => ({ ...asset, audio: decodeSamples(asset.audio) })),
    };
  }
}
