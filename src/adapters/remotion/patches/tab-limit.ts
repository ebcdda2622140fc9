import { join } from 'node:path';
import { z } from 'zod';

/** As many as `npm run bench` tries ("Tabs and browsers"): more would only take memory, so Remotion's rule refuses them. */
const MOST_TABS_PER_CORE = 2;

/** The module of `@remotion/renderer` that says how many tabs a render has (4.0.529). */
const CONCURRENCY_MODULE = join('dist', 'get-concurrency.js');

type ResolveConcurrency = (wanted: number | string | null) => number;

const concurrencyModule = z.looseObject({
  resolveConcurrency: z.custom<ResolveConcurrency>((value) => typeof value === 'function'),
});

/**
 * Lets Remotion render in up to twice as many tabs as the machine has cores, where it refuses more than one for each: a
 * tab waits for a good part of each frame, and another one draws meanwhile (docs/performance.md, "Tabs and browsers"). A
 * share of the cores and Remotion's own default stay what they are.
 *
 * @returns how many tabs a render may have: no more than there are cores where a Remotion keeps its rule in another place
 */
export function liftTabLimit(
  rendererFolder: string,
  require: NodeJS.Require,
  cores: number,
): number {
  let found: unknown;
  try {
    found = require(join(rendererFolder, CONCURRENCY_MODULE));
  } catch {
    return cores;
  }
  if (!concurrencyModule.safeParse(found).success) return cores;
  const rule = found as { resolveConcurrency: ResolveConcurrency };
  const { resolveConcurrency } = rule;
  const most = cores * MOST_TABS_PER_CORE;
  rule.resolveConcurrency = (wanted) =>
    typeof wanted === 'number' && wanted > cores && wanted <= most
      ? wanted
      : resolveConcurrency(wanted);
  return most;
}
