import { expect, test } from 'vitest';
import { UserError } from '../../src/core/user-error.ts';
import { allAtOnce } from '../../src/render/all-at-once.ts';

test('gives each result under its name', async () => {
  const results = await allAtOnce({ one: async () => 1, two: async () => 'b' });
  expect(results).toEqual({ one: 1, two: 'b' });
});

test('starts all before the first has ended', async () => {
  const met = Promise.withResolvers<string>();
  const results = await allAtOnce({
    waits: async () => await met.promise,
    comes: async () => met.resolve('met'),
  });
  expect(results.waits).toBe('met');
});

test('tells the problems of all that failed', async () => {
  const work = allAtOnce({
    one: async () => await Promise.reject(new UserError('one: wrong.')),
    two: async () => 2,
    three: async () => await Promise.reject(new UserError(['three: wrong.', 'three: and so.'])),
  });
  await expect(work).rejects.toMatchObject({
    problems: ['one: wrong.', 'three: wrong.', 'three: and so.'],
  });
});

test('an error that is not the user’s goes first', async () => {
  const fault = new Error('a fault of ours');
  const work = allAtOnce({
    one: async () => await Promise.reject(new UserError('one: wrong.')),
    two: async () => await Promise.reject(fault),
  });
  await expect(work).rejects.toBe(fault);
});

test('waits for the end of what still runs', async () => {
  const slow = Promise.withResolvers<void>();
  const ended: string[] = [];
  const work = allAtOnce({
    fails: async () => await Promise.reject(new Error('failed')),
    slow: async () => {
      await slow.promise;
      ended.push('slow');
    },
  });
  slow.resolve();
  await expect(work).rejects.toThrow('failed');
  expect(ended).toEqual(['slow']);
});
