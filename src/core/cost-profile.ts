import type { FrameRange } from './plan.ts';
import { countFrames, framesOfRender, type RenderedFrames } from './split.ts';

/** What the frames of a stretch of the composition cost. */
export interface CostStretch {
  readonly frameRange: FrameRange;
  /** Of a whole job, with all its tabs at work; what a chunk costs beside its frames is not in it. */
  readonly secondsPerFrame: number;
}

/** What frames cost, by their place in the composition: stretches in ascending order, one or more. */
export type CostProfile = readonly CostStretch[];

/** One frame that was timed. */
export interface FrameSample {
  readonly frame: number;
  /** Seconds per frame of a whole job. */
  readonly seconds: number;
}

/** Frames that cost the same, all over the composition. */
export function evenProfile(secondsPerFrame: number): CostProfile {
  return [{ frameRange: [0, Number.MAX_SAFE_INTEGER], secondsPerFrame }];
}

/**
 * A frame costs what the nearest sampled one did: scenes begin and end at once, so nothing is drawn between them.
 *
 * @param samples one or more, in any order
 */
export function profileOfSamples(samples: readonly FrameSample[]): CostProfile {
  const sorted = samples.toSorted((a, b) => a.frame - b.frame);
  let first = 0;
  return sorted.map(({ frame, seconds }, index) => {
    const next = sorted[index + 1];
    const last =
      next === undefined ? Number.MAX_SAFE_INTEGER : Math.floor((frame + next.frame) / 2);
    const frameRange: FrameRange = [first, last];
    first = last + 1;
    return { frameRange, secondsPerFrame: seconds };
  });
}

/** Frames outside of every stretch cost the mean of those within. */
function meanSeconds(profile: CostProfile): number {
  const lengths = profile.map(({ frameRange: [first, last] }) => last - first + 1);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return profile.reduce(
    (sum, { secondsPerFrame }, index) => sum + secondsPerFrame * (lengths[index]! / total),
    0,
  );
}

/** Returns which share of the frames of some ranges the stretches tell of, from 0 to 1. */
export function coverage(profile: CostProfile, ranges: readonly FrameRange[]): number {
  const covered = ranges.flatMap(([first, last]) =>
    profile.map(({ frameRange: [start, end] }) =>
      Math.max(0, Math.min(end, last) - Math.max(start, first) + 1),
    ),
  );
  return covered.reduce((sum, frames) => sum + frames, 0) / countFrames(ranges, 1);
}

/** The frames of an output, by their places in the composition. */
export interface OutputFrames extends RenderedFrames {
  /** Frames of the output. */
  readonly frameCount: number;
}

/**
 * Seconds up to each frame of the output: item i is what the frames before output frame i cost, so that frames
 * `[a, b)` cost `sums[b] - sums[a]`.
 */
export function sumCosts(profile: CostProfile, output: OutputFrames): Float64Array {
  const mean = meanSeconds(profile);
  const sums = new Float64Array(output.frameCount + 1);
  let at = 0;
  for (const [index, frame] of framesOfRender(output).entries()) {
    while (at < profile.length - 1 && profile[at]!.frameRange[1] < frame) at++;
    const { frameRange, secondsPerFrame } = profile[at]!;
    const known = frameRange[0] <= frame && frame <= frameRange[1];
    sums[index + 1] = sums[index]! + (known ? secondsPerFrame : mean);
  }
  return sums;
}
