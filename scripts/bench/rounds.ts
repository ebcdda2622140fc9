import { median as medianOrNull } from '../../src/core/median.ts';

/** Does things by turns, so that what else the machine does weighs on all of them alike. */
export async function byTurns<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    // Every other round backwards: neither is always the one that follows the other.
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) values[name].push(await works[name]());
  }
  return values;
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** NaN of no values. */
export function median(values: readonly number[]): number {
  return medianOrNull(values) ?? Number.NaN;
}

/** `6.21 (6.02–6.90)`: the median, and the least and the most. */
export function spread(values: readonly number[], digits = 2): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
