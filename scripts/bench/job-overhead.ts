import { checkOut, FRAMES, timeNaiveJob } from './naive-job.ts';
import { median, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { SYSTEM_PLACE, Stage } from './stage.ts';

const WANTED_SECONDS = 3;
const WANTED_TIMES = 10;

/** What a chunk job takes beside its frames. */
export async function measureJobOverhead(_: Stage, rounds: number): Promise<Section> {
  await using stage = await Stage.open(SYSTEM_PLACE);
  const checkout = await checkOut(stage);
  const before: number[] = [];
  const after: number[] = [];
  const naive: number[] = [];
  const naiveAfter: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const planned = await stage.plan({
      'serve-url': stage.bundle,
      'frames-per-chunk': String(FRAMES),
    });
    const job = await stage.job(planned, 1);
    before.push(job.firstFrame);
    after.push(job.seconds - job.lastFrame);
    const other = await timeNaiveJob(stage, checkout);
    naive.push(other.before);
    naiveAfter.push(other.after);
  }
  const total = before.map((seconds, round) => seconds + after[round]!);
  const naiveTotal = naive.map((seconds, round) => seconds + naiveAfter[round]!);
  const times = median(naiveTotal.map((seconds, round) => seconds / total[round]!));
  return {
    title: 'What a chunk job takes beside its frames',
    text: [
      `A chunk of ${FRAMES} frames. Before: from the start of the process to the first frame. After: from the last frame to the end of the process, with the encoding that is left, and the upload. The other job installs with \`npm ci\` (npm’s cache empty, as on a fresh runner), bundles without a cache, and calls \`renderMedia()\`; it uploads nothing. Here all files lay in ${SYSTEM_PLACE}, on the disk as on a runner, for \`npm ci\` writes many.`,
      '',
      '| | before, s | after, s | together, s |',
      '|---|---|---|---|',
      `| render-chunk | ${spread(before)} | ${spread(after)} | ${spread(total)} |`,
      `| \`npm ci\`, bundle, render | ${spread(naive)} | ${spread(naiveAfter)} | ${spread(naiveTotal)} |`,
      '',
      `That is ${times.toFixed(1)} times less; wanted: under ${WANTED_SECONDS} s, and ${WANTED_TIMES} times less. Behind the last frame the encoder finishes what it looks ahead, and Remotion mixes the sound.`,
    ].join('\n'),
  };
}
