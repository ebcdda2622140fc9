import type { Render } from '../../core/plan.ts';
import type { FrameSample } from '../../core/cost-profile.ts';
import { warmUp } from '../../core/sample-frames.ts';
import type { CommonOptions } from './call-remotion.ts';
import type { Remotion } from './remotion.ts';
import type { CancelSignal, RenderFramesOptions } from './remotion-types.ts';

/** `jpeg`, `png` or `none`, as the render's own options, its composition and Remotion's default have it. */
function imageFormatOf(render: Render): unknown {
  if (render.type !== 'media') return render.imageFormat;
  if (!render.hasVideo) return 'none';
  const { renderOptions, composition } = render;
  return renderOptions['imageFormat'] ?? composition['defaultVideoImageFormat'] ?? 'jpeg';
}

/** How frames become pictures. Remotion refuses the quality of what is no JPEG. */
function pictureOptions(render: Render): CommonOptions {
  const { scale, jpegQuality } = render.renderOptions;
  const imageFormat = imageFormatOf(render);
  return {
    imageFormat,
    ...(scale === undefined ? {} : { scale }),
    ...(jpegQuality === undefined || imageFormat !== 'jpeg' ? {} : { jpegQuality }),
    muted: render.type !== 'media' || render.muted,
  };
}

export interface TimingLimits {
  readonly tabs: number;
  /** After so many milliseconds it is cancelled; what is timed by then counts. */
  readonly milliseconds: number;
  /** Ends when the run is cancelled. */
  readonly cancelled: CancelSignal;
}

interface TimedFrame {
  readonly frame: number;
  /** Of the tab that drew it. */
  readonly milliseconds: number;
}

/** All that is timed before it ends, or the time is up. */
async function collectTimes(
  { renderer }: Remotion,
  frames: readonly number[],
  options: CommonOptions,
  { milliseconds, cancelled }: TimingLimits,
): Promise<TimedFrame[]> {
  const times: TimedFrame[] = [];
  const { cancel, cancelSignal } = renderer.makeCancelSignal();
  cancelled(cancel);
  let isCut = false;
  const cut = () => {
    isCut = true;
    cancel();
  };
  const timer = setTimeout(cut, milliseconds);
  try {
    await renderer.renderFrames({
      ...options,
      frames,
      cancelSignal,
      outputDir: null,
      onFrameBuffer: () => undefined,
      // A Remotion that does not know `frames` yet would render them all.
      onStart: ({ frameCount }: { frameCount: number }) => {
        if (frameCount !== frames.length) cut();
      },
      onFrameUpdate: (_rendered: number, frame: number, time: number) =>
        times.push({ frame, milliseconds: time }),
      // What the page says was in the log when the first frame was rendered.
      logLevel: 'error',
    } as unknown as RenderFramesOptions);
  } catch (error) {
    if (!isCut) throw error;
  } finally {
    clearTimeout(timer);
  }
  return times;
}

/**
 * Times some frames of a render in one call, with as many tabs as a job has. The first frame of each tab does not count,
 * unless there is no other.
 */
export async function timeRenderFrames(
  remotion: Remotion,
  render: Render,
  frames: readonly number[],
  options: CommonOptions,
  timing: TimingLimits,
): Promise<FrameSample[]> {
  const { tabs } = timing;
  const warmed = warmUp(frames, render.frameRange[0], tabs);
  const times = await collectTimes(
    remotion,
    warmed.frames,
    { ...options, ...pictureOptions(render), concurrency: tabs },
    timing,
  );
  const cold = new Set(warmed.frames.slice(0, warmed.warmUp));
  const warm = times.filter(({ frame }) => !cold.has(frame));
  return (warm.length > 0 ? warm : times).map(({ frame, milliseconds }) => ({
    frame,
    seconds: milliseconds / 1000 / tabs,
  }));
}
