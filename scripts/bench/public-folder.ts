import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { setInterval } from 'node:timers/promises';
import { secondsOf } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, Stage, SYSTEM_PLACE, type Planned } from './stage.ts';

/** 3 GB that the video does not use, which no compression makes smaller. */
const FILES = 60;
const FILE_BYTES = 50e6;

/** Milliseconds between two looks at the free space of the disk. */
const LOOK_MS = 50;

const FLAGS = ['--frames=0-60', '--scale=0.25'];

async function fillPublicFolder(folder: string): Promise<void> {
  await cp(path.join(helloFolder, 'public'), folder, { recursive: true });
  for (let number = 0; number < FILES; number++) {
    await using file = await open(path.join(folder, `unused-${number}.bin`), 'w');
    await file.write(randomBytes(FILE_BYTES));
  }
}

async function readFreeBytes(folder: string): Promise<number> {
  const { bfree, bsize } = await statfs(folder);
  return bfree * bsize;
}

interface Cost {
  readonly seconds: number;
  /** The most that was written and not yet deleted at one time. */
  readonly bytes: number;
}

/** Measures time and disk of a work. Whatever else writes to the disk meanwhile counts too. */
async function measureCost(folder: string, work: () => Promise<unknown>): Promise<Cost> {
  const before = await readFreeBytes(folder);
  let least = before;
  using ended = new AbortEnd();
  const looking = (async () => {
    for await (const _ of setInterval(LOOK_MS, null, { signal: ended.signal }))
      least = Math.min(least, await readFreeBytes(folder));
  })().catch(() => undefined);
  const seconds = await secondsOf(work);
  ended[Symbol.dispose]();
  await looking;
  return { seconds, bytes: before - least };
}

/** A signal that is aborted at the end of a block. */
class AbortEnd implements Disposable {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  [Symbol.dispose](): void {
    this.#controller.abort();
  }
}

async function runIn(folder: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, TMPDIR: folder };
  const child = spawn(process.execPath, args, { cwd: helloFolder, stdio: 'ignore', env });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}.`);
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = names.map(async (name) => {
    const found = await stat(path.join(folder, name));
    return found.isFile() ? found.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function spokenGigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(2);
}

/** A render of the example beside 3 GB of files that it does not use, once in each way. */
export async function measurePublicFolder(stage: Stage): Promise<Section> {
  // On a disk: in memory nothing is like on a runner.
  const folder = await mkdtemp(path.join(SYSTEM_PLACE, 'remotion-matrix-bench-public-'));
  const [large, temporary] = [path.join(folder, 'public'), path.join(folder, 'tmp')];
  await mkdir(temporary);
  try {
    await fillPublicFolder(large);
    const { resolve } = createRequire(path.join(helloFolder, 'package.json'));
    const theirs = path.join(
      path.dirname(resolve('@remotion/cli/package.json')),
      'remotion-cli.js',
    );
    const ours = path.join(root, 'dist/remotion-matrix.js');
    const common = ['render', 'Hello', path.join(folder, 'a.mp4'), ...FLAGS];
    const browser = `--browser-executable=${stage.browser}`;
    const render = async (program: string, publicFolder: string, ...more: readonly string[]) =>
      await measureCost(folder, async () => {
        const flags = [browser, `--public-dir=${publicFolder}`, ...more];
        await runIn(temporary, [program, ...common, ...flags]);
      });
    const small = path.join(helloFolder, 'public');
    // The bundler's cache is to be there for all.
    await render(theirs, small);
    const rows: [string, Cost][] = [
      ['`remotion render`, without them', await render(theirs, small)],
      ['`remotion render`', await render(theirs, large)],
      ['`remotion-matrix render`, without them', await render(ours, small)],
      ['`remotion-matrix render`', await render(ours, large)],
      ['`remotion-matrix render --jobs 2`', await render(ours, large, '--jobs=2')],
    ];
    const made: { planned: Planned | null } = { planned: null };
    const inputs = { 'jobs': '2', 'frames': '0-60', 'scale': '0.25', 'public-dir': large };
    await using onDisk = await Stage.open(temporary);
    const planning = await measureCost(folder, async () => {
      made.planned = await onDisk.plan(inputs);
    });
    const planned = made.planned!;
    const job = await measureCost(folder, async () => await onDisk.job(planned, 0));
    rows.push(['plan, as on a runner', planning], ['a render job, as on a runner', job]);
    const kit = await sizeOf(planned.artifacts);
    return {
      title: 'A large public folder',
      text: [
        `61 frames of the example (320x180), with ${FILES} files of ${FILE_BYTES / 1e6} MB in \`public/\` that the video does not use, and the bundler's cache there. Once each. The disk has no reflinks. Other programs that write to it count too.`,
        `The kit is ${spokenGigabytes(kit)} GB. Here plan keeps it twice, once in the folder that stands for GitHub's artifacts. A render job unpacks it while it reads. Files are hard links in the local command.`,
        '',
        '| what | seconds | most disk at once, GB |',
        '|---|---|---|',
        ...rows.map(
          ([name, { seconds, bytes }]) =>
            `| ${name} | ${seconds.toFixed(1)} | ${spokenGigabytes(bytes)} |`,
        ),
      ].join('\n'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
