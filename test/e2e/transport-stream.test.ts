import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser, type HeadlessBrowser } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TRANSPORT_STREAM } from '../../src/core/transport-stream.ts';
import { chrome } from '../support/chrome.ts';
import { readPackets } from '../support/packets.ts';
import {
  bundleShapes,
  renderScene,
  type RenderOptions,
  type Scene,
} from '../support/shapes-bundle.ts';

let folder: string;
let browser: HeadlessBrowser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'transport-stream-'));
  await bundleShapes(path.join(folder, 'bundle'));
  browser = await openBrowser('chrome', { browserExecutable: await chrome() });
});
afterAll(async () => {
  await browser.close({ silent: true });
  await rm(folder, { recursive: true });
});

const cases: [name: string, options: RenderOptions, size?: Scene['size']][] = [
  ['Remotion’s defaults', {}],
  [
    'colours of BT.709, a bit rate and short GOPs',
    { colorSpace: 'bt709', videoBitrate: '1M', gopSize: 5 },
  ],
  ['PNG frames with all their colours', { imageFormat: 'png', pixelFormat: 'yuv444p', crf: 1 }],
  ['29.97 frames a second', { x264Preset: 'ultrafast' }, { fps: 29.97 }],
];

describe('a chunk in MPEG-TS', () => {
  test.each(cases)(
    'that is encoded beside its frames has the packets of h264-ts: %s',
    async (_, options, size) => {
      const scene: Scene = {
        serveUrl: path.join(folder, 'bundle'),
        id: 'Calm',
        browser,
        ...(size === undefined ? {} : { size }),
      };
      const part: RenderOptions = { ...options, frameRange: [3, 20], overwrite: true };
      const after = path.join(folder, 'after.ts');
      const beside = path.join(folder, 'beside.mkv');
      const commands: string[] = [];
      await renderScene(scene, 'h264-ts', after, part);
      await renderScene(scene, TRANSPORT_STREAM.codec, beside, {
        ...part,
        ffmpegOverride: (command) => {
          commands.push(command.type);
          return TRANSPORT_STREAM.ffmpegOverride(command);
        },
      });
      expect(commands).toEqual(['pre-stitcher', 'stitcher']);
      const packets = await readPackets(after);
      expect(packets.match(/^packet,/gm)).toHaveLength(18);
      expect(await readPackets(beside)).toBe(packets);
    },
  );
});
