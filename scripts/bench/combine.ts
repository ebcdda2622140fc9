import { fillLongVideo, LONG_FRAMES } from './long-combine.ts';
import { median, spread } from './rounds.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

const JOBS = 4;

/** Renders the last job beside a combine that waits for it; gives the seconds from the job's end to combine's. */
async function timeEager(stage: Stage, planned: Planned): Promise<number> {
  const combined = stage.combine(planned, { 'wait': 'true', 'wait-minutes': '5' });
  await stage.job(planned, JOBS - 1);
  const ended = performance.now();
  await combined;
  return (performance.now() - ended) / 1000;
}

/** Combine after the jobs, and beside them. */
export async function measureCombine(stage: Stage, rounds: number): Promise<Section> {
  const after: number[] = [];
  const eager: number[] = [];
  const shares: number[] = [];
  const long: number[] = [];
  const longVideo = await fillLongVideo(stage);
  for (let round = 0; round < rounds; round++) {
    const planned = await stage.plan({ 'serve-url': stage.bundle, 'jobs': String(JOBS) });
    let slowest = 0;
    for (const job of Array.from({ length: JOBS - 1 }).keys())
      slowest = Math.max(slowest, (await stage.job(planned, job)).seconds);
    const copy = await stage.copyPlan(planned);
    await stage.job(copy, JOBS - 1);
    const { seconds } = await stage.combine(copy);
    after.push(seconds);
    shares.push(seconds / (planned.timeline.seconds + slowest + seconds));
    eager.push(await timeEager(stage, planned));
    long.push((await stage.combine(await stage.copyPlan(longVideo))).seconds);
  }
  return {
    title: 'Combine',
    text: [
      `The example in ${JOBS} chunks of 75 frames: seconds from the end of the last render job to the end of combine. After: combine is started then. Eager: it runs since before, and looks for chunks every 2 to 15 s.`,
      '',
      '| combine | seconds |',
      '|---|---|',
      `| after | ${spread(after)} |`,
      `| eager | ${spread(eager)} |`,
      '',
      `After the jobs, combine is ${(100 * median(shares)).toFixed(0)}% of plan, the slowest job and combine together. On GitHub the start of its runner, 5 to 30 s, comes on top; eager has none.`,
      '',
      `A video of ${LONG_FRAMES} frames in chunks of 300, of which one is rendered and stands for all: combine takes ${spread(long)} s from the start of its process to its end.`,
    ].join('\n'),
  };
}
