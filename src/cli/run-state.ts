import { counted, frameRate, secondsLeft } from '../core/progress.ts';
import type { LocalSettings, ResultPlace } from '../render/ports.ts';
import type { ChunkEvent, FramesEvent, ProgressEvent } from './progress-event.ts';

export type JobPhase = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';

/** One row of the display: a render job. */
export interface JobState {
  readonly name: string;
  phase: JobPhase;
  /** What it does while no frames are counted. */
  step: string;
  /** The chunk being rendered. */
  frames: FramesEvent | null;
  /** Frames of its finished chunks. */
  finishedFrames: number;
  /** Milliseconds of the clock at which the first frames were counted, and at the last. */
  firstFramesAt: number | null;
  lastFramesAt: number | null;
}

/** All that the display shows, kept up by the events of the actions. */
export interface RunState {
  /** What plan or combine is doing, or null while jobs render. */
  step: string | null;
  /** Milliseconds of the clock at which the step began. */
  stepAt: number;
  outName: string | null;
  /** Id of the composition, once plan has said it. */
  composition: string | null;
  frameCount: number;
  /** Whether the result is a folder of pictures. */
  isFolder: boolean;
  /** What the project's configuration file says of the result's place. */
  place: ResultPlace;
  /** What it says to the processes that follow. */
  settings: LocalSettings;
  /** Names of the jobs, once plan has said them. */
  plannedJobs: readonly string[];
  /** Those that were begun, or wait behind others. */
  jobs: JobState[];
  readonly chunks: ChunkEvent[];
}

export function emptyRun(): RunState {
  return {
    step: null,
    stepAt: 0,
    outName: null,
    composition: null,
    frameCount: 0,
    isFolder: false,
    place: { outputLocation: null, overwrite: null },
    settings: { pageEnvironment: null, licenseKey: null },
    plannedJobs: [],
    jobs: [],
    chunks: [],
  };
}

export function waitingJob(name: string): JobState {
  return {
    name,
    phase: 'waiting',
    step: '',
    frames: null,
    finishedFrames: 0,
    firstFramesAt: null,
    lastFramesAt: null,
  };
}

/** @param now milliseconds of any steady clock */
export function beginStep(run: RunState, step: string | null, now: number): void {
  run.step = step;
  run.stepAt = now;
}

/** An event of plan or combine. */
export function applyRunEvent(run: RunState, event: ProgressEvent, now: number): void {
  if (event.type === 'step') beginStep(run, event.text, now);
  if (event.type === 'planned') {
    run.outName = event.outName;
    run.composition = event.composition;
    run.frameCount = event.frameCount;
    run.isFolder = event.isFolder ?? false;
    run.place = event.place ?? run.place;
    run.settings = event.settings ?? run.settings;
  }
  // One that no job renders.
  if (event.type === 'chunk') run.chunks.push(event);
}

/** An event of a render job. */
export function applyJobEvent(
  run: RunState,
  job: JobState,
  event: ProgressEvent,
  now: number,
): void {
  if (event.type === 'step') job.step = event.text;
  if (event.type === 'frames') {
    job.frames = event;
    job.firstFramesAt ??= now;
    job.lastFramesAt = now;
  }
  if (event.type === 'chunk') {
    run.chunks.push(event);
    job.finishedFrames += event.frameCount;
    job.frames = null;
    job.step = 'uploading';
  }
}

/** An event of the process that plans and, where there is one job, goes on with it and with combine. */
export function applyLocalEvent(run: RunState, event: ProgressEvent, now: number): void {
  const only = run.jobs[0];
  if (event.type === 'planned') {
    run.plannedJobs = event.jobs;
    applyRunEvent(run, event, now);
  } else if (event.type !== 'phase') {
    if (only?.phase === 'running') applyJobEvent(run, only, event, now);
    else applyRunEvent(run, event, now);
  } else if (event.phase === 'render') {
    run.jobs = run.plannedJobs.map((name) => ({ ...waitingJob(name), phase: 'running' }));
    beginStep(run, null, now);
  } else {
    if (only !== undefined) only.phase = 'done';
    beginStep(run, 'Joining the chunks', now);
  }
}

/** Frames of a job that are rendered; padding frames of the sound do not count. */
export function renderedFrames({ finishedFrames, frames }: JobState): number {
  return finishedFrames + (frames === null ? 0 : Math.min(frames.rendered, frames.total));
}

/** Frames a second of a job since its first frame, or null where that cannot be said. */
export function jobRate(job: JobState): number | null {
  if (job.firstFramesAt === null || job.lastFramesAt === null) return null;
  return frameRate(renderedFrames(job), (job.lastFramesAt - job.firstFramesAt) / 1000);
}

/** What goes on while the jobs render. */
export function renderingTitle({ outName, frameCount, jobs }: RunState): string {
  return `Rendering ${outName ?? 'the video'}: ${counted(frameCount, 'frame')} in ${counted(jobs.length, 'job')}`;
}

export interface Total {
  readonly rendered: number;
  readonly frameCount: number;
  readonly rate: number | null;
  /** Seconds. */
  readonly left: number | null;
}

/** All jobs as one. */
export function runTotal(run: RunState, now: number): Total {
  const rendered = run.jobs.reduce((sum, job) => sum + renderedFrames(job), 0);
  const starts = run.jobs.flatMap(({ firstFramesAt }) => firstFramesAt ?? []);
  const rate = starts.length === 0 ? null : frameRate(rendered, (now - Math.min(...starts)) / 1000);
  return {
    rendered,
    frameCount: run.frameCount,
    rate,
    left: secondsLeft(rendered, run.frameCount, rate),
  };
}
