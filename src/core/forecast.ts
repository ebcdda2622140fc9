import { z } from 'zod';
import type { Prediction } from './predict-run.ts';

/** Name of the file in the kit. */
export const FORECAST_FILE = 'forecast.json';

const seconds = z.number().nonnegative();

/**
 * What plan expects of the run; combine holds it against what the run took. It is no part of the plan: the same plan
 * stays the same at any hour, and on machines of any speed.
 */
export const forecastSchema = z.strictObject({
  /** Milliseconds since 1970, by the clock of plan's machine. */
  plannedAt: z.number().positive(),
  planned: z.strictObject({
    jobs: z.int().positive(),
    chunks: z.int().positive(),
    seconds,
    slowestJob: seconds,
    combine: seconds,
    billedMinutes: z.number().nonnegative(),
    /** USD. */
    price: z.number().nonnegative(),
  }),
});

export interface KitForecast {
  readonly plannedAt: number;
  readonly planned: Prediction;
}
