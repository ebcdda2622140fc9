import os from 'node:os';
import { countTabs } from '../../src/core/concurrency.ts';
import { median, secondsOf, spread } from './rounds.ts';
import { timeOneMachine } from './one-machine.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

/** Tabs of the one machine, and of a job: the most that Remotion takes here, its default, and what each has at best. */
const tabs = [
  { alone: 2, ofJob: '2' },
  { alone: 1, ofJob: '1' },
  { alone: 2, ofJob: 'auto' },
] as const;

const cases = [
  { perChunk: 300, frames: 600, wanted: 0.9 },
  { perChunk: 100, frames: 300, wanted: 0.8 },
].flatMap((each) => tabs.map((pair) => ({ ...each, ...pair })));

async function timeJobs(stage: Stage, planned: Planned): Promise<number> {
  return await secondsOf(async () => {
    for (const job of planned.jobs.keys()) await stage.job(planned, job);
  });
}

/** The time of one machine, by the sum of the chunk jobs' processes. */
export async function measureFanOut(stage: Stage, rounds: number): Promise<Section> {
  const rows: string[] = [];
  for (const { perChunk, frames, wanted, alone, ofJob } of cases) {
    const one: number[] = [];
    const jobs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const planned = await stage.plan({
        'serve-url': stage.bundle,
        'duration': String(frames),
        'frames-per-chunk': String(perChunk),
        'concurrency': ofJob,
      });
      const works = [
        async () => one.push(await timeOneMachine(stage, { frames, concurrency: alone })),
        async () => jobs.push(await timeJobs(stage, planned)),
      ];
      for (const work of round % 2 === 0 ? works : works.toReversed()) await work();
    }
    const ratios = one.map((seconds, round) => seconds / jobs[round]!);
    rows.push(
      `| ${frames} in ${frames / perChunk} jobs of ${perChunk} | ${alone}, ${ofJob === 'auto' ? countTabs(ofJob, os.availableParallelism(), perChunk) : ofJob} | ${spread(one)} | ${spread(jobs)} | ${median(ratios).toFixed(2)} | ${wanted.toFixed(2)} |`,
    );
  }
  return {
    title: 'Fan-out',
    text: [
      'The time of one `renderMedia()` call on one machine, its own Chrome included, divided by the sum of the times of the render-chunk processes, from start to end, one after another. Both have the same settings, and as many tabs; but for the last row of each, where the one machine has the most that Remotion takes here, and a job its own default.',
      '',
      '| frames | tabs of the one machine, of a job | one machine, s | all jobs, s | efficiency | wanted |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
      'What a job has to do once more for its chunk: the start of a process and of Chrome, the kit, loading the page in each tab, the frames that the encoder looks ahead, and the first frame of its neighbour, for the pictures of the seam.',
    ].join('\n'),
  };
}
