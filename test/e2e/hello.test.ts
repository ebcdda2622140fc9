import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { getCompositions, renderStill } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chrome } from '../support/chrome.ts';
import { decodeGray } from '../support/video.ts';
import { readFrameCode } from '../support/frame-code.ts';

const run = promisify(execFile);
const project = path.resolve(import.meta.dirname, '../../examples/hello');
const require = createRequire(path.join(project, 'package.json'));
let folder: string;
let serveUrl: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hello-'));
  serveUrl = path.join(folder, 'bundle');
  const cli = path.join(
    path.dirname(require.resolve('@remotion/cli/package.json')),
    'remotion-cli.js',
  );
  await run(process.execPath, [cli, 'bundle', '--out-dir', serveUrl], { cwd: project });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the example project', () => {
  test('has sound types', async () => {
    const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    await expect(run(process.execPath, [tsc, '-p', project])).resolves.toMatchObject({
      stdout: '',
    });
  });

  test('has one composition of ten seconds, with a Date in its props, and reads remotion.config.ts', async () => {
    const compositions = await getCompositions(serveUrl, {
      browserExecutable: await chrome(),
      logLevel: 'error',
    });
    expect(compositions).toMatchObject([
      {
        id: 'Hello',
        width: 1280,
        height: 720,
        fps: 30,
        durationInFrames: 300,
        props: { edition: 'First edition' },
      },
    ]);
    expect(compositions[0]?.props['recordedAt']).toBeInstanceOf(Date);
  });

  test('takes its length from a prop', async () => {
    const compositions = await getCompositions(serveUrl, {
      browserExecutable: await chrome(),
      inputProps: { seconds: 2 },
      logLevel: 'error',
    });
    expect(compositions).toMatchObject([
      { durationInFrames: 60, props: { title: 'Hello, many machines' } },
    ]);
  });

  test('draws its frame number where a program can read it', async () => {
    const browserExecutable = await chrome();
    const [composition] = await getCompositions(serveUrl, { browserExecutable, logLevel: 'error' });
    if (!composition) throw new Error('There is no composition.');
    const output = path.join(folder, 'frame.png');
    await renderStill({
      composition,
      serveUrl,
      browserExecutable,
      frame: 217,
      output,
      logLevel: 'error',
    });
    const numbers: (number | null)[] = [];
    for await (const { pixels, width, height } of decodeGray(output))
      numbers.push(readFrameCode(pixels, width, height));
    expect(numbers).toEqual([217]);
  });
});
