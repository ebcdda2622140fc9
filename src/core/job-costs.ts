/** Seconds that a run takes beside its frames. */
export interface JobCosts {
  /** From the moment that a job may start to its first step: each job takes some time between the two, and they wait for the last. */
  readonly start: { readonly least: number; readonly most: number };
  /** In a render job, before its first chunk and behind its last: the kit, Chrome, the last upload. Learnt is what is before. */
  readonly setUp: number;
  /** Of each chunk, beside its frames and the one of its right neighbour: a new server and new pages, the encoder's start, warm-up. */
  readonly chunk: number;
  /** In combine, whatever it joins: the kit, requests, the uploads. */
  readonly combine: number;
  /** In combine, for each frame of the output: its download and the checks of its chunk. An eager combine does that before the last chunk is there. */
  readonly fetchFrame: number;
  /** In combine, for each frame of the output: joining, encoding of the sound, checks of the result. */
  readonly joinFrame: number;
}

/** When combine starts: after the render jobs, or with them. */
export const combineStarts = ['after', 'eager'] as const;
export type CombineStart = (typeof combineStarts)[number];

/** Assumed: half at a chunk's start and half at its end. How far the whole is from what jobs take is in docs/performance.md, "The model". */
export const CHUNK_SECONDS = 0.9;

/**
 * What a run costs where it runs, until times of this repository's own runs are known.
 *
 * - `start` on GitHub: 5 to 30 s between a job that may start and its first step, as GitHub's runners took in 2026.
 *   Locally it is the start of a Node process.
 * - `setUp`, `combine`: locally as docs/performance.md has them, rounded: 1.7 s to the first frame, of which half a
 *   second is taken to be the chunk's, and combine of 300 frames in 0.9 s. On GitHub kit, Chrome and chunks come over the network, for which 2 and 3 s
 *   are assumed: nothing was measured there. From its second run on a repository's own times count.
 * - `fetchFrame`, `joinFrame`: their sum follows from combine of 9,000 frames, which took 5 to 7 s in several runs of
 *   `npm run bench`. How it is shared between the two is assumed; on GitHub, where the chunks come over the network,
 *   fetching is taken to last five times as long.
 */
export const jobCosts: Readonly<Record<'github' | 'local', JobCosts>> = {
  github: {
    start: { least: 5, most: 30 },
    setUp: 3,
    chunk: CHUNK_SECONDS,
    combine: 4,
    fetchFrame: 0.0004,
    joinFrame: 0.0004,
  },
  local: {
    start: { least: 0.3, most: 0.5 },
    setUp: 1,
    chunk: CHUNK_SECONDS,
    combine: 1,
    fetchFrame: 0.00008,
    joinFrame: 0.0004,
  },
};

/** Seconds of combine, from the moment that all chunks are there. */
export function combineSeconds(
  { combine, fetchFrame, joinFrame }: JobCosts,
  frames: number,
  start: CombineStart,
): number {
  return combine + frames * (joinFrame + (start === 'eager' ? 0 : fetchFrame));
}

/** Seconds until one job has started, on average. */
export function meanStart({ start: { least, most } }: JobCosts): number {
  return (least + most) / 2;
}

/**
 * Seconds until the last of so many jobs has started: the mean of the largest of as many times, each anywhere between
 * the least and the most. More jobs wait longer for their last one.
 */
export function lastStart({ start: { least, most } }: JobCosts, jobs: number): number {
  return least + ((most - least) * jobs) / (jobs + 1);
}
