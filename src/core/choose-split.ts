import { spokenTime } from './progress.ts';
import { spokenPrice } from './spoken-price.ts';
import type { SplitOption } from './split-options.ts';

/** What the user wants of a run; undefined where they leave it to us. */
export interface Wishes {
  /** USD that the render jobs and combine may cost. */
  readonly maxCost?: number | undefined;
  /** Seconds from the end of plan to the finished result. */
  readonly targetTime?: number | undefined;
}

export interface ChosenSplit {
  readonly split: SplitOption;
  readonly warnings: readonly string[];
}

/** Without wishes: a run may take this much longer than the fastest one, to cost less or take fewer jobs. */
const CLOSE_TO_FASTEST = 1.1;

/** Sums of prices carry rounding errors. */
const LEAST_PRICE = 1e-9;

type Order = (a: SplitOption, b: SplitOption) => number;

const byTime: Order = ({ prediction: a }, { prediction: b }) =>
  a.seconds - b.seconds || a.price - b.price || a.jobs - b.jobs;
const byPrice: Order = ({ prediction: a }, { prediction: b }) =>
  (Math.abs(a.price - b.price) < LEAST_PRICE ? 0 : a.price - b.price) || a.jobs - b.jobs;

function first(options: readonly SplitOption[], order: Order): SplitOption {
  return options.reduce((best, option) => (order(option, best) < 0 ? option : best));
}

function warnOfCost({ prediction: { price } }: SplitOption, maxCost: number): string {
  return `max-cost: ${spokenPrice(maxCost)} is less than any number of jobs is expected to cost. The cheapest is planned, for ${spokenPrice(price)}.`;
}

function warnOfTime({ prediction }: SplitOption, { maxCost, targetTime }: Wishes): string {
  const within = maxCost === undefined ? '' : ` within max-cost (${spokenPrice(maxCost)})`;
  return `target-time: no number of jobs is expected to be done in ${spokenTime(targetTime!)}${within}. This plan is expected to take ${spokenTime(prediction.seconds)}.`;
}

/** The cheapest that is done nearly as early as the fastest, and of equal prices the fewest jobs. */
function chooseByDefault(options: readonly SplitOption[]): SplitOption {
  const { seconds } = first(options, byTime).prediction;
  const close = options.filter(
    ({ prediction }) => prediction.seconds <= seconds * CLOSE_TO_FASTEST,
  );
  return first(close, byPrice);
}

/** By the wishes, among options that `maxCost` allows. */
function chooseWithin(options: readonly SplitOption[], wishes: Wishes): ChosenSplit {
  const { targetTime, maxCost } = wishes;
  if (targetTime === undefined) {
    const split = maxCost === undefined ? chooseByDefault(options) : first(options, byTime);
    return { split, warnings: [] };
  }
  const inTime = options.filter(({ prediction }) => prediction.seconds <= targetTime);
  if (inTime.length > 0) return { split: first(inTime, byPrice), warnings: [] };
  const split = first(options, byTime);
  return { split, warnings: [warnOfTime(split, wishes)] };
}

/**
 * Chooses how many jobs a render gets.
 *
 * - Without wishes: the cheapest whose time is within 10% of the fastest, and the fewest jobs where nothing is billed.
 *   Twice the jobs halve what is left of the frames, not the starts, so the last seconds are bought with many jobs; each
 *   bills whole minutes and takes the place of another one. Where splitting does not pay, that is one job.
 * - `maxCost`: the fastest that costs no more.
 * - `targetTime`: the cheapest that is done in time; of equal prices the one with the fewest jobs.
 * - Both: the cheapest in time of those within the cost, else the fastest of them.
 *
 * @param options one or more, by their number of jobs
 */
export function chooseSplit(options: readonly SplitOption[], wishes: Wishes): ChosenSplit {
  const { maxCost = Infinity } = wishes;
  const affordable = options.filter(({ prediction }) => prediction.price <= maxCost + LEAST_PRICE);
  if (affordable.length > 0) return chooseWithin(affordable, wishes);
  const split = first(options, byPrice);
  const late = wishes.targetTime !== undefined && split.prediction.seconds > wishes.targetTime;
  return {
    split,
    warnings: [warnOfCost(split, maxCost), ...(late ? [warnOfTime(split, wishes)] : [])],
  };
}
