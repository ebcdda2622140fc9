import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { countTabs } from '../../src/core/concurrency.ts';
import { byTurns, median, secondsOf, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, type Stage } from './stage.ts';

async function render(stage: Stage, flags: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'dist/remotion-matrix.js'),
      'render',
      stage.bundle,
      'Hello',
      path.join(stage.folder, 'local.mp4'),
      '--jobs=4',
      `--browser-executable=${stage.browser}`,
      ...flags,
    ],
    { cwd: helloFolder, stdio: 'ignore' },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
}

/** How jobs share one machine. */
export async function measureLocalJobs(stage: Stage, rounds: number): Promise<Section> {
  const cores = os.availableParallelism();
  const tabs = countTabs('auto', cores);
  const time = (...flags: string[]) => {
    return async () => await secondsOf(async () => await render(stage, flags));
  };
  const values = await byTurns(rounds, {
    'two at once, each as on half of the machine (the default)': time(),
    [`one at a time, ${tabs} tabs`]: time('--parallel=1', `--concurrency=${tabs}`),
    'two at once, half of the cores as tabs': time('--parallel=2', '--concurrency=50%'),
    'three at once, half of the cores as tabs': time('--parallel=3', '--concurrency=50%'),
  });
  const [chosen, alone] = Object.values(values);
  const ratio = median(chosen!.map((seconds, round) => seconds / alone![round]!));
  return {
    title: 'Jobs on one machine',
    text: [
      'The local command from start to end, `--jobs 4`, from a finished bundle.',
      '',
      '| jobs | seconds |',
      '|---|---|',
      ...Object.entries(values).map(([name, seconds]) => `| ${name} | ${spread(seconds)} |`),
      '',
      `Two at once take ${ratio.toFixed(2)} of the time of one at a time.`,
    ].join('\n'),
  };
}
