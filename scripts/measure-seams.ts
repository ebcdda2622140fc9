/**
 * `node scripts/measure-seams.ts`: how far two renders of one frame are apart, in the blocks that jobs compare at seams.
 * Compositions that draw the same each time must stay below the threshold, in a fresh page and after other frames, and
 * with Chrome's other rasterizer; the others must reach it. The tables in docs/architecture.md come from here.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareBlocks, VISIBLE_DIFFERENCE } from '../src/core/compare-blocks.ts';
import { packBlocks } from '../src/render/seam-pictures.ts';
import { bundleSeamCases } from '../test/support/seam-project.ts';
import { findChrome } from './chrome.ts';
import { Camera } from './seam-camera.ts';

/** Compositions that draw the same each time, with the frames to look at. */
const steady: Readonly<Record<string, readonly number[]>> = {
  'hello': [20, 75, 150, 225, 290],
  'text': [17, 40],
  'gradient': [17, 40],
  'shapes': [17, 40],
  'canvas': [17, 40],
  'offthread-video': [17, 40],
  'layer': [17, 40],
  'sound-alone': [17],
  'seeded-dots-50': [17],
};

const unsteady = [
  'random-colour-60',
  'random-colour-8',
  'random-colour-3',
  'random-dots-50',
  'random-dots-5',
  'random-dot',
  'random-dot-faint',
  'random-dot-of-2px',
  'random-state',
  'clock-40px',
  'clock-20px',
  'clock-12px',
];

/** Pairs of renders of each composition that draws something else each time. */
const PAIRS = 10;

function differences(one: readonly Uint8Array[], other: readonly Uint8Array[]): number {
  return Math.max(...one.map((blocks, index) => compareBlocks(blocks, other[index]!).largest));
}

interface Cameras {
  readonly first: Camera;
  readonly second: Camera;
  readonly other: Camera;
}

/** The largest difference over all frames: in another browser, after an earlier frame, and by the other rasterizer. */
async function measureSteady(id: string, scale: number, { first, second, other }: Cameras) {
  const frames = steady[id]!;
  const rows: number[][] = [];
  let size = 0;
  for (const frame of frames) {
    const [expected] = await first.take(id, [frame], scale);
    const [again] = await second.take(id, [frame], scale);
    const [, after] = await second.take(id, [Math.max(0, frame - 15), frame], scale);
    const [rastered] = await other.take(id, [frame], scale);
    size = Math.max(size, packBlocks(expected!).length);
    rows.push([again!, after!, rastered!].map((found) => differences([expected!], [found])));
  }
  const largest = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!)));
  return { largest, size };
}

async function measureUnsteady(id: string, { first, second }: Cameras): Promise<number[]> {
  const found: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const [one, other] = await Promise.all([first.take(id, [17], 1), second.take(id, [17], 1)]);
    found.push(differences(one, other));
  }
  return found.toSorted((a, b) => a - b);
}

async function measure(cameras: Cameras): Promise<void> {
  console.log(`A block counts as different from ${VISIBLE_DIFFERENCE} of 255 on.\n`);
  console.log(
    '| composition | scale | another browser | after another frame | other rasterizer | bytes |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const id of Object.keys(steady)) {
    for (const scale of [1, 0.5]) {
      const { largest, size } = await measureSteady(id, scale, cameras);
      console.log(`| ${id} | ${scale} | ${largest.join(' | ')} | ${size} |`);
    }
  }
  console.log(`\n| composition | smallest | median | largest | found, of ${PAIRS} seams |`);
  console.log('|---|---|---|---|---|');
  for (const id of unsteady) {
    const found = await measureUnsteady(id, cameras);
    const seen = found.filter((each) => each >= VISIBLE_DIFFERENCE).length;
    console.log(`| ${id} | ${found[0]} | ${found[PAIRS / 2]} | ${found.at(-1)} | ${seen} |`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'measure-seams-'));
try {
  await bundleSeamCases(folder);
  const chrome = await findChrome();
  await using first = await Camera.open(folder, chrome, null);
  await using second = await Camera.open(folder, chrome, null);
  await using other = await Camera.open(folder, chrome, 'swangle');
  await measure({ first, second, other });
} finally {
  await rm(folder, { recursive: true });
}
