import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { remotionOptions } from '../../src/core/render-options.ts';
import { makeChunkKeys, type ChunkSurroundings } from '../../src/render/chunk-keys.ts';
import {
  h264Format,
  makeSequenceRender,
  makeTestPlan,
  someDigest,
  type TestRequest,
} from '../support/plans.ts';

const OTHER_DIGEST = 'ab'.repeat(32);
const SURROUNDINGS: ChunkSurroundings = {
  chrome: 'Chrome 149',
  environment: {},
  timeZone: 'UTC',
  locale: 'en-US',
};

/** The keys of the four chunks of a plan. */
async function keysOf(plan: Plan, changes: Partial<ChunkSurroundings> = {}) {
  return await makeChunkKeys(plan, { ...SURROUNDINGS, ...changes });
}

async function keysFor(request: TestRequest): Promise<readonly string[]> {
  return await keysOf({ ...makeTestPlan(request), sourceDigest: someDigest });
}

const base: Plan = { ...makeTestPlan(), sourceDigest: someDigest };
const [render] = base.renders;
const usual = await keysOf(base);

test('each chunk has a key of its own, which is the same each time', async () => {
  expect(new Set(usual).size).toBe(4);
  expect(usual[0]).toMatch(/^[\da-f]{64}$/);
  expect(await keysFor({})).toEqual(usual);
});

const kitFile = (sha256: string) => ({ path: 'props/0-input.json', sha256 });

/** What makes a chunk's files, changed one at a time. */
const INGREDIENTS: Readonly<Record<string, TestRequest>> = {
  'the input props': { props: { ...render!.props, input: kitFile(OTHER_DIGEST) } },
  'the resolved props': { props: { ...render!.props, resolved: kitFile(OTHER_DIGEST) } },
  'Remotion': { remotionVersion: '4.0.530' },
  'a patch of Remotion': { runtimeDigest: OTHER_DIGEST },
  'the platform': { platform: 'linux-arm64' },
  'shipped fonts': { fonts: { ...base.fonts, shipped: OTHER_DIGEST } },
  'the machine’s fonts': { fonts: { ...base.fonts, list: kitFile(OTHER_DIGEST) } },
  'the composition': { composition: { ...render!.composition, id: 'Other' } },
  'the frame rate': { fps: 60 },
  'the codec of the chunks': { format: { ...h264Format, codec: 'vp8' } },
  'the extension of the chunks': { format: { ...h264Format, extensionOf: () => 'mkv' } },
  'sound': { options: { muted: true } },
  'the sample rate': { options: { 'sample-rate': 44_100 } },
  'the first frame of the whole': { options: { frames: [1, null] } },
};

test.each(Object.entries(INGREDIENTS))('%s changes all keys', async (_name, request) => {
  const keys = await keysFor(request);
  expect(keys.filter((key) => usual.includes(key))).toEqual([]);
});

test('the source changes all keys', async () => {
  const keys = await keysOf({ ...base, sourceDigest: OTHER_DIGEST });
  expect(keys.filter((key) => usual.includes(key))).toEqual([]);
});

test.each<[string, Partial<ChunkSurroundings>]>([
  ['Chrome', { chrome: 'Chrome 150' }],
  ['the time zone', { timeZone: 'Europe/Berlin' }],
  ['the language', { locale: 'de-DE' }],
])('%s changes all keys', async (_name, changes) => {
  const keys = await keysOf(base, changes);
  expect(keys.filter((key) => usual.includes(key))).toEqual([]);
});

/** What makes a chunk faster or slower, or says more about it. */
const NEUTRAL = new Set([
  'concurrency',
  'timeout',
  'offthreadvideo-cache-size-in-bytes',
  'offthreadvideo-video-threads',
  'media-cache-size-in-bytes',
  'log-level',
]);

const optionsOfChunks = Object.entries(remotionOptions).filter(([, { to }]) =>
  to.some((target) => target === 'chunk' || target === 'browser'),
);

test.each(optionsOfChunks)(
  'the option %s changes all keys, or none where it changes no file',
  async (name, option) => {
    const changed = { [option.key]: 'another value' };
    const plan: Plan = option.to.some((target) => target === 'browser')
      ? { ...base, chromiumOptions: changed }
      : { ...base, renders: [{ ...render!, renderOptions: changed }] };
    const keys = await keysOf(plan);
    expect(keys.filter((key) => usual.includes(key))).toHaveLength(NEUTRAL.has(name) ? 4 : 0);
  },
);

describe('variables of the page', () => {
  test('change all keys, by name and by value, in whatever order they come', async () => {
    const [one] = await keysOf(base, { environment: { A: '1', B: '2' } });
    const [swapped] = await keysOf(base, { environment: { B: '2', A: '1' } });
    const [other] = await keysOf(base, { environment: { A: '1', B: '3' } });
    const [renamed] = await keysOf(base, { environment: { A: '1', C: '2' } });
    expect(swapped).toBe(one);
    expect(new Set([usual[0], one, other, renamed]).size).toBe(4);
  });
});

test('what a run is called and where it goes changes no key', async () => {
  const elsewhere = {
    name: 'other',
    outName: 'other.mp4',
    projectPath: 'videos',
    runtimePath: 'x',
  };
  expect(await keysFor(elsewhere)).toEqual(usual);
});

test('the number of jobs changes no key of a chunk that is as long', async () => {
  expect(await keysFor({ jobs: 'auto', framesPerChunk: 75 })).toEqual(usual);
});

test('options of the result, which combine works in, change no key', async () => {
  const options = { 'metadata': { title: 'a' }, 'audio-sync': 'remotion' } as const;
  expect(await keysFor({ options })).toEqual(usual);
});

test('the first picture of a sequence is named by the whole, and so its chunks are', async () => {
  const sequence = { ...base, renders: [makeSequenceRender()] };
  const longer = {
    ...base,
    renders: [{ ...makeSequenceRender(), pattern: 'frame-[frame].[ext]' }],
  };
  expect((await keysOf(longer))[0]).not.toBe((await keysOf(sequence))[0]);
});

test('the last chunk of a shorter range is another one, for it has no neighbour to look at', async () => {
  const shorter = await keysFor({
    framesPerChunk: 75,
    jobs: 'auto',
    options: { frames: [0, 224] },
  });
  expect(shorter.map((key, index) => key === usual[index])).toEqual([true, true, false]);
});
