import { makeCancelSignal } from '@remotion/renderer';
import { describe, expect, test } from 'vitest';
import { timeRenderFrames, type TimingLimits } from '../../../src/adapters/remotion/frame-times.ts';
import type { Remotion } from '../../../src/adapters/remotion/remotion.ts';
import type { CancelSignal } from '../../../src/adapters/remotion/remotion-types.ts';
import { makeTestRender, type TestRequest } from '../../support/plans.ts';

/** Options of `renderFrames()` that a stand-in of it looks at. */
interface Asked {
  readonly frames: readonly number[];
  readonly cancelSignal: CancelSignal;
  readonly onStart: (start: { frameCount: number }) => void;
  readonly onFrameUpdate: (rendered: number, frame: number, time: number) => void;
  readonly [option: string]: unknown;
}

/** Remotion with a `renderFrames()` of ours, which ends as Remotion's does when it is cancelled. */
function remotionThat(render: (asked: Asked) => Promise<void>): Remotion {
  const renderFrames = async (asked: Asked) => {
    const cancelled = new Promise<never>((_, fail) => {
      asked.cancelSignal(() => fail(new Error('renderFrames() got cancelled')));
    });
    await Promise.race([render(asked), cancelled]);
  };
  return { renderer: { makeCancelSignal, renderFrames } } as unknown as Remotion;
}

/** Renders all that it is asked for; the first frames of pages take long. */
const drawsAll = async ({ frames, onStart, onFrameUpdate }: Asked) => {
  onStart({ frameCount: frames.length });
  frames.forEach((frame, index) => onFrameUpdate(index + 1, frame, index < 2 ? 400 : 100));
};

const forEver = async () => await new Promise<void>(() => undefined);

async function time(
  remotion: Remotion,
  changes: Partial<TimingLimits> = {},
  request: TestRequest = {},
) {
  const { cancelSignal: cancelled } = makeCancelSignal();
  const timing = { tabs: 2, milliseconds: 60_000, cancelled, ...changes };
  return await timeRenderFrames(remotion, makeTestRender(request), [50, 150, 250], {}, timing);
}

describe('timed frames', () => {
  test('are those asked for, in seconds of a whole job, without the first of each tab', async () => {
    const asked: Asked[] = [];
    const samples = await time(
      remotionThat(async (options) => {
        asked.push(options);
        await drawsAll(options);
      }),
    );
    expect(asked[0]).toMatchObject({
      frames: [48, 49, 50, 150, 250],
      concurrency: 2,
      imageFormat: 'jpeg',
      muted: false,
      outputDir: null,
    });
    expect(samples).toEqual([50, 150, 250].map((frame) => ({ frame, seconds: 0.05 })));
  });

  test('are those that were done when the time was up', async () => {
    const samples = await time(
      remotionThat(async ({ frames, onStart, onFrameUpdate }) => {
        onStart({ frameCount: frames.length });
        for (const frame of [48, 49, 50]) onFrameUpdate(1, frame, 100);
        await forEver();
      }),
      { milliseconds: 1 },
    );
    expect(samples).toEqual([{ frame: 50, seconds: 0.05 }]);
  });

  test('are the first of each tab where no others were done', async () => {
    const samples = await time(
      remotionThat(async ({ frames, onStart, onFrameUpdate }) => {
        onStart({ frameCount: frames.length });
        onFrameUpdate(1, 48, 4000);
        await forEver();
      }),
      { milliseconds: 1 },
    );
    expect(samples).toEqual([{ frame: 48, seconds: 2 }]);
  });

  test('are none with a Remotion that would render all frames', async () => {
    const samples = await time(
      remotionThat(async ({ onStart }) => {
        onStart({ frameCount: 300 });
        await forEver();
      }),
    );
    expect(samples).toEqual([]);
  });

  test('are drawn as the render’s own options say', async () => {
    const asked: Asked[] = [];
    const remotion = remotionThat(async (options) => {
      asked.push(options);
      await drawsAll(options);
    });
    await time(remotion, {}, { options: { 'scale': 0.5, 'jpeg-quality': 60, 'muted': true } });
    await time(remotion, {}, { options: { 'image-format': 'png', 'jpeg-quality': 60 } });
    expect(asked[0]).toMatchObject({ scale: 0.5, jpegQuality: 60, muted: true });
    // Remotion refuses the quality of what is no JPEG.
    expect(asked[1]).toMatchObject({ imageFormat: 'png' });
    expect(asked[1]).not.toHaveProperty('jpegQuality');
  });
});

test('an error of the page is an error', async () => {
  const failing = remotionThat(async () => {
    throw new Error('No title');
  });
  await expect(time(failing)).rejects.toThrow('No title');
});

test('a run that is cancelled stops', async () => {
  const { cancel, cancelSignal: cancelled } = makeCancelSignal();
  const stopping = remotionThat(async () => {
    cancel();
    await forEver();
  });
  await expect(time(stopping, { cancelled })).rejects.toThrow('cancelled');
});
