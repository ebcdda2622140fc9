import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORECAST_FILE, type KitForecast } from '../core/forecast.ts';
import type { Forecast } from '../core/forecast-table.ts';
import { makePlan, type PlanWithWarnings } from '../core/make-plan.ts';
import type { Render } from '../core/plan.ts';
import { choosesJobs, type PlanRequest } from '../core/plan-request.ts';
import type { RunnerPrice } from '../core/runner-price.ts';
import { estimateCosts, type EstimateTools, type Planning } from './estimate-costs.ts';

/** What the choice of jobs goes by beside the frames. */
export interface PlanningRequest extends Planning {
  readonly price: RunnerPrice;
}

export interface PlanByCosts extends PlanWithWarnings {
  /** Null where there is nothing to choose, or nothing to tell it by. */
  readonly forecast: Forecast | null;
}

/** A number of jobs that was asked for is not held against a guess. */
function isWorthShowing(request: PlanRequest, render: Render, source: string): boolean {
  return render.type !== 'still' && (choosesJobs(request) || source !== 'assumed');
}

/**
 * Plans the jobs by what the frames cost.
 *
 * @param render the request's, however it is split
 */
export async function planByCosts(
  request: PlanRequest,
  render: Render,
  planning: PlanningRequest,
  tools: EstimateTools,
): Promise<PlanByCosts> {
  const { costs, fleet } = await estimateCosts(request, render, planning, tools);
  const { profile, source, basis } = costs;
  const planner = { profile, fleet, wishes: planning.wishes };
  const planned = makePlan({ ...request, planner });
  if (!isWorthShowing(request, render, source)) return { ...planned, forecast: null };
  const { prediction, table } = planned.split;
  const { perMinute, reason } = planning.price;
  const forecast: Forecast = {
    table,
    planned: prediction,
    basis,
    pricePerMinute: perMinute,
    priceReason: reason,
  };
  return { ...planned, forecast };
}

/** Puts into the kit what is expected from now on. */
export async function writeForecast(kit: string, { planned }: Forecast): Promise<void> {
  const forecast: KitForecast = { plannedAt: Date.now(), planned };
  await writeFile(join(kit, FORECAST_FILE), JSON.stringify(forecast));
}
