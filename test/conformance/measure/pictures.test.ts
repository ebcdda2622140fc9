import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureSystemFfmpeg } from '../../../scripts/system-ffmpeg.ts';
import { makeNumberedVideo } from '../../support/video-making.ts';
import { ssimPerFrame, type Pictures } from './pictures.ts';
import { readFacts } from './read-facts.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

let folder: string;
const pictures = (name: string, options: readonly string[] = [], step = 1): Pictures => ({
  options,
  path: path.join(folder, name),
  step,
});

beforeAll(async () => {
  await ensureSystemFfmpeg();
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  await makeNumberedVideo(path.join(folder, 'whole.mp4'), [7, 8, 9, 10, 11, 12]);
  await makeNumberedVideo(path.join(folder, 'wrong.mp4'), [7, 8, 9, 4000, 11, 12]);
  await makeNumberedVideo(path.join(folder, 'thirds.mp4'), [7, 10]);
  for (const alpha of [128, 255]) {
    const output = path.join(folder, `alpha-${alpha}.mov`);
    const source = `color=red:size=64x64:rate=30:duration=0.1,format=rgba,colorchannelmixer=aa=${alpha / 255}`;
    await runFfmpeg('ffmpeg', ['-f', 'lavfi', '-i', source, '-c:v', 'qtrle', output]);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('ssimPerFrame', () => {
  test('is 1 for each frame of a video and itself', async () => {
    const whole = pictures('whole.mp4');
    expect(await ssimPerFrame(whole, whole, 'stored')).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('finds the frame that differs', async () => {
    const ssim = await ssimPerFrame(pictures('whole.mp4'), pictures('wrong.mp4'), 'color');
    expect(ssim).toHaveLength(6);
    expect(ssim.indexOf(Math.min(...ssim))).toBe(3);
    expect(ssim[3]).toBeLessThan(0.995);
  });

  test('compares every third frame by its number, not by its time', async () => {
    const ssim = await ssimPerFrame(pictures('thirds.mp4'), pictures('whole.mp4', [], 3), 'stored');
    expect(ssim).toHaveLength(2);
    expect(Math.min(...ssim)).toBeGreaterThan(0.99);
  });

  test('sees a difference of transparency alone', async () => {
    const [half, full] = [pictures('alpha-128.mov'), pictures('alpha-255.mov')];
    expect(Math.min(...(await ssimPerFrame(half, full, 'color')))).toBe(1);
    expect(Math.max(...(await ssimPerFrame(half, full, 'transparent')))).toBeLessThan(0.9);
  });
});

test('the facts of a file tell its streams and the time of every frame', async () => {
  const facts = await readFacts(path.join(folder, 'whole.mp4'));
  expect(facts.streams).toMatchObject([
    { type: 'video', fields: { codec_name: 'h264', width: '640', r_frame_rate: '30/1' } },
  ]);
  expect(facts.frameTimes.map((time) => Math.round(time * 30))).toEqual([0, 1, 2, 3, 4, 5]);
});
