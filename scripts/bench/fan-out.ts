import { median, secondsOf, spread } from './rounds.ts';
import { timeOneMachine } from './one-machine.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

/** All tabs that this machine has cores for, on both sides. */
const CONCURRENCY = 2;

const cases = [
  { perChunk: 300, frames: 600, wanted: 0.9 },
  { perChunk: 100, frames: 300, wanted: 0.8 },
] as const;

async function timeJobs(stage: Stage, planned: Planned): Promise<number> {
  return await secondsOf(async () => {
    for (const job of planned.jobs.keys()) await stage.job(planned, job);
  });
}

/** The time of one machine, by the sum of the chunk jobs' processes. */
export async function measureFanOut(stage: Stage, rounds: number): Promise<Section> {
  const rows: string[] = [];
  for (const { perChunk, frames, wanted } of cases) {
    const one: number[] = [];
    const jobs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const planned = await stage.plan({
        'serve-url': stage.bundle,
        'duration': String(frames),
        'frames-per-chunk': String(perChunk),
        'concurrency': String(CONCURRENCY),
      });
      const works = [
        async () => one.push(await timeOneMachine(stage, { frames, concurrency: CONCURRENCY })),
        async () => jobs.push(await timeJobs(stage, planned)),
      ];
      for (const work of round % 2 === 0 ? works : works.toReversed()) await work();
    }
    const ratios = one.map((seconds, round) => seconds / jobs[round]!);
    rows.push(
      `| ${frames} in ${frames / perChunk} jobs of ${perChunk} | ${spread(one)} | ${spread(jobs)} | ${median(ratios).toFixed(2)} | ${wanted.toFixed(2)} |`,
    );
  }
  return {
    title: 'Fan-out',
    text: [
      'The time of one `renderMedia()` call on one machine, its own Chrome included, divided by the sum of the times of the render-chunk processes, from start to end, one after another. Both have the same settings.',
      '',
      '| frames | one machine, s | all jobs, s | efficiency | wanted |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
