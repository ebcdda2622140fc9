import type { ChunkReport } from './chunk-report.ts';
import type { KitForecast } from './forecast.ts';
import { escapeMarkdown, markdownTable } from './markdown.ts';
import { billedMinutesOf } from './predict-run.ts';
import { counted, spokenTime } from './progress.ts';
import { textTable } from './text-table.ts';

/** What combine can see of a run. */
export interface RunFacts {
  readonly forecast: KitForecast;
  readonly reports: readonly ChunkReport[];
  /** Milliseconds since 1970: when combine's process began, and when the result was safe. */
  readonly combineStarted: number;
  readonly ended: number;
  /** False where jobs were run again: the time between the attempts is nobody's work. */
  readonly isFirstAttempt: boolean;
}

/** What a run has taken, as far as it can be told; seconds. */
export interface MeasuredRun {
  /** Null where chunks are of earlier runs or attempts. */
  readonly seconds: number | null;
  /** Null where no chunk was rendered by this run. */
  readonly slowestJob: number | null;
  readonly combine: number;
  readonly billedMinutes: number | null;
  /** Chunks that were rendered before this run was planned. */
  readonly earlierChunks: number;
}

/** Milliseconds by which clocks of two machines may differ. */
const CLOCK_SKEW = 10_000;

/** Seconds from the start of each job's process to the report of its last chunk. */
function jobSeconds(reports: readonly ChunkReport[]): number[] {
  const jobs = Map.groupBy(reports, ({ timing }) => timing.jobStarted);
  return [...jobs].map(([started, chunks]) => {
    const ended = Math.max(...chunks.map(({ timing }) => timing.ended));
    return Math.max(0, ended - started) / 1000;
  });
}

/** Seconds of combine, without those that it waited for chunks. */
export function measuredCombine({
  reports,
  combineStarted,
  ended,
}: Pick<RunFacts, 'reports' | 'combineStarted' | 'ended'>): number {
  const lastChunk = Math.max(0, ...reports.map(({ timing }) => timing.ended));
  const began = Math.min(ended, Math.max(combineStarted, lastChunk));
  return (ended - began) / 1000;
}

export function measureRun(facts: RunFacts): MeasuredRun {
  const { forecast, reports, combineStarted, ended, isFirstAttempt } = facts;
  const { plannedAt } = forecast;
  const own = reports.filter(({ timing }) => timing.jobStarted > plannedAt - CLOCK_SKEW);
  const jobs = jobSeconds(own);
  // What it waits for chunks is billed too.
  const billed = [...jobs, (ended - combineStarted) / 1000];
  const isWhole = isFirstAttempt && own.length === reports.length;
  return {
    seconds: isWhole ? (ended - plannedAt) / 1000 : null,
    slowestJob: jobs.length === 0 ? null : Math.max(...jobs),
    combine: measuredCombine(facts),
    billedMinutes: isWhole
      ? billed.reduce((sum, seconds) => sum + billedMinutesOf(seconds), 0)
      : null,
    earlierChunks: reports.length - own.length,
  };
}

function spoken(seconds: number | null): string {
  return seconds === null ? '–' : spokenTime(seconds);
}

const titles = ['', 'expected', 'measured'] as const;

/** Without billed minutes where nothing is billed. */
function rowsOf({ planned }: KitForecast, measured: MeasuredRun): string[][] {
  const rows = [
    ['slowest render job', spoken(planned.slowestJob), spoken(measured.slowestJob)],
    ['combine', spoken(planned.combine), spoken(measured.combine)],
    ['from the end of plan to the result', spoken(planned.seconds), spoken(measured.seconds)],
  ];
  if (planned.price === 0) return rows;
  const minutes = measured.billedMinutes === null ? '–' : String(measured.billedMinutes);
  return [...rows, ['billed minutes', String(planned.billedMinutes), minutes]];
}

const HOW =
  'Measured by the clocks of the jobs’ machines. A job’s time begins with our own process, not with the runner; the whole has the waiting for runners in it.';

function explain({ earlierChunks }: MeasuredRun): string {
  if (earlierChunks === 0) return HOW;
  return `${HOW} ${counted(earlierChunks, 'chunk')} of an earlier run took no time of this one.`;
}

/** For the log. */
export function describeMeasured(forecast: KitForecast, measured: MeasuredRun): string[] {
  const columns = titles.map((title, index) => ({
    title,
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  return [explain(measured), ...textTable(columns, rowsOf(forecast, measured))];
}

/** For the summary page. */
export function summarizeMeasured(forecast: KitForecast, measured: MeasuredRun): string {
  return [
    '<details><summary>Expected and measured</summary>',
    markdownTable(titles, rowsOf(forecast, measured)),
    escapeMarkdown(explain(measured)),
    '</details>',
    '',
  ].join('\n\n');
}
