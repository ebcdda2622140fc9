import { open } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMediaJoiner } from '../../../src/adapters/remotion/media-joiner.ts';
import { probeFirstSound } from '../../../src/adapters/remotion/ffprobe.ts';
import { loadRemotion } from '../../../src/adapters/remotion/remotion.ts';
import { chooseAlignment } from '../../../src/core/audio-sync.ts';
import { checkResult, type ExpectedSound } from '../../../src/core/check-result.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/artifact-fixtures.ts';
import {
  makeResult,
  runFfmpeg,
  type MadeResult,
  type ResultRequest,
} from '../../support/made-results.ts';
import { findDelay, signalToNoise, writeWav } from '../../support/noise.ts';
import { decodeAudio } from '../../support/video.ts';
import { runForBytes } from '../../support/video-tools.ts';
import { root } from '../../support/yaml-files.ts';

const remotion = loadRemotion(root);
const joiner = openMediaJoiner(remotion, '', new AbortController().signal);

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => await folder[Symbol.asyncDispose]());

/** Everything of the video that a player could notice, and the tags of the file. */
async function describeVideo(file: string): Promise<string> {
  const packet = 'packet=pts,dts,duration,flags,data_hash';
  const stream =
    'stream=codec_name,codec_tag_string,profile,width,height,pix_fmt,color_space,time_base,start_pts,duration_ts,r_frame_rate,avg_frame_rate';
  const tags = 'format_tags:stream_tags';
  const entries = ['-show_entries', `${packet}:${stream}:${tags}`, '-show_data_hash', 'md5'];
  const said = await runForBytes('ffprobe', ['-select_streams', 'v', ...entries, file]);
  return said.toString('utf8');
}

/** What each packet of the sound holds, by its digest. */
async function soundPackets(file: string): Promise<string[]> {
  const wanted = ['-show_entries', 'packet=data_hash', '-show_data_hash', 'md5'];
  const said = await runForBytes('ffprobe', ['-select_streams', 'a', ...wanted, file]);
  return [...said.toString('utf8').matchAll(/data_hash=(\S+)/g)].map(([, hash]) => hash!);
}

/** Whether a player can start before it has the whole file. */
async function startsFast(file: string): Promise<boolean> {
  await using handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(64), 0, 64, 0);
  return buffer.indexOf('moov') !== -1 && buffer.indexOf('mdat') === -1;
}

async function align({ render, file }: MadeResult): Promise<string> {
  const output = path.join(folder.path, `aligned.${render.outName.split('.').at(-1)}`);
  expect(await joiner.alignAudio(file, output, chooseAlignment(render)!)).toBe(true);
  return output;
}

/** What combine expects of a result, whose sound it has mixed. */
function soundOf({ truth, render }: MadeResult): ExpectedSound {
  return { type: 'mixed', seconds: truth.length / 2 / render.sampleRate };
}

/** Samples of a packet: decoders of ffmpeg give the last one whole, wherever the sound is said to end. */
const PACKET = 1152;

/** So many that LAME's last packet at 29.97 fps and 48 kHz begins after them. */
const FRAMES = 100;

const cases: Required<Omit<ResultRequest, 'audioSync'>>[] = (
  [
    ['h264', 'aac', 'mp4', 30, 48_000, '320k'],
    ['h264', 'aac', 'mp4', 30_000 / 1001, 48_000, '320k'],
    ['h264', 'aac', 'mov', 60, 44_100, '320k'],
    ['h264', 'aac', 'mp4', 59.94, 24_000, '320k'],
    ['h264', 'aac', 'mp4', 25, 48_000, '96k'],
    ['h264', 'mp3', 'mp4', 29.97, 48_000, '320k'],
    ['h264', 'mp3', 'mov', 24, 44_100, '320k'],
    ['h265', 'aac', 'mp4', 24_000 / 1001, 48_000, '320k'],
    ['av1', 'aac', 'mp4', 29.97, 48_000, '320k'],
    ['prores', 'aac', 'mov', 50, 48_000, '320k'],
  ] as const
).map(([codec, audioCodec, extension, fps, sampleRate, audioBitrate]) => {
  const outName = `a.${extension}`;
  return { codec, audioCodec, outName, fps, frames: FRAMES, sampleRate, audioBitrate };
});

describe.each(cases)(
  '$codec with $audioCodec as $outName at $fps fps, $sampleRate Hz and $audioBitrate',
  (request) => {
    let made: MadeResult;
    let aligned: string;
    beforeAll(async () => {
      made = await makeResult(request, folder.path);
      aligned = await align(made);
    });

    test('sounds with its first frame to the sample, and ends within its last packet', async () => {
      const { truth, render } = made;
      const found = await decodeAudio(aligned, render.sampleRate);
      expect(findDelay(truth, found)).toBe(0);
      expect(signalToNoise(truth, found, 0)).toBeGreaterThan(10);
      expect(found.length).toBeGreaterThanOrEqual(truth.length);
      expect(found.length).toBeLessThan(truth.length + PACKET * 2);
    });

    test('has the packets of sound that it had, and none that begins after its end', async () => {
      const before = await soundPackets(made.file);
      const after = await soundPackets(aligned);
      expect(after).toEqual(before.slice(0, after.length));
      expect(after.length).toBeGreaterThanOrEqual(before.length - 1);
    });

    test('is said to begin and end with its frames, as a result must', async () => {
      expect(checkResult(made.render, await joiner.probe(aligned), soundOf(made))).toEqual([]);
    });

    test('has the video and the tags that it had, and can be played before it is there', async () => {
      expect(await describeVideo(aligned)).toBe(await describeVideo(made.file));
      expect(await startsFast(aligned)).toBe(true);
    });
  },
);

test('Remotion’s own result is late by what is called its priming, and refused where it is to be exact', async () => {
  const made = await makeResult(
    { codec: 'h264', audioCodec: 'aac', outName: 'a.mp4' },
    folder.path,
  );
  expect(findDelay(made.truth, await decodeAudio(made.file))).toBe(2048);
  expect(checkResult(made.render, await joiner.probe(made.file), soundOf(made))).toHaveLength(2);
  const asRemotion = { ...made.render, audioSync: 'remotion' } as const;
  expect(checkResult(asRemotion, await joiner.probe(made.file), soundOf(made))).toEqual([]);
});

test('aligning twice changes nothing', async () => {
  const made = await makeResult(
    { codec: 'h264', audioCodec: 'aac', outName: 'a.mp4' },
    folder.path,
  );
  const once = await align(made);
  const twice = path.join(folder.path, 'twice.mp4');
  await joiner.alignAudio(once, twice, chooseAlignment(made.render)!);
  expect(findDelay(made.truth, await decodeAudio(twice))).toBe(0);
  expect(await joiner.probe(twice)).toEqual(await joiner.probe(once));
});

test('AAC alone, joined as ADTS, becomes the MP4 that its name says', async () => {
  const made = await makeResult({ codec: 'aac', audioCodec: 'aac', outName: 'a.m4a' }, folder.path);
  expect(path.extname(made.file)).toBe('.aac');
  const aligned = await align(made);
  expect(findDelay(made.truth, await decodeAudio(aligned))).toBe(0);
  expect(await joiner.probe(aligned)).toMatchObject({ videoFrames: null, audioCodec: 'aac' });
  expect(checkResult(made.render, await joiner.probe(aligned), soundOf(made))).toEqual([]);
});

test('a file without sound is not touched', async () => {
  const { render, file } = await makeResult(
    { codec: 'h264', audioCodec: 'aac', outName: 'a.mp4' },
    folder.path,
  );
  const silent = path.join(folder.path, 'silent.mp4');
  await runFfmpeg(['-i', file, '-an', '-c', 'copy', silent]);
  const output = path.join(folder.path, 'none.mp4');
  expect(await joiner.alignAudio(silent, output, chooseAlignment(render)!)).toBe(false);
  await expect(open(output)).rejects.toThrow('ENOENT');
});

/** A file whose encoder fills another number of samples, 1024: ffmpeg's own. */
async function encodeOtherwise(made: MadeResult, ...more: readonly string[]): Promise<string> {
  const file = path.join(folder.path, 'otherwise.mp4');
  const sound = path.join(folder.path, 'otherwise.wav');
  await writeWav(sound, made.truth, made.render.sampleRate);
  const encode = ['-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', '-b:a', '320k'];
  await runFfmpeg(['-i', made.file, '-i', sound, ...encode, ...more, file]);
  return file;
}

test('a delay that the file declares is taken from it, and not assumed', async () => {
  const made = await makeResult(
    { codec: 'h264', audioCodec: 'aac', outName: 'a.mp4' },
    folder.path,
  );
  const declared = await encodeOtherwise(made);
  expect((await probeFirstSound(remotion, declared))?.declaredDelay).toBe(1024);
  const aligned = await align({ ...made, file: declared });
  expect(findDelay(made.truth, await decodeAudio(aligned))).toBe(0);
  expect(checkResult(made.render, await joiner.probe(aligned), soundOf(made))).toEqual([]);
});

test('a file without an edit list declares no delay', async () => {
  const made = await makeResult(
    { codec: 'h264', audioCodec: 'aac', outName: 'a.mp4' },
    folder.path,
  );
  expect(await probeFirstSound(remotion, made.file)).toEqual({
    sampleRate: 48_000,
    declaredDelay: null,
  });
  const undeclared = await encodeOtherwise(made, '-use_editlist', '0');
  expect((await probeFirstSound(remotion, undeclared))?.declaredDelay).toBeNull();
});
