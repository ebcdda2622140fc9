import { rm } from 'node:fs/promises';
import path from 'node:path';
import { median, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, type Stage } from './stage.ts';
import type { Timeline } from './timeline.ts';

/** Where Remotion's bundler keeps its cache: in the node_modules that it finds first. */
const webpackCaches = [root, helloFolder].map((folder) =>
  path.join(folder, 'node_modules/.cache/webpack'),
);

const BUNDLE_STEP = 'Bundle the project, and get Chrome';
const LOOK_STEP = 'Look for the bundle of an earlier run';

/** `Bundled: 3.0 s`: a part of a step whose parts go on at once. */
function partsOf({ lines }: Timeline): [string, number][] {
  return lines.flatMap((line) => {
    const match = /^([A-Z][\w ]+): (\d+\.\d) s$/.exec(line);
    return match === null ? [] : [[`– ${match[1]!}`, Number(match[2])] as [string, number]];
  });
}

/** Plans as a run does that finds the bundle of an earlier one. */
async function planReused(stage: Stage, cache: string): Promise<Timeline> {
  const inputs = { 'jobs': '4', 'reuse-bundle': 'true', 'bundler': 'rspack' };
  const { timeline } = await stage.plan(inputs, { REMOTION_MATRIX_CACHE: cache });
  return timeline;
}

/** Seconds of a plan that finds the bundle of an earlier run of the same files. */
export async function timeReusedPlan(stage: Stage, rounds: number): Promise<number> {
  const cache = stage.place('cache');
  await planReused(stage, cache);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++)
    seconds.push((await planReused(stage, cache)).seconds);
  return median(seconds);
}

/** Seconds by the names of steps, of all rounds. */
type Steps = Map<string, number[]>;

function note(steps: Steps, timeline: Timeline): void {
  const add = (name: string, seconds: number) =>
    steps.set(name, [...(steps.get(name) ?? []), seconds]);
  for (const { title, seconds } of timeline.steps) {
    add(title, seconds);
    if (title !== BUNDLE_STEP) continue;
    for (const [name, part] of partsOf(timeline)) add(name, part);
  }
  add('All, from the start of the process to its end', timeline.seconds);
}

/** The steps of plan: without a cache, with the bundler's, and with the bundle of an earlier run. */
export async function measurePlanSteps(stage: Stage, rounds: number): Promise<Section> {
  const [cold, warm, reused]: [Steps, Steps, Steps] = [new Map(), new Map(), new Map()];
  const cache = stage.place('cache');
  await planReused(stage, cache);
  for (let round = 0; round < rounds; round++) {
    for (const folder of webpackCaches) await rm(folder, { recursive: true, force: true });
    for (const steps of [cold, warm]) note(steps, (await stage.plan({ jobs: '4' })).timeline);
    note(reused, await planReused(stage, cache));
  }
  const names = [LOOK_STEP, ...cold.keys()];
  const cell = (steps: Steps, name: string) => {
    const seconds = steps.get(name);
    return seconds === undefined ? '' : spread(seconds, 1);
  };
  const rows = names.map(
    (name) => `| ${name} | ${[cold, warm, reused].map((steps) => cell(steps, name)).join(' | ')} |`,
  );
  return {
    title: 'Plan',
    text: [
      'The steps of plan for 4 jobs, with Chrome there, and the packages installed where they are needed. Cold: without the bundler’s cache; warm: with that of the plan before it; the last column with `reuse-bundle`, which needs no packages. Lines with a dash go on at the same time.',
      '',
      '| step | cold, s | warm, s | the same files again, s |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
