/**
 * `node scripts/measure-seam-cost.ts`: what the pictures of a chunk's seams take beside the chunk itself, in seconds.
 * Both are done by turns with one browser, so that what else the machine does weighs on both.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSeamCases } from '../test/support/seam-project.ts';
import { findChrome } from './chrome.ts';
import { Camera } from './seam-camera.ts';

/** Compositions, with the first and last frame of a chunk and the first one of its neighbour. */
const chunks = [
  ['hello', 100, 199, 200],
  ['text', 0, 99, 100],
] as const;

const ROUNDS = 5;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function measure(camera: Camera, files: string): Promise<void> {
  console.log('| composition | frames | chunk | pictures | share |');
  console.log('|---|---|---|---|---|');
  for (const [id, first, last, next] of chunks) {
    // Selects the composition, and warms up.
    await camera.take(id, [first], 1);
    const rounds: { chunk: number; pictures: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const chunk = await secondsOf(async () => await camera.renderChunk(id, [first, last], files));
      const pictures = await secondsOf(async () => await camera.take(id, [first, next], 1));
      rounds.push({ chunk, pictures });
    }
    const cells = [
      median(rounds.map(({ chunk }) => chunk)).toFixed(2),
      median(rounds.map(({ pictures }) => pictures)).toFixed(2),
      `${(100 * median(rounds.map(({ chunk, pictures }) => pictures / chunk))).toFixed(1)}%`,
    ];
    console.log(`| ${id} | ${last - first + 1} | ${cells.join(' | ')} |`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'measure-seam-cost-'));
try {
  const bundle = path.join(folder, 'bundle');
  await bundleSeamCases(bundle);
  await using camera = await Camera.open(bundle, await findChrome(), null);
  await measure(camera, folder);
} finally {
  await rm(folder, { recursive: true });
}
