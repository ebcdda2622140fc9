import type { OutputFrames } from './cost-profile.ts';
import { framesOfRender } from './split.ts';

/** Frames that are timed in all, one for each stretch of the output. */
const STRETCHES = 15;

/** The first pass takes the middle one of each so many stretches. */
const STRETCHES_PER_FIRST = 3;

/**
 * Frames of the composition to time, in two passes: 5 spread over the whole, and then 10 between them, so that a pass
 * that is cut short leaves the whole known. Each is in ascending order; a short output has fewer.
 */
export function samplePasses(output: OutputFrames): number[][] {
  const frames = framesOfRender(output);
  const passes: number[][] = [[], []];
  const taken = new Set<number>();
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const index = Math.floor(((stretch + 0.5) * frames.length) / STRETCHES);
    if (taken.has(index)) continue;
    taken.add(index);
    const pass = stretch % STRETCHES_PER_FIRST === 1 ? 0 : 1;
    passes[pass]!.push(frames[index]!);
  }
  return passes.filter((pass) => pass.length > 0);
}

/** Frames to render so that some of them can be timed. */
export interface WarmedFrames {
  /** In ascending order, as Remotion renders them. */
  readonly frames: readonly number[];
  /** So many are the first of their page, which take longer than others. */
  readonly warmUp: number;
}

/**
 * Puts frames for the warm-up of each page before those to be timed: the ones just before the first, where the range has
 * so many.
 *
 * @param first frame of the range
 * @param tabs pages that render at once
 */
export function warmUp(frames: readonly number[], first: number, tabs: number): WarmedFrames {
  const [next = first] = frames;
  const count = Math.min(tabs, next - first);
  const before = Array.from({ length: count }, (_, index) => next - count + index);
  return { frames: [...before, ...frames], warmUp: Math.min(tabs, count + frames.length - 1) };
}
