import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { byTurns, median, secondsOf, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, type Stage } from './stage.ts';

async function render(stage: Stage, concurrency: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'dist/remotion-matrix.js'),
      'render',
      stage.bundle,
      'Hello',
      path.join(stage.folder, 'local.mp4'),
      '--jobs=4',
      `--concurrency=${concurrency}`,
      `--browser-executable=${stage.browser}`,
    ],
    { cwd: helloFolder, stdio: 'ignore' },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
}

/** How jobs share one machine. */
export async function measureLocalJobs(stage: Stage, rounds: number): Promise<Section> {
  const values = await byTurns(rounds, {
    'one job at a time, all cores each': async () =>
      await secondsOf(async () => await render(stage, '100%')),
    'side by side, half of the cores each (the default)': async () =>
      await secondsOf(async () => await render(stage, '50%')),
  });
  const [alone, beside] = Object.values(values);
  const ratio = median(beside!.map((seconds, round) => seconds / alone![round]!));
  return {
    title: 'Jobs on one machine',
    text: [
      'The local command from start to end, `--jobs 4`, from a finished bundle.',
      '',
      '| | seconds |',
      '|---|---|',
      ...Object.entries(values).map(([name, seconds]) => `| ${name} | ${spread(seconds)} |`),
      '',
      `Side by side takes ${ratio.toFixed(2)} of the time.`,
    ].join('\n'),
  };
}
