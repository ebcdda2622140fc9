import { writeFile } from 'node:fs/promises';
import type { Plan } from '../../src/core/plan.ts';
import type { MediaJoiner, MediaRenderer, MediaRequest, Reporter } from '../../src/render/ports.ts';
import { makeTestPlan, someDigest } from './plans.ts';

/** What {@link collectingReporter} was told. */
export interface CollectedReport extends Reporter {
  readonly lines: string[];
  readonly warnings: string[];
}

export function collectingReporter(): CollectedReport {
  const [lines, warnings]: [string[], string[]] = [[], []];
  return {
    lines,
    warnings,
    info: (line) => void lines.push(line),
    warning: (line) => void warnings.push(line),
    group: async (_title, work) => await work(),
    progress: () => undefined,
  };
}

/** A renderer whose files hold the frames they were asked for. */
export interface PlainRenderer extends MediaRenderer {
  /** First frames of the chunks that were asked for, in order. */
  readonly asked: number[];
  /** Frames that pictures were taken of. */
  readonly pictured: number[];
  /** Frames that were timed, a call each. */
  readonly timed: (readonly number[])[];
  /** Browsers thrown away. */
  discarded: number;
}

/**
 * @param fail called before each chunk with its first frame, to throw what Remotion might
 * @param paint how red a frame is
 * @param cost seconds that a frame is timed at
 */
export function plainRenderer(
  fail: (first: number, times: number) => void = () => undefined,
  paint: (frame: number) => number = (frame) => frame,
  cost: (frame: number) => number = () => 0.05,
): PlainRenderer {
  const [asked, pictured]: [number[], number[]] = [[], []];
  const takePicture = async (frame: number, file: string) => {
    pictured.push(frame);
    await writeFile(file, Uint8Array.of(paint(frame), 0, 0, 255));
  };
  return {
    asked,
    pictured,
    timed: [],
    discarded: 0,
    async render({ arguments: given, output, seams }: MediaRequest) {
      const [first] = given['frameRange'] as [number, number];
      asked.push(first);
      fail(first, asked.filter((frame) => frame === first).length);
      await writeFile(output, `frames from ${first}`);
      if (seams?.own) await takePicture(first, seams.own);
      if (seams?.next) await takePicture(seams.next.frame, seams.next.file);
      return { slowestFrames: [{ frame: first, time: 20 }], sound: null };
    },
    async timeFrames(_render, frames) {
      this.timed.push(frames);
      return frames.map((frame) => ({ frame, seconds: cost(frame) }));
    },
    async discardBrowser() {
      this.discarded++;
    },
  };
}

/** A plan without sound of three chunks of 20 frames, all in one job. */
export function mutedPlan(): { plan: Plan; planDigest: string } {
  const plan = makeTestPlan({ frames: 60, jobs: 3, options: { muted: true } });
  const chunks = plan.jobs.flatMap((job) => job.chunks);
  return {
    plan: { ...plan, jobs: [{ name: '1/1 · frames 0–59', chunks }] },
    planDigest: someDigest,
  };
}

/** Finds so many frames in every file, and joins none. */
export function countingJoiner(videoFrames: number): MediaJoiner {
  return {
    mixSound: async () => false,
    combine: async () => undefined,
    ffmpeg: async () => undefined,
    alignAudio: async () => false,
    probe: async () => ({ duration: null, videoFrames, audioCodec: null, audioSpan: null }),
  };
}
