import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, type HeadlessBrowser } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptedName } from '../../src/core/transport-stream.ts';
import { chunkArguments } from '../../src/core/chunk-arguments.ts';
import { compareBlocks, VISIBLE_DIFFERENCE } from '../../src/core/compare-blocks.ts';
import type { MediaRender } from '../../src/core/plan.ts';
import type { RenderOptionValues } from '../../src/core/render-options.ts';
import { withSeamPictures } from '../../src/core/seam-pictures.ts';
import { requestSeamPictures } from '../../src/render/seam-pictures.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { readPackets } from '../support/packets.ts';
import { makeTestRender } from '../support/plans.ts';
import { resultFormats, type Codec } from '../support/remotion-format.ts';
import {
  bundleShapes,
  renderScene,
  type RenderOptions,
  type Scene,
} from '../support/shapes-bundle.ts';

/** Two chunks of nine frames: the seam is at frame 12. */
const FRAMES = [3, 20] as const;

let folder: TemporaryFolder;
let browser: HeadlessBrowser;

beforeAll(async () => {
  folder = await temporaryFolder();
  await bundleShapes(path.join(folder.path, 'bundle'));
  browser = await openBrowser('chrome', { browserExecutable: await chrome() });
});

afterAll(async () => {
  await browser.close({ silent: true });
  await folder[Symbol.asyncDispose]();
});

/** Renders a chunk of the scene as a job does, with pictures of its seam or without; gives its file. */
async function renderChunk(
  id: Scene['id'],
  render: MediaRender,
  chunk: number,
  hasPictures: boolean,
): Promise<string> {
  const scene = { serveUrl: path.join(folder.path, 'bundle'), id, browser };
  const given = chunkArguments(render, render.chunks[chunk]!);
  const seams = hasPictures ? requestSeamPictures(render, chunk, folder.path) : null;
  const { codec, ...options } = seams === null ? given : withSeamPictures(given, seams);
  const name = `${chunk}-${hasPictures}.${render.chunkExtension}`;
  const file = acceptedName(path.join(folder.path, name), codec);
  await renderScene(scene, codec as Codec, file, {
    ...(options as RenderOptions),
    overwrite: true,
  });
  return file;
}

async function readBlocks(side: 'own' | 'next'): Promise<Uint8Array> {
  return await readFile(path.join(folder.path, `${side}.rgba`));
}

const png: RenderOptionValues = { 'image-format': 'png' };

const cases: [codec: Codec, id: Scene['id'], options: RenderOptionValues][] = [
  ['h264', 'Calm', {}],
  [
    'h264',
    'Calm',
    { ...png, 'scale': 2, 'color-space': 'bt709', 'disallow-parallel-encoding': true },
  ],
  ['h265', 'Calm', { crf: 30 }],
  ['h264-mkv', 'Calm', png],
  ['vp8', 'Glass', { ...png, 'pixel-format': 'yuva420p' }],
  ['prores', 'Glass', { ...png, 'pixel-format': 'yuva444p10le', 'prores-profile': '4444' }],
  ['gif', 'Glass', { ...png, 'every-nth-frame': 2 }],
  ['gif', 'Calm', {}],
];

describe('the frame behind a chunk, which is rendered for its picture,', () => {
  test.each(cases)('leaves no trace in the chunk: %s, %s, %j', async (codec, id, options) => {
    const render = makeTestRender({
      composition: { id, width: 160, height: 90, fps: 30, durationInFrames: 24 },
      format: resultFormats.get(codec)!,
      outName: `out.${codec}`,
      options: { ...options, muted: true, frames: [...FRAMES] },
      jobs: 2,
    });
    expect(render.chunks).toHaveLength(2);
    const without = await renderChunk(id, render, 0, false);
    const left = await renderChunk(id, render, 0, true);
    expect(await readPackets(left)).toBe(await readPackets(without));
    const next = await readBlocks('next');
    await renderChunk(id, render, 1, true);
    const own = await readBlocks('own');
    expect(own.length).toBeGreaterThan(0);
    expect(compareBlocks(next, own).largest).toBe(0);
    // Of another frame it would be another picture.
    await renderChunk(id, { ...render, chunks: [render.chunks[1]!, render.chunks[0]!] }, 1, true);
    expect(compareBlocks(next, await readBlocks('own')).largest).toBeGreaterThanOrEqual(
      VISIBLE_DIFFERENCE,
    );
  });
});
