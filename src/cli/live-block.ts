import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { clockTime, progressBar, secondsLeft } from '../core/progress.ts';
import {
  jobRate,
  renderingTitle,
  runTotal,
  type JobPhase,
  type JobState,
  type RunState,
} from './run-state.ts';

/** Beyond this a longer bar says no more. */
const LONGEST_BAR = 30;
const SHORTEST_BAR = 5;
const GAP = '  ';

/** What a row shows: its name, a bar, and numbers that line up; or words in place of both. */
interface Row {
  readonly name: string;
  readonly fraction: number | null;
  readonly words: string;
  /** Count, rate and time left. */
  readonly numbers: readonly [string, string, string];
}

const segmenter = new Intl.Segmenter();

/** Cuts a text to the cells it may take, and says so with an ellipsis. */
export function fitText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let fitting = '';
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text))) {
    if (stringWidth(fitting + segment) > width - 1) break;
    fitting += segment;
  }
  return width > 0 ? `${fitting.trimEnd()}…` : '';
}

function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function showRate(rate: number | null): string {
  return rate === null ? '' : `${rate.toFixed(1)} fps`;
}

function showLeft(seconds: number | null): string {
  return seconds === null ? '' : clockTime(seconds);
}

function jobRow(job: JobState): Row {
  const rate = jobRate(job);
  if (job.phase !== 'running' || job.frames === null) {
    const done = job.phase === 'done' ? `${job.finishedFrames} frames` : '';
    const words = job.phase === 'running' ? job.step || 'starting' : job.phase;
    return {
      name: job.name,
      fraction: null,
      words,
      numbers: [done, done === '' ? '' : showRate(rate), ''],
    };
  }
  const { rendered, encoded, total } = job.frames;
  // The last frames are encoded after the last are rendered: the bar waits for both.
  const fraction = (Math.min(rendered, total) + Math.min(encoded, total)) / (2 * total);
  const left = secondsLeft(Math.min(rendered, total), total, rate);
  const count = `${Math.min(rendered, total)}/${total}`;
  return { name: job.name, fraction, words: '', numbers: [count, showRate(rate), showLeft(left)] };
}

function totalRow(run: RunState, now: number): Row {
  const { rendered, frameCount, rate, left } = runTotal(run, now);
  const numbers = [`${rendered}/${frameCount}`, showRate(rate), showLeft(left)] as const;
  return { name: 'all frames', fraction: rendered / frameCount, words: '', numbers };
}

/** Sets rows in columns. What finds no room is left out: first the bar, then the rate, then ends of names. */
function layOut(rows: readonly Row[], width: number): string[] {
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => stringWidth(text)));
  const names = Math.min(widest(rows.map(({ name }) => name)), Math.max(8, Math.floor(width / 2)));
  const columns = [0, 1, 2].map((index) => widest(rows.map(({ numbers }) => numbers[index]!)));
  const taken = (shown: readonly number[]) =>
    shown.reduce((sum, column) => sum + columns[column]! + GAP.length, names);
  const shown = [[0, 1, 2], [0, 2], [0]].find((some) => taken(some) <= width) ?? [];
  const bar = Math.min(LONGEST_BAR, width - taken(shown) - GAP.length);
  const draw = ({ name, fraction, words, numbers }: Row) => {
    const label = padText(fitText(name, names), names);
    const cells = shown.map((column) => numbers[column]!.padStart(columns[column]!));
    // Without a bar, words stand in place of the numbers.
    if (bar < SHORTEST_BAR) return numbers[0] === '' ? [label, words] : [label, ...cells];
    return [
      label,
      fraction === null ? padText(fitText(words, bar), bar) : progressBar(fraction, bar),
      ...cells,
    ];
  };
  return rows.map((row) => fitText(draw(row).join(GAP).trimEnd(), width));
}

/** Which rows to leave out first where the terminal is too low. */
const importance: Readonly<Record<JobPhase, number>> = {
  running: 0,
  failed: 1,
  stopped: 2,
  waiting: 3,
  done: 4,
};

function chooseJobs(
  jobs: readonly JobState[],
  most: number,
): { readonly shown: JobState[]; readonly note: string[] } {
  if (jobs.length <= most) return { shown: [...jobs], note: [] };
  const ranked = jobs.toSorted((a, b) => importance[a.phase] - importance[b.phase]);
  const shown = new Set(ranked.slice(0, Math.max(0, most - 1)));
  const hidden = jobs.filter((job) => !shown.has(job));
  const counts = (['running', 'failed', 'stopped', 'waiting', 'done'] as const)
    .map((phase) => ({ phase, count: hidden.filter((job) => job.phase === phase).length }))
    .filter(({ count }) => count > 0)
    .map(({ phase, count }) => `${count} ${phase}`);
  return { shown: jobs.filter((job) => shown.has(job)), note: [`… ${counts.join(', ')}`] };
}

/**
 * The lines of the live display, none wider than `width` cells and no more than `height`.
 *
 * @param now milliseconds of the clock that the state was kept with
 */
export function liveBlock(run: RunState, now: number, width: number, height: number): string[] {
  if (run.step !== null || run.jobs.length === 0) {
    return [
      fitText([run.step ?? 'Starting', clockTime((now - run.stepAt) / 1000)].join(GAP), width),
    ];
  }
  const { shown, note } = chooseJobs(run.jobs, Math.max(1, height - 2));
  const rows = layOut([...shown.map(jobRow), totalRow(run, now)], width);
  const lines = [
    fitText(renderingTitle(run), width),
    ...rows.slice(0, -1),
    ...note.map((text) => fitText(text, width)),
    rows.at(-1)!,
  ];
  return lines.slice(-Math.max(1, height));
}

/** Rows of the terminal that a drawn line takes, after the window may have become narrower. */
export function rowsOf(line: string, width: number): number {
  return Math.max(1, Math.ceil(stringWidth(line) / Math.max(1, width)));
}
