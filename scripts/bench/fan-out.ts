import { median, secondsOf, spread } from './rounds.ts';
import { timeOneMachine } from './one-machine.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

/** Tabs on both sides: a job's default on this machine, and Remotion's. */
const tabs = [2, 1] as const;

const cases = [
  { perChunk: 300, frames: 600, wanted: 0.9 },
  { perChunk: 100, frames: 300, wanted: 0.8 },
].flatMap((each) => tabs.map((concurrency) => ({ ...each, concurrency })));

async function timeJobs(stage: Stage, planned: Planned): Promise<number> {
  return await secondsOf(async () => {
    for (const job of planned.jobs.keys()) await stage.job(planned, job);
  });
}

/** The time of one machine, by the sum of the chunk jobs' processes. */
export async function measureFanOut(stage: Stage, rounds: number): Promise<Section> {
  const rows: string[] = [];
  for (const { perChunk, frames, wanted, concurrency } of cases) {
    const one: number[] = [];
    const jobs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const planned = await stage.plan({
        'serve-url': stage.bundle,
        'duration': String(frames),
        'frames-per-chunk': String(perChunk),
        'concurrency': String(concurrency),
      });
      const works = [
        async () => one.push(await timeOneMachine(stage, { frames, concurrency })),
        async () => jobs.push(await timeJobs(stage, planned)),
      ];
      for (const work of round % 2 === 0 ? works : works.toReversed()) await work();
    }
    const ratios = one.map((seconds, round) => seconds / jobs[round]!);
    rows.push(
      `| ${frames} in ${frames / perChunk} jobs of ${perChunk} | ${concurrency} | ${spread(one)} | ${spread(jobs)} | ${median(ratios).toFixed(2)} | ${wanted.toFixed(2)} |`,
    );
  }
  return {
    title: 'Fan-out',
    text: [
      'The time of one `renderMedia()` call on one machine, its own Chrome included, divided by the sum of the times of the render-chunk processes, from start to end, one after another. Both have the same settings; Remotion’s own default is 1 tab here, a job’s is 2.',
      '',
      '| frames | tabs | one machine, s | all jobs, s | efficiency | wanted |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
      'What a job has to do once more for its chunk: the start of a process and of Chrome, the kit, loading the page in each tab, the frames that the encoder looks ahead, and a page for the pictures of the seams.',
    ].join('\n'),
  };
}
