import { rm } from 'node:fs/promises';
import path from 'node:path';
import { spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, type Stage } from './stage.ts';
import type { Timeline } from './timeline.ts';

/** Where Remotion's bundler keeps its cache: in the node_modules that it finds first. */
const webpackCaches = [root, helloFolder].map((folder) =>
  path.join(folder, 'node_modules/.cache/webpack'),
);

/** `Bundled: 3.0 s`: a part of a step whose parts go on at once. */
function partsOf({ lines }: Timeline): [string, number][] {
  return lines.flatMap((line) => {
    const match = /^([A-Z][\w ]+): (\d+\.\d) s$/.exec(line);
    return match === null ? [] : [[`– ${match[1]!}`, Number(match[2])] as [string, number]];
  });
}

/** The steps of plan, without a cache and with the bundler's. */
export async function measurePlanSteps(stage: Stage, rounds: number): Promise<Section> {
  const cold = new Map<string, number[]>();
  const warm = new Map<string, number[]>();
  const note = (values: Map<string, number[]>, name: string, seconds: number) =>
    values.set(name, [...(values.get(name) ?? []), seconds]);
  for (let round = 0; round < rounds; round++) {
    for (const cache of webpackCaches) await rm(cache, { recursive: true, force: true });
    for (const values of [cold, warm]) {
      const { timeline } = await stage.plan({ jobs: '4' });
      for (const { title, seconds } of timeline.steps) {
        note(values, title, seconds);
        if (!title.startsWith('Bundle')) continue;
        for (const [name, part] of partsOf(timeline)) note(values, name, part);
      }
      note(values, 'All, from the start of the process to its end', timeline.seconds);
    }
  }
  const rows = [...cold].map(
    ([name, seconds]) =>
      `| ${name} | ${spread(seconds, 1)} | ${spread(warm.get(name) ?? [NaN], 1)} |`,
  );
  return {
    title: 'Plan',
    text: [
      'The steps of plan for 4 jobs, with the packages installed and Chrome there. Cold: without the bundler’s cache; warm: with that of the plan before it. Lines with a dash go on at the same time.',
      '',
      '| step | cold, s | warm, s |',
      '|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
