/** A job of a workflow without a kit: it installs, bundles and renders by itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { stampLock } from '../stamp-lock.ts';
import { helloFolder, type Stage } from './stage.ts';

/** Frames that it renders. */
export const FRAMES = 100;

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: 'ignore', env: { ...process.env, CI: 'true' } });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code} in ${cwd}.`);
}

/** A copy of the example that stands alone, with a lock file: what a job of a naive workflow checks out. */
export async function checkOut(stage: Stage): Promise<string> {
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
    serveUrl, composition, browserExecutable, outputLocation, codec: 'h264', frameRange: [0, ${FRAMES - 1}],
    onProgress: ({ renderedFrames }) => process.send(renderedFrames),
  });
})();
`;

/** Seconds that a job takes beside its frames when it installs and bundles by itself. */
export async function timeNaiveJob(
  stage: Stage,
  checkout: string,
): Promise<{ before: number; after: number }> {
  for (const made of ['node_modules', 'build'])
    await rm(path.join(checkout, made), { recursive: true, force: true });
  const cache = stage.place('npm-cache');
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  await run('npm', ['ci', '--no-audit', '--no-fund', `--cache=${cache}`], checkout);
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
