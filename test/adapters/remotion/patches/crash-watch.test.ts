import { beforeEach, describe, expect, test } from 'vitest';
import { CrashWatch } from '../../../../src/adapters/remotion/patches/crash-watch.ts';
import type { HeadlessBrowser } from '../../../../src/adapters/remotion/remotion-types.ts';
import { isFlaky } from '../../../../src/core/flaky.ts';

/** Frames that are rendered. */
const FRAMES = 20;

const cancelled = new Error('renderMedia() got cancelled');

let listeners: Set<() => void>;
let cancels: number;
let watch: CrashWatch;

beforeEach(() => {
  listeners = new Set();
  const browser = {
    on: (_event: 'closed-silent', listener: () => void) => listeners.add(listener),
    off: (_event: 'closed-silent', listener: () => void) => listeners.delete(listener),
  };
  cancels = 0;
  watch = new CrashWatch(browser as unknown as HeadlessBrowser, FRAMES, () => cancels++);
});

function crash(): void {
  for (const listener of listeners) listener();
}

describe('a crash of Chrome', () => {
  test('before the last frame ends the render, with an error after which it is tried again', () => {
    watch.note(FRAMES - 1);
    crash();
    expect(cancels).toBe(1);
    expect(isFlaky(watch.explain(cancelled))).toBe(true);
  });

  test('while the last frames are encoded ends nothing', () => {
    watch.note(FRAMES);
    crash();
    expect(cancels).toBe(0);
    expect(watch.explain(cancelled)).toBe(cancelled);
  });

  test('after the render is nobody’s', () => {
    watch[Symbol.dispose]();
    crash();
    expect(cancels).toBe(0);
  });
});
