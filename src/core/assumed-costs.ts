import { evenProfile, type CostProfile } from './cost-profile.ts';

/** The cores of the machine that the figures below were measured on. */
const MEASURED_CORES = 2;

/**
 * Seconds that two cores need for a frame and a megapixel of it: for one of 1280x720 about what a job takes for one of the
 * example, as docs/performance.md has it. That most of it does not depend on the size is assumed.
 */
const SECONDS_PER_FRAME = 0.04;
const SECONDS_PER_MEGAPIXEL = 0.022;

/** Frames of sound alone are not drawn. */
const SECONDS_PER_SILENT_FRAME = 0.005;

export interface AssumedFrames {
  /** Pixels of a frame; null where no picture is drawn. */
  readonly pixels: number | null;
  /** Cores of a job that its tabs keep busy. */
  readonly cores: number;
}

/** What frames cost, by their size alone: a guess, for want of anything measured. */
export function assumedProfile({ pixels, cores }: AssumedFrames): CostProfile {
  const seconds =
    pixels === null
      ? SECONDS_PER_SILENT_FRAME
      : SECONDS_PER_FRAME + (SECONDS_PER_MEGAPIXEL * pixels) / 1e6;
  return evenProfile((seconds * MEASURED_CORES) / cores);
}
