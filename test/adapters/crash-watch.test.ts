import { beforeEach, describe, expect, test } from 'vitest';
import { CrashWatch } from '../../src/adapters/crash-watch.ts';
import type { HeadlessBrowser } from '../../src/adapters/remotion-types.ts';
import { chunkArguments } from '../../src/core/chunk-arguments.ts';
import { isFlaky } from '../../src/core/flaky.ts';
import type { MediaRequest } from '../../src/render/ports.ts';
import { makeTestRender } from '../support/plans.ts';

const render = makeTestRender({ jobs: 3, options: { frames: [0, 59] } });
const request: MediaRequest = {
  render,
  arguments: chunkArguments(render, render.chunks[1]!),
  output: 'media.ts',
  separateAudioTo: null,
  onArtifact: () => undefined,
};
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
  watch = new CrashWatch(browser as unknown as HeadlessBrowser, request, () => cancels++);
});

function crash(): void {
  for (const listener of listeners) listener();
}

describe('a crash of Chrome', () => {
  test('before the last frame ends the render, with an error after which it is tried again', () => {
    watch.note(19);
    crash();
    expect(cancels).toBe(1);
    expect(isFlaky(watch.explain(cancelled))).toBe(true);
  });

  test('while the last frames are encoded ends nothing', () => {
    watch.note(20);
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
