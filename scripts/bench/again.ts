import { spread } from './rounds.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

interface Run {
  readonly frames: number;
  readonly seconds: number;
}

/** Plan, the jobs one after another, and combine: their processes' times together, and the frames that were rendered. */
async function runOnce(stage: Stage, cache: string): Promise<Run> {
  const env = { REMOTION_MATRIX_CACHE: cache };
  const planned: Planned = await stage.plan(
    { 'serve-url': stage.bundle, 'chunk-cache': 'true' },
    env,
  );
  let seconds = planned.timeline.seconds;
  let frames = 0;
  for (const job of planned.jobs.keys()) {
    const timeline = await stage.job(planned, job, env);
    seconds += timeline.seconds;
    frames += timeline.frames;
  }
  const combine = await stage.combine(planned, {}, { env });
  return { frames, seconds: seconds + combine.seconds };
}

/** A run that is repeated with `chunk-cache`. */
export async function measureAgain(stage: Stage, rounds: number): Promise<Section> {
  const first: Run[] = [];
  const again: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    const cache = stage.place('cache');
    first.push(await runOnce(stage, cache));
    again.push(await runOnce(stage, cache));
  }
  const row = (name: string, runs: readonly Run[]) =>
    `| ${name} | ${Math.max(...runs.map(({ frames }) => frames))} | ${spread(runs.map(({ seconds }) => seconds))} |`;
  return {
    title: 'A run that is repeated',
    text: [
      'The whole example with `chunk-cache: true`, from a finished bundle: plan, jobs and combine as processes one after another.',
      '',
      '| | frames rendered | seconds |',
      '|---|---|---|',
      row('first run', first),
      row('the same again', again),
    ].join('\n'),
  };
}
