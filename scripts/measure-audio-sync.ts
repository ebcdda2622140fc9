/**
 * `node scripts/measure-audio-sync.ts`: where the sound of a result begins and ends, with `audio-sync=remotion` and
 * with `exact`, in every container, as Remotion's ffmpeg, the ffmpeg on the PATH and Chrome decode it. The tables in
 * docs/architecture.md come from here.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openMediaJoiner } from '../src/adapters/remotion/media-joiner.ts';
import { loadRemotion } from '../src/adapters/remotion/remotion.ts';
import { chooseAlignment } from '../src/core/audio-sync.ts';
import { extensionOf } from '../src/core/extension.ts';
import { makeResult, type MadeResult, type ResultRequest } from '../test/support/made-results.ts';
import { findDelay, type Samples } from '../test/support/noise.ts';
import { decodeAudio, wavSamples } from '../test/support/video.ts';
import { runForBytes } from '../test/support/video-tools.ts';
import { decodeInChrome } from './chrome-decoder.ts';

/** Codec, audio codec, extension. */
const containers = [
  ['h264', 'aac', 'mp4'],
  ['h264', 'aac', 'mov'],
  ['h265', 'aac', 'mp4'],
  ['av1', 'aac', 'mp4'],
  ['prores', 'aac', 'mov'],
  ['h264', 'mp3', 'mp4'],
  ['h264', 'mp3', 'mov'],
  ['aac', 'aac', 'm4a'],
  ['h264', 'aac', 'mkv'],
  ['h264', 'mp3', 'mkv'],
  ['h264', 'pcm-16', 'mkv'],
  ['h264', 'pcm-16', 'mov'],
  ['prores', 'pcm-16', 'mov'],
  ['av1', 'opus', 'webm'],
  ['vp8', 'opus', 'webm'],
  ['vp9', 'opus', 'webm'],
  ['vp9', 'pcm-16', 'mkv'],
  ['aac', 'aac', 'aac'],
  ['mp3', 'mp3', 'mp3'],
] as const;

/** Sample rate, bitrate: of h264 with AAC and MP3 in MP4, at 29.97 fps. */
const encodings = [
  [48_000, '320k'],
  [48_000, '96k'],
  [44_100, '320k'],
  [44_100, '96k'],
  [24_000, '320k'],
  [24_000, '96k'],
] as const;

interface Measured extends MadeResult {
  readonly audioSync: 'exact' | 'remotion';
  /** Seconds; null where there is no video. */
  readonly firstFrame: number | null;
  /** Seconds, as the container says. */
  readonly span: { readonly start: number; readonly duration: number } | null;
}

const joiner = openMediaJoiner(
  loadRemotion(process.cwd()),
  // Nothing is mixed here.
  '',
  new AbortController().signal,
);
const folder = await mkdtemp(path.join(tmpdir(), 'measure-audio-sync-'));
let made = 0;

async function findFirstFrame(file: string): Promise<number | null> {
  const wanted = ['-select_streams', 'v', '-show_entries', 'stream=start_time', '-of', 'csv=p=0'];
  const said = (await runForBytes('ffprobe', [...wanted, file])).toString('utf8').trim();
  return said === '' ? null : Number(said);
}

/** A result as Remotion joins it, and as `exact` makes it where that is another. */
async function measure(request: ResultRequest): Promise<Measured[]> {
  const result = await makeResult(request, folder);
  const keep = async (audioSync: Measured['audioSync'], file: string): Promise<Measured> => {
    const kept = path.join(folder, `kept-${made++}.${extensionOf(file)}`);
    await copyFile(file, kept);
    const span = (await joiner.probe(kept)).audioSpan;
    return { ...result, audioSync, file: kept, span, firstFrame: await findFirstFrame(kept) };
  };
  const asRemotion = await keep('remotion', result.file);
  const alignment = chooseAlignment(result.render);
  if (alignment === null) return [asRemotion];
  const aligned = path.join(folder, `aligned.${alignment.container}`);
  await joiner.alignAudio(result.file, aligned, alignment);
  return [asRemotion, await keep('exact', aligned)];
}

/** Null where no ffmpeg is on the PATH. */
async function decodeWithInstalled(file: string, sampleRate: number): Promise<Samples | null> {
  const format = ['-f', 'wav', '-c:a', 'pcm_s16le', '-ac', '2', '-ar', String(sampleRate), '-'];
  const args = ['-v', 'error', '-i', file, '-map', '0:a:0', ...format];
  const options = { encoding: 'buffer', maxBuffer: 2 ** 28 } as const;
  return await promisify(execFile)('ffmpeg', args, options).then(
    ({ stdout }) => wavSamples(stdout),
    () => null,
  );
}

/** Samples late at the start, and after the end of the frames: `2048, 768`. */
function describeSound(truth: Samples, found: Samples | null): string {
  if (found === null) return '–';
  const delay = findDelay(truth, found);
  return `${delay}, ${(found.length - truth.length) / 2 - delay}`;
}

async function describeResults(results: readonly Measured[]): Promise<string[]> {
  const { sampleRate } = results[0]!.render;
  const inChrome = await decodeInChrome(
    results.map(({ file }) => file),
    sampleRate,
  );
  const rows = results.map(async ({ truth, file, span, firstFrame }, index) => {
    const byRemotion = await decodeAudio(file, sampleRate);
    const installed = await decodeWithInstalled(file, sampleRate);
    const decoded = [byRemotion, installed, inChrome[index]!];
    const said = span === null ? '–' : Math.round(span.duration * sampleRate - truth.length / 2);
    const frame = firstFrame === null ? '–' : Math.round(firstFrame * sampleRate);
    return [...decoded.map((found) => describeSound(truth, found)), frame, said].join(' | ');
  });
  return await Promise.all(rows);
}

const HEAD = 'Remotion’s ffmpeg | ffmpeg | Chrome | first frame | longer, as the file says |';

async function printContainers(): Promise<void> {
  console.log(`\n| codec | sound | file | audio-sync | ${HEAD}\n|${'---|'.repeat(9)}`);
  const results: Measured[] = [];
  for (const [codec, audioCodec, extension] of containers)
    results.push(...(await measure({ codec, audioCodec, outName: `a.${extension}`, frames: 100 })));
  const described = await describeResults(results);
  for (const [index, { render, audioSync }] of results.entries()) {
    const { codec, resolvedAudioCodec, outName } = render;
    const both = chooseAlignment(render) === null ? 'both' : audioSync;
    console.log(
      `| ${codec} | ${resolvedAudioCodec} | ${extensionOf(outName)} | ${both} | ${described[index]} |`,
    );
  }
}

async function printEncodings(): Promise<void> {
  console.log(`\n| sound | Hz | bitrate | audio-sync | ${HEAD}\n|${'---|'.repeat(9)}`);
  for (const audioCodec of ['aac', 'mp3'] as const) {
    for (const [sampleRate, audioBitrate] of encodings) {
      const request = {
        codec: 'h264',
        audioCodec,
        outName: 'a.mp4',
        fps: 29.97,
        frames: 100,
      } as const;
      const results = await measure({ ...request, sampleRate, audioBitrate });
      for (const [index, row] of (await describeResults(results)).entries())
        console.log(
          `| ${audioCodec} | ${sampleRate} | ${audioBitrate} | ${results[index]!.audioSync} | ${row} |`,
        );
    }
  }
}

try {
  await printContainers();
  await printEncodings();
} finally {
  await rm(folder, { recursive: true });
}
