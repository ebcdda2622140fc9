import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { byTurns, median, secondsOf, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, type Stage } from './stage.ts';

interface Case {
  readonly name: string;
  readonly project: string;
  readonly composition: string;
  readonly flags: readonly string[];
  /** How many times as fast as Remotion's command ours is to be. */
  readonly wanted: number;
}

const cases: readonly Case[] = [
  {
    name: 'the example, 61 frames, 320x180',
    project: helloFolder,
    composition: 'Hello',
    flags: ['--frames=0-60', '--scale=0.25'],
    wanted: 1,
  },
  {
    name: 'the example, 150 frames, 640x360',
    project: helloFolder,
    composition: 'Hello',
    flags: ['--frames=0-149', '--scale=0.5'],
    wanted: 1.3,
  },
  {
    name: 'the example, 300 frames, 1280x720',
    project: helloFolder,
    composition: 'Hello',
    flags: [],
    wanted: 1.5,
  },
];

async function run(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}.`);
}

async function measureCase(stage: Stage, rounds: number, each: Case): Promise<string> {
  const { resolve } = createRequire(path.join(each.project, 'package.json'));
  const cli = path.join(path.dirname(resolve('@remotion/cli/package.json')), 'remotion-cli.js');
  const time = (command: string) => async () =>
    await secondsOf(async () => {
      const output = path.join(stage.folder, 'whole.mp4');
      const browser = `--browser-executable=${stage.browser}`;
      await run(
        [command, 'render', each.composition, output, browser, ...each.flags],
        each.project,
      );
    });
  const [theirs, ours] = [time(cli), time(path.join(root, 'dist/remotion-matrix.js'))];
  // The bundler's cache, which the first run fills, is to be there for both.
  await theirs();
  const values = await byTurns(rounds, { theirs, ours });
  const ratio = median(values.theirs.map((seconds, round) => seconds / values.ours[round]!));
  const cells = [spread(values.theirs), spread(values.ours), ratio.toFixed(2)];
  return `| ${each.name} | ${cells.join(' | ')} | ${each.wanted.toFixed(1)} |`;
}

/** The local command with its defaults against Remotion's, bundling included. */
export async function measureWholeCommand(stage: Stage, rounds: number): Promise<Section> {
  const rows: string[] = [];
  for (const each of cases) rows.push(await measureCase(stage, rounds, each));
  return {
    title: 'The whole command',
    text: [
      '`remotion-matrix render` against `remotion render`, both with their defaults, from start to end, with the bundler’s cache there.',
      '',
      '| video | `remotion render`, s | `remotion-matrix render`, s | times as fast | wanted |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
