import { describe, expect, it } from 'vitest';
import { decideRetry, type FailedAnswer } from '../../src/core/release-retry.ts';

const NOW = 1_800_000_000;

function answer(given: Partial<FailedAnswer>): FailedAnswer {
  return { status: 403, message: '', headers: {}, ...given };
}

describe('a request that failed', () => {
  it.each<[string, Partial<FailedAnswer>, number]>([
    ['retry-after says how long', { headers: { 'retry-after': '30' } }, 30],
    ['retry-after may be no time at all', { status: 429, headers: { 'retry-after': '0' } }, 0],
    [
      'the reset of the hourly limit says when',
      { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 100) } },
      101,
    ],
    [
      'a secondary limit names no time',
      { message: 'You have exceeded a secondary rate limit' },
      60,
    ],
    ['429 is always a limit', { status: 429 }, 60],
    ['GitHub fails', { status: 502 }, 1],
  ])('is sent again when %s', (_, given, seconds) => {
    expect(decideRetry(answer(given), 0, NOW)).toMatchObject({ type: 'retry', seconds });
  });

  it('is not sent again when the limit lasts longer than ten minutes', () => {
    expect(decideRetry(answer({ headers: { 'retry-after': '601' } }), 0, NOW)).toEqual({
      type: 'limited',
      seconds: 601,
    });
  });

  it.each([400, 401, 403, 404, 409, 422])(
    'is not sent again when GitHub refuses with %i',
    (status) => {
      const remaining = { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': String(NOW + 9) };
      expect(decideRetry(answer({ status, headers: remaining }), 0, NOW)).toEqual({ type: 'fail' });
    },
  );

  it('waits longer each time, and not for ever', () => {
    const decisions = [0, 1, 2, 3, 4].map((retries) =>
      decideRetry(answer({ status: 500 }), retries, NOW),
    );
    expect(decisions.map((one) => (one.type === 'retry' ? one.seconds : one.type))).toEqual([
      1,
      2,
      4,
      8,
      'fail',
    ]);
  });
});
