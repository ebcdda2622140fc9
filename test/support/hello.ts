import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { bundle } from '@remotion/bundler';
import { renderMedia, selectComposition } from '@remotion/renderer';
import { chrome } from './chrome.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The example's folder. */
export const helloFolder = path.join(root, 'examples/hello');

/** Bundles the example into a folder, without its remotion.config.ts. */
export async function bundleHello(outDir: string): Promise<void> {
  await bundle({
    entryPoint: path.join(helloFolder, 'src/index.ts'),
    outDir,
    rootDir: helloFolder,
  });
}

type Format = Pick<Parameters<typeof renderMedia>[0], 'codec' | 'scale'>;

async function renderHello(
  serveUrl: string,
  outputLocation: string,
  format: Format,
): Promise<void> {
  const browserExecutable = await chrome();
  const composition = await selectComposition({ serveUrl, id: 'Hello', browserExecutable });
  await renderMedia({
    serveUrl,
    composition,
    outputLocation,
    browserExecutable,
    concurrency: 2,
    logLevel: 'error',
    ...format,
  });
}

/** Renders the example as anybody would on one machine, with one call of `renderMedia()`. */
export async function renderOnOneMachine(
  serveUrl: string,
  outputLocation: string,
  scale: number,
): Promise<void> {
  await renderHello(serveUrl, outputLocation, { codec: 'h264', scale });
}

/** Renders the example's sound alone, as samples that no encoder has touched. */
export async function renderSoundOnOneMachine(
  serveUrl: string,
  outputLocation: string,
): Promise<void> {
  await renderHello(serveUrl, outputLocation, { codec: 'wav' });
}

/** A run of the built command: its exit code and what it wrote. */
export interface CommandRun {
  readonly code: number | null;
  readonly stdout: string;
  /** Without warnings about the fonts of the machine, which are another on each. */
  readonly stderr: string;
}

/** Runs the built command in the example's folder, with a browser that works here. */
export async function runCommand(...args: readonly string[]): Promise<CommandRun> {
  const command = [
    path.join(root, 'dist/remotion-matrix.js'),
    ...args,
    `--browser-executable=${await chrome()}`,
  ];
  const child = spawn(process.execPath, command, {
    cwd: helloFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
