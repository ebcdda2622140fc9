import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { median, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { stampLock } from '../stamp-lock.ts';
import { helloFolder, type Stage } from './stage.ts';

const PER_CHUNK = 100;
const WANTED_SECONDS = 3;
const WANTED_TIMES = 10;

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: 'ignore', env: { ...process.env, CI: 'true' } });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code} in ${cwd}.`);
}

/** A copy of the example that stands alone, with a lock file: what a job of a naive workflow checks out. */
async function checkOut(stage: Stage): Promise<string> {
  const folder = stage.place('checkout');
  await mkdir(folder);
  for (const part of ['src', 'public', 'tsconfig.json', 'remotion.config.ts'])
    await cp(path.join(helloFolder, part), path.join(folder, part), { recursive: true });
  const manifest = await readFile(path.join(helloFolder, 'package.json'), 'utf8');
  await writeFile(path.join(folder, 'package.json'), manifest);
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
  // A registry that has not all packages for other platforms leaves them out, and npm ci asks for them.
  const lock = path.join(folder, 'package-lock.json');
  await writeFile(lock, stampLock(await readFile(lock, 'utf8')));
  return folder;
}

/** Renders a few frames in a process of its own, and says when the first one was there. */
const NAIVE_RENDER = `
const { renderMedia, selectComposition } = require('@remotion/renderer');
const [serveUrl, browserExecutable, outputLocation] = process.argv.slice(1);
(async () => {
  const composition = await selectComposition({ serveUrl, id: 'Hello', browserExecutable });
  await renderMedia({
    serveUrl, composition, browserExecutable, outputLocation, codec: 'h264', frameRange: [0, ${PER_CHUNK - 1}],
    onProgress: ({ renderedFrames }) => process.send(renderedFrames),
  });
})();
`;

/** Seconds that a job takes beside its frames when it installs and bundles by itself. */
async function timeNaiveJob(
  stage: Stage,
  checkout: string,
): Promise<{ before: number; after: number }> {
  await rm(path.join(checkout, 'node_modules'), { recursive: true, force: true });
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  await run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'],
    checkout,
  );
  await run('npx', ['remotion', 'bundle', '--out-dir=build'], checkout);
  const child = spawn(
    process.execPath,
    [
      '-e',
      NAIVE_RENDER,
      path.join(checkout, 'build'),
      stage.browser,
      path.join(checkout, 'chunk.mp4'),
    ],
    { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  let first = Number.NaN;
  let last = Number.NaN;
  let rendered = 0;
  child.on('message', (frames) => {
    if (typeof frames !== 'number' || frames <= rendered) return;
    rendered = frames;
    last = seconds();
    if (Number.isNaN(first)) first = last;
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The naive job ended with ${code}.`);
  return { before: first, after: seconds() - last };
}

/** What a chunk job takes beside its frames. */
export async function measureJobOverhead(stage: Stage, rounds: number): Promise<Section> {
  const checkout = await checkOut(stage);
  const before: number[] = [];
  const after: number[] = [];
  const naive: number[] = [];
  const naiveAfter: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const planned = await stage.plan({
      'serve-url': stage.bundle,
      'frames-per-chunk': String(PER_CHUNK),
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
      `A chunk of ${PER_CHUNK} frames. Before: from the start of the process to the first frame. After: from the last frame to the end of the process, with the encoding that is left, the pictures of the seams, and the upload. The other job installs with \`npm ci\` (npm’s cache filled, no network), bundles without a cache, and calls \`renderMedia()\`; it uploads nothing.`,
      '',
      '| | before, s | after, s | together, s |',
      '|---|---|---|---|',
      `| render-chunk | ${spread(before)} | ${spread(after)} | ${spread(total)} |`,
      `| \`npm ci\`, bundle, render | ${spread(naive)} | ${spread(naiveAfter)} | ${spread(naiveTotal)} |`,
      '',
      `That is ${times.toFixed(1)} times less; wanted: under ${WANTED_SECONDS} s, and ${WANTED_TIMES} times less.`,
    ].join('\n'),
  };
}
