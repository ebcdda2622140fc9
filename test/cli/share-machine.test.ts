import { expect, test } from 'vitest';
import { shareMachine } from '../../src/cli/share-machine.ts';

test.each([
  ['one job alone chooses its tabs', {}, null, 2, 1, undefined],
  ['so does one that was asked for', { jobs: '1' }, null, 2, 1, undefined],
  ['left to the planner, no more than keep the cores busy', {}, 4, 2, 1, undefined],
  ['nor more than were asked for', {}, 2, 32, 2, undefined],
  ['of several two run at once', { jobs: '4' }, null, 2, 2, '2'],
  ['of several of a length too', { 'frames-per-chunk': '75' }, null, 2, 2, '2'],
  ['on more cores they have more tabs', { jobs: '4' }, null, 8, 2, '6'],
  ['on many cores more run at once', { jobs: '40' }, null, 32, 4, '8'],
  ['on one core too', { jobs: '4' }, null, 1, 2, '2'],
  ['with fewer at once each has more tabs', { jobs: '4' }, 1, 2, 1, '3'],
  ['with more at once each has fewer', { jobs: '4' }, 4, 8, 4, '3'],
  ['auto is the same as nothing', { jobs: '4', concurrency: 'auto' }, null, 2, 2, '2'],
  ['tabs that were asked for are kept', { jobs: '4', concurrency: '1' }, null, 8, 8, '1'],
  ['and jobs beside them', { jobs: '4', concurrency: '50%' }, 3, 8, 3, '50%'],
])('%s', (_, inputs, parallel, cores, atOnce, concurrency) => {
  expect(shareMachine(inputs as Record<string, string>, parallel, cores)).toEqual({
    atOnce,
    concurrency,
  });
});
