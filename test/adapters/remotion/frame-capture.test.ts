import { describe, expect, test } from 'vitest';
import {
  checkCapture,
  settleCapture,
  type CaptureMachine,
} from '../../../src/adapters/remotion/frame-capture.ts';
import { loadRemotion } from '../../../src/adapters/remotion/remotion.ts';
import { root } from '../../support/yaml-files.ts';

/** A Remotion that declares the option, as 4.0.534 does. */
const option = { cliFlag: 'disable-shared-memory-capture' };
const client = { BrowserSafeApis: { options: { option } } };
const newer: CaptureMachine['remotion'] = {
  require: (() => client) as unknown as NodeJS.Require,
  lookForBrowserIn: () => undefined,
};
const machine: CaptureMachine = { remotion: newer, givenBrowser: undefined, glibc: '2.39' };

const PINNED = { 'disable-shared-memory-capture': true };

describe('frames are taken in one way by all jobs:', () => {
  test.each([
    ['by shared memory if nothing is known against it', {}, {}],
    ['also on a machine without glibc, where Remotion decides', { glibc: null }, {}],
    ['as pictures with a Chrome of the user’s own', { givenBrowser: '/usr/bin/chrome' }, PINNED],
    ['as pictures with an old glibc', { glibc: '2.31' }, PINNED],
    ['by shared memory with the least glibc', { glibc: '2.35' }, {}],
    [
      'as pictures if Chrome has to be passed',
      { remotion: { ...newer, lookForBrowserIn: null } },
      PINNED,
    ],
    [
      'with an older Remotion nothing is said of it',
      { remotion: loadRemotion(root), givenBrowser: '/usr/bin/chrome' },
      {},
    ],
  ])('%s', (_, difference, expected) => {
    expect(settleCapture({}, { ...machine, ...difference })).toEqual(expected);
  });
});

describe('a render job', () => {
  const settled = { disableSharedMemoryCapture: true };

  test('renders where it can do what plan settled', () => {
    expect(() => checkCapture({}, machine)).not.toThrow();
    expect(() => checkCapture(settled, { ...machine, glibc: '2.31' })).not.toThrow();
  });

  test('that cannot share memory, and plan could, says how all jobs can', () => {
    expect(() => checkCapture({}, { ...machine, glibc: '2.31' })).toThrow(
      'disable-shared-memory-capture: plan’s machine'.replace('’', "'"),
    );
    expect(() => checkCapture({}, { ...machine, glibc: '2.31' })).toThrow(
      'its glibc is 2.31, and 2.35 is needed',
    );
  });
});
