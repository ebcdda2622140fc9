import { expect, test } from 'vitest';
import { markCached } from '../../src/core/mark-cached.ts';
import { fetchCachedChunks } from '../../src/render/fetch-cached-chunks.ts';
import type { Cache } from '../../src/render/ports.ts';
import { makeTestPlan } from '../support/plans.ts';
import { collectingReporter, countingJoiner } from '../support/render-twins.ts';

const KEYS = ['a', 'b', 'c', 'd'];
const plan = markCached(makeTestPlan(), KEYS, new Set(['b']), [1, 1, 1, 1]);

/** Fetches the one cached chunk; its first downloads break off, of which GitHub's client gives no more than null. */
async function fetchAfter(failures: number) {
  let tries = 0;
  const cache: Cache = {
    lookUp: async (_kind, keys) => new Set(keys),
    restore: async ({ key }) => (++tries > failures ? key : null),
    save: async () => undefined,
  };
  const tools = { cache, joiner: countingJoiner(75), reporter: collectingReporter() };
  const { problems } = await fetchCachedChunks({ plan, planDigest: '' }, '/nowhere', tools);
  return { tries, problems };
}

test('a cached chunk whose download breaks off is fetched once more', async () => {
  expect(await fetchAfter(1)).toEqual({
    tries: 2,
    // Nothing was put there, so that what is said is of the chunk that has arrived.
    problems: [expect.stringMatching(/^chunk 2 of 4 .* is damaged: /)],
  });
});

test('a cached chunk that cannot be fetched twice is there all the same', async () => {
  expect(await fetchAfter(2)).toEqual({
    tries: 2,
    problems: [
      'chunk 2 of 4 (frames 75–149, from the cache) is in the cache, and could not be fetched. Re-run this job: what is rendered stays.',
    ],
  });
});
