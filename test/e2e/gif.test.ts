import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, type HeadlessBrowser } from '@remotion/renderer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { decodeColor } from '../support/color.ts';
import { runCommand } from '../support/hello.ts';
import { renderInChunks, type ChunkedRender } from '../support/render-in-chunks.ts';
import {
  bundleShapes,
  renderScene,
  type RenderOptions,
  type Scene,
} from '../support/shapes-bundle.ts';

let folder: TemporaryFolder;
let serveUrl: string;
let browser: HeadlessBrowser;
let alone: string;
let joined: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  alone = path.join(folder.path, 'alone.gif');
  joined = path.join(folder.path, 'joined.gif');
  serveUrl = path.join(folder.path, 'bundle');
  await bundleShapes(serveUrl);
  browser = await openBrowser('chrome', { browserExecutable: await chrome() });
});

afterAll(async () => {
  await browser.close({ silent: true });
  await folder[Symbol.asyncDispose]();
});

interface Case extends Omit<ChunkedRender, 'codec'>, Pick<Scene, 'size'> {
  /** The same options for one call of `renderMedia()`. */
  readonly alone?: RenderOptions;
}

const TWO_RANGES: [number, number][] = [
  [2, 9],
  [15, 20],
];

test.each<[string, Case]>([
  ['of JPEG frames, with an uneven last chunk', { framesPerChunk: 9 }],
  [
    'of PNG frames',
    { framesPerChunk: 9, options: { 'image-format': 'png' }, alone: { imageFormat: 'png' } },
  ],
  [
    'in chunks of one frame, of odd width and height, at a rate that a GIF cannot say',
    {
      framesPerChunk: 1,
      size: { width: 81, height: 45, fps: 29.97 },
      options: { frames: [10, 14] },
      alone: { frameRange: [10, 14] },
    },
  ],
  [
    'of every third frame at 60 fps, shown once',
    {
      framesPerChunk: 3,
      size: { fps: 60 },
      options: { 'every-nth-frame': 3, 'number-of-gif-loops': 0 },
      alone: { everyNthFrame: 3, numberOfGifLoops: 0 },
    },
  ],
  [
    'of two ranges, of which a chunk holds frames of both',
    {
      framesPerChunk: 6,
      options: { frames: TWO_RANGES },
      alone: { frameRange: TWO_RANGES },
    },
  ],
  [
    'that repeats twice',
    {
      framesPerChunk: 4,
      size: { durationInFrames: 6 },
      options: { 'number-of-gif-loops': 2 },
      alone: { numberOfGifLoops: 2 },
    },
  ],
])(
  'a GIF %s is byte for byte that of one machine',
  async (_, { size, alone: same, ...chunked }) => {
    const scene: Scene = { serveUrl, browser, id: 'Calm', ...(size === undefined ? {} : { size }) };
    await renderScene(scene, 'gif', alone, same);
    await renderInChunks(scene, joined, { codec: 'gif', ...chunked });
    expect((await readFile(joined)).equals(await readFile(alone))).toBe(true);
  },
);

test('a transparent GIF from the command, in several chunks, is that of one machine and transparent', async () => {
  await renderScene({ serveUrl, browser, id: 'Glass' }, 'gif', alone, { imageFormat: 'png' });
  const options = ['--frames-per-chunk=12', '--image-format=png'];
  const { stderr, stdout, code } = await runCommand(
    'render',
    serveUrl,
    'Glass',
    joined,
    ...options,
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('24 frames in 2 jobs');
  expect((await readFile(joined)).equals(await readFile(alone))).toBe(true);
  const [first] = await decodeColor(joined, { width: 160, height: 90 });
  const transparent = first!.filter((value, index) => index % 4 === 3 && value === 0).length;
  expect(transparent).toBeGreaterThan(160 * 90 * 0.5);
});
