import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRemotion } from '../../src/adapters/remotion/remotion.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { bundleShapes, commonOptions } from '../support/shapes-bundle.ts';
import { root } from '../support/yaml-files.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
  await bundleShapes(folder.path);
});

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

test('frames are rendered in more tabs than there are cores', async () => {
  const { renderer } = loadRemotion(root);
  const options = await commonOptions({ serveUrl: folder.path, id: 'Calm' });
  const concurrency = availableParallelism() + 1;
  const tabs: number[] = [];
  const frames: number[] = [];
  await renderer.renderFrames({
    ...options,
    concurrency,
    frameRange: [0, concurrency],
    imageFormat: 'jpeg',
    outputDir: null,
    onStart: ({ resolvedConcurrency }) => tabs.push(resolvedConcurrency),
    onFrameBuffer: (_, frame) => void frames.push(frame),
    onFrameUpdate: () => undefined,
  });
  expect(tabs).toEqual([concurrency]);
  expect(frames).toHaveLength(concurrency + 1);
});
