import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { renderFrames, selectComposition } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFolder } from '../conformance/digests.ts';
import { chrome } from '../support/chrome.ts';
import { bundleSoundCases } from '../support/sound-project.ts';
import { runForBytes } from '../support/video-tools.ts';
import { root } from '../support/yaml-files.ts';

/** Frames from the first one, which make three chunks. */
const FRAMES = 51;
const FRAMES_PER_CHUNK = 17;

let folder: string;
let serveUrl: string;

beforeAll(async () => {
  await mkdir(path.join(root, 'out'), { recursive: true });
  folder = await mkdtemp(path.join(root, 'out', 'media-video-'));
  serveUrl = await bundleSoundCases(folder);
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Renders with one call of Remotion's own function; gives the folder. */
async function renderAlone(id: string): Promise<string> {
  const outputDir = path.join(folder, `alone-${id}`);
  const browserExecutable = await chrome();
  const logLevel = 'error';
  await renderFrames({
    serveUrl,
    composition: await selectComposition({ serveUrl, id, browserExecutable, logLevel }),
    browserExecutable,
    logLevel,
    outputDir,
    imageFormat: 'png',
    frameRange: [0, FRAMES - 1],
    inputProps: {},
    concurrency: 1,
    onStart: () => undefined,
    onFrameUpdate: () => undefined,
  });
  return outputDir;
}

async function renderInChunks(id: string): Promise<string> {
  const command = path.join(root, 'dist/remotion-matrix.js');
  const split = [`--frames=0-${FRAMES - 1}`, `--frames-per-chunk=${FRAMES_PER_CHUNK}`];
  const browser = `--browser-executable=${await chrome()}`;
  const args = [command, 'render', serveUrl, id, `chunks-${id}`, '--sequence', ...split, browser];
  await promisify(execFile)(process.execPath, args, { cwd: folder });
  return path.join(folder, `chunks-${id}`);
}

describe('the pictures of a transparent <Video> of @remotion/media are those of one machine, byte for byte', () => {
  test.each([
    ['media-video', FRAMES],
    // At half the speed each frame of the film is shown twice.
    ['media-video-slow', Math.ceil(FRAMES / 2)],
  ])('%s', async (id, distinct) => {
    const alone = await renderAlone(id);
    const expected = await digestFolder(alone);
    expect(await digestFolder(await renderInChunks(id))).toEqual(expected);
    expect(expected.size).toBe(FRAMES);
    expect(new Set(expected.values()).size).toBe(distinct);
    const picture = path.join(alone, 'element-30.png');
    const decode = ['-c:v', 'rawvideo', '-pix_fmt', 'rgba', '-f', 'image2pipe', '-'];
    const pixels = await runForBytes('ffmpeg', ['-i', picture, ...decode]);
    expect(pixels.some((value, index) => index % 4 === 3 && value > 0 && value < 255)).toBe(true);
  });
});
