import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChunkReport } from '../core/chunk-report.ts';
import { FORECAST_FILE, forecastSchema, type KitForecast } from '../core/forecast.ts';
import { CHUNK_SECONDS, type CombineStart } from '../core/job-costs.ts';
import { timesOfRun } from '../core/kept-times.ts';
import { measureRun, measuredCombine, type MeasuredRun } from '../core/measure-run.ts';
import type { Plan } from '../core/plan.ts';
import { describeTimes } from '../core/times-key.ts';
import { saveTimes } from './keep-times.ts';
import type { Cache } from './ports.ts';

/** A run that has its result. */
export interface FinishedRun {
  readonly plan: Plan;
  /** Folder of the unpacked kit. */
  readonly kit: string;
  readonly reports: readonly ChunkReport[];
  readonly isFirstAttempt: boolean;
  readonly combineStart: CombineStart;
  /** Milliseconds since 1970: when combine's process began, and when the result was safe. */
  readonly combineStarted: number;
  readonly ended: number;
}

/** What was expected of a run, and what it took. */
export interface RunReview {
  readonly forecast: KitForecast;
  readonly measured: MeasuredRun;
}

/** Null where plan expected nothing, or by another version of remotion-matrix. */
async function readForecast(kit: string): Promise<KitForecast | null> {
  try {
    return forecastSchema.parse(JSON.parse(await readFile(join(kit, FORECAST_FILE), 'utf8')));
  } catch {
    return null;
  }
}

/** Holds a run that has just ended against what plan expected of it; null where it expected nothing. */
export async function reviewRun(run: FinishedRun): Promise<RunReview | null> {
  const forecast = await readForecast(run.kit);
  return forecast === null ? null : { forecast, measured: measureRun({ ...run, forecast }) };
}

/** Keeps what the frames took, for the plan of the next run. */
export async function keepRunTimes(run: FinishedRun, cache: Cache): Promise<void> {
  const { plan, reports } = run;
  const [render] = plan.renders;
  const machine = reports[0]!.timing;
  if (render!.type === 'still') return;
  // Of a single chunk nothing is fetched before all is there, whenever combine has started.
  const start = reports.length === 1 ? 'after' : run.combineStart;
  const combine = { seconds: measuredCombine(run), start };
  const times = timesOfRun(render!, reports, CHUNK_SECONDS, combine);
  const place = { cache, subject: describeTimes(plan, render!, machine), run: String(Date.now()) };
  await saveTimes(place, times);
}
