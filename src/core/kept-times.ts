import { z } from 'zod';
import type { ChunkReport } from './chunk-report.ts';
import type { CostStretch } from './cost-profile.ts';
import { combineStarts } from './job-costs.ts';
import { median } from './median.ts';
import type { Render } from './plan.ts';
import { framesOfRender, rangesOfChunk } from './split.ts';

/** Raised whenever times of an older version could be misread. */
export const TIMES_VERSION = 3;

/** Name of the file in what is kept. */
export const TIMES_FILE = 'times.json';

const seconds = z.number().nonnegative();

/** What a run has taken, kept for the plan of the next one. */
export const keptTimesSchema = z.strictObject({
  version: z.literal(TIMES_VERSION),
  /** As `CostProfile`. */
  profile: z
    .array(
      z.strictObject({
        frameRange: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly(),
        secondsPerFrame: seconds,
      }),
    )
    .min(1),
  /** Seconds of a render job before its first chunk; null where it was not measured. */
  setUp: seconds.nullable(),
  /** Seconds of a chunk beside its rendering: its pictures and digests, and what it waited for. */
  besideChunk: seconds,
  /** Seconds of combine when all chunks were there, the frames that it joined, and when it started. */
  combine: z.strictObject({ seconds, frames: z.int().positive(), start: z.enum(combineStarts) }),
});

export type KeptTimes = z.output<typeof keptTimesSchema>;

/** Where there are more marks than this, each chunk is one stretch: more make no better plan. */
const MOST_MARKS = 400;

/**
 * What the frames of a chunk cost, stretch by stretch. What was not spent while frames were rendered, at the end, is
 * spread over all of them, but for the first frame of its neighbour, which the model counts by itself.
 *
 * @param chunkCost seconds of a chunk that do not grow with its frames
 */
function stretchesOfChunk(
  report: ChunkReport,
  { everyNthFrame, frameRanges }: Pick<Render, 'everyNthFrame' | 'frameRanges'>,
  chunkCost: number,
  isCoarse: boolean,
): CostStretch[] {
  const { frameRange, frameCount, seconds: total, seamPictures, timing } = report;
  const { pace } = timing;
  const ranges = rangesOfChunk({ frameRanges }, report);
  const chunkFrames = framesOfRender({ frameRange, frameRanges: ranges, everyNthFrame });
  const { seconds: end } = pace.at(-1)!;
  const marks = isCoarse ? pace.slice(-1) : pace;
  const start = Math.min(chunkCost, marks[0]!.seconds);
  const neighbour = seamPictures?.next == null ? 0 : (end - start) / frameCount;
  const tail = Math.max(0, total - end - neighbour) / frameCount;
  let before = { frames: 0, seconds: start };
  return marks.map((mark) => {
    const frames = mark.frames - before.frames;
    const stretch: CostStretch = {
      frameRange: [chunkFrames[before.frames]!, chunkFrames[mark.frames - 1]! + everyNthFrame - 1],
      secondsPerFrame: (mark.seconds - before.seconds) / frames + tail,
    };
    before = mark;
    return stretch;
  });
}

/** Seconds that each job spent before its first chunk. Its last upload is in no report. */
function setUpsOf(reports: readonly ChunkReport[]): number[] {
  const jobs = Map.groupBy(reports, ({ timing }) => timing.jobStarted);
  return [...jobs].map(([jobStarted, chunks]) => {
    const first = Math.min(...chunks.map(({ timing }) => timing.started));
    return Math.max(0, first - jobStarted) / 1000;
  });
}

/** Seconds that a chunk took beside its rendering. */
function besideRendering({ seconds: rendering, timing: { started, ended } }: ChunkReport): number {
  return Math.max(0, (ended - started) / 1000 - rendering);
}

/** What a run has taken, by the reports of its chunks. A chunk that was rendered twice says little of its frames. */
export function timesOfRun(
  render: Pick<Render, 'everyNthFrame' | 'frameCount' | 'frameRanges'>,
  reports: readonly ChunkReport[],
  chunkCost: number,
  combine: Pick<KeptTimes['combine'], 'seconds' | 'start'>,
): KeptTimes {
  const clean = reports.filter(({ attempts }) => attempts === 1);
  const used = clean.length > 0 ? clean : reports;
  const marks = used.reduce((sum, { timing }) => sum + timing.pace.length, 0);
  return {
    version: TIMES_VERSION,
    profile: used
      .toSorted((a, b) => a.frameRange[0] - b.frameRange[0])
      .flatMap((report) => stretchesOfChunk(report, render, chunkCost, marks > MOST_MARKS)),
    setUp: median(setUpsOf(reports)),
    besideChunk: median(used.map(besideRendering)) ?? 0,
    combine: { ...combine, frames: render.frameCount },
  };
}
