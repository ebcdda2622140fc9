import path from 'node:path';
import { openBrowser, type HeadlessBrowser } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { alphaDifference, colorNoise, decodeColor, type ColorFrame } from '../support/color.ts';
import { renderInChunks } from '../support/render-in-chunks.ts';
import {
  bundleShapes,
  renderScene,
  renderTrueFrames,
  type Scene,
} from '../support/shapes-bundle.ts';

const SIZE = { width: 160, height: 90 };

/** In levels of alpha and in decibels: as much as a frame may be worse than the worst of one machine, as every chunk has a rate control of its own. */
const ENCODER_NOISE = { alpha: 0.3, color: 1 };

let folder: TemporaryFolder;
let browser: HeadlessBrowser;
let scene: Scene;
let truth: ColorFrame[];

beforeAll(async () => {
  folder = await temporaryFolder();
  browser = await openBrowser('chrome', { browserExecutable: await chrome() });
  const serveUrl = path.join(folder.path, 'bundle');
  await bundleShapes(serveUrl);
  scene = { serveUrl, browser, id: 'Glass' };
  truth = await decodeColor(await renderTrueFrames(scene, path.join(folder.path, 'frames')), SIZE);
});

afterAll(async () => {
  await browser.close({ silent: true });
  await folder[Symbol.asyncDispose]();
});

interface Faithfulness {
  readonly alpha: number;
  readonly color: number;
}

/** How far each frame is from the one that Chrome drew. */
async function compareWithTruth(file: string, codec: string): Promise<Faithfulness[]> {
  const frames = await decodeColor(file, SIZE, codec);
  expect(frames).toHaveLength(truth.length);
  return frames.map((frame, index) => ({
    alpha: alphaDifference(truth[index]!, frame),
    color: colorNoise(truth[index]!, frame),
  }));
}

describe.each([
  { codec: 'vp8', extension: 'webm', pixelFormat: 'yuva420p' },
  { codec: 'vp9', extension: 'webm', pixelFormat: 'yuva420p' },
  { codec: 'prores', extension: 'mov', pixelFormat: 'yuva444p10le', proResProfile: '4444' },
] as const)('transparent $codec', ({ codec, extension, ...encoding }) => {
  let alone: Faithfulness[];

  beforeAll(async () => {
    const file = path.join(folder.path, `alone-${codec}.${extension}`);
    await renderScene(scene, codec, file, { imageFormat: 'png', ...encoding });
    alone = await compareWithTruth(file, codec);
  });

  test('has alpha on one machine, or the tests below would show nothing', () => {
    expect(Math.max(...alone.map(({ alpha }) => alpha))).toBeLessThan(2);
  });

  test.each([10, 7])(
    'has the alpha and the colours of one machine in chunks of %d frames, also at seams',
    async (framesPerChunk) => {
      const joined = path.join(folder.path, `joined-${codec}-${framesPerChunk}.${extension}`);
      await renderInChunks(scene, joined, {
        codec,
        framesPerChunk,
        options: {
          'image-format': 'png',
          'pixel-format': encoding.pixelFormat,
          'prores-profile': 'proResProfile' in encoding ? encoding.proResProfile : undefined,
        },
      });
      const mostAlpha = Math.max(...alone.map(({ alpha }) => alpha)) + ENCODER_NOISE.alpha;
      const leastColor = Math.min(...alone.map(({ color }) => color)) - ENCODER_NOISE.color;
      const worse = (await compareWithTruth(joined, codec)).flatMap(({ alpha, color }, frame) =>
        alpha > mostAlpha || color < leastColor ? [{ frame, alpha, color }] : [],
      );
      expect(worse).toEqual([]);
    },
  );
});
