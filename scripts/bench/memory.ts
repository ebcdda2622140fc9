import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { watchMemory, type MemoryPeaks } from './memory-watch.ts';
import { spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, type Stage } from './stage.ts';

const PER_CHUNK = 100;
const PROPS_BYTES = 5_000_000;

const videos = [
  { name: '10 seconds', frames: 300, props: false },
  { name: '10 minutes, 5 MB of props', frames: 18_000, props: true },
] as const;

/** Props as an import of data makes them: many small values. */
async function writeLargeProps(stage: Stage): Promise<string> {
  const rows = Array.from({ length: PROPS_BYTES / 50 }, (_, index) => ({
    row: index,
    text: `a line of data ${index}`,
  }));
  const file = path.join(stage.folder, 'props.json');
  await writeFile(file, JSON.stringify({ rows }));
  return path.relative(helloFolder, file);
}

function megabytes(values: readonly number[]): string {
  return spread(
    values.map((bytes) => bytes / 1e6),
    0,
  );
}

/** Peaks of a chunk job, for a short video and for a long one. */
export async function measureMemory(stage: Stage, rounds: number): Promise<Section> {
  const props = await writeLargeProps(stage);
  const rows: string[] = [];
  for (const video of videos) {
    const plans: MemoryPeaks[] = [];
    const jobs: MemoryPeaks[] = [];
    for (let round = 0; round < rounds; round++) {
      let planned = null as Awaited<ReturnType<Stage['plan']>> | null;
      const plan = async () => {
        planned = await stage.plan({
          'serve-url': stage.bundle,
          'duration': String(video.frames),
          'frames-per-chunk': String(PER_CHUNK),
          ...(video.props ? { props } : {}),
        });
      };
      plans.push(await watchMemory(plan));
      const middle = Math.floor(planned!.jobs.length / 2);
      jobs.push(await watchMemory(async () => await stage.job(planned!, middle)));
    }
    const cells = [plans, jobs].flatMap((peaks) => [
      megabytes(peaks.map(({ node }) => node)),
      megabytes(peaks.map(({ all }) => all)),
    ]);
    rows.push(`| ${video.name} | ${cells.join(' | ')} |`);
  }
  return {
    title: 'Memory',
    text: [
      `Peaks in MB (proportional set size, looked at ten times a second) of plan and of a chunk job with ${PER_CHUNK} frames out of the middle: of the action’s own process, and of all processes together, which are mostly Chrome’s.`,
      '',
      '| video | plan | plan and Chrome | job | job and Chrome |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
