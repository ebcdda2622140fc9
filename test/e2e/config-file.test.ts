import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { bundle } from '@remotion/bundler';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { digestFolder } from '../conformance/digests.ts';
import { writeFiles } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { runForBytes } from '../support/video-tools.ts';
import { root } from '../support/yaml-files.ts';

// Each test writes a remotion.config.ts, and renders by our command and by Remotion's.

const INDEX = `import React from 'react';
import { AbsoluteFill, Composition, registerRoot, useCurrentFrame } from 'remotion';

const Fading = () => {
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{ background: 'hsl(' + frame * 20 + ' 80% 50% / 0.5)' }} />;
};
const Painted = () => <AbsoluteFill style={{ background: process.env.PAINT ?? 'white' }} />;
const shape = { component: Fading, width: 64, height: 36, fps: 30, durationInFrames: 24 };

registerRoot(() => (
  <>
    <Composition id="Fading" {...shape} />
    <Composition id="Painted" {...shape} component={Painted} />
    <Composition id="Decided" {...shape} calculateMetadata={() => ({
      defaultCodec: 'vp8', defaultPixelFormat: 'yuv420p', defaultVideoImageFormat: 'jpeg',
    })} />
  </>
));
`;

let folder: string;

beforeAll(async () => {
  await mkdir(path.join(root, 'out'), { recursive: true });
  folder = await mkdtemp(path.join(root, 'out', 'configured-'));
  await writeFiles(folder, {
    'package.json': '{"name":"configured","dependencies":{"remotion":"4.0.529"}}',
    'tsconfig.json': '{"compilerOptions":{"module":"preserve","target":"es2022"}}',
    'src/index.tsx': INDEX,
  });
  await bundle({
    entryPoint: path.join(folder, 'src/index.tsx'),
    outDir: path.join(folder, 'build'),
    rootDir: folder,
    rspack: true,
  });
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function configure(...calls: readonly string[]): Promise<void> {
  const lines = [
    `import { Config } from '@remotion/cli/config';`,
    ...calls.map((c) => `Config.${c};`),
  ];
  await writeFile(path.join(folder, 'remotion.config.ts'), lines.join('\n'));
}

const OURS = path.join(root, 'dist/remotion-matrix.js');
const REMOTIONS = path.join(root, 'node_modules/@remotion/cli/remotion-cli.js');

async function runWith(env: NodeJS.ProcessEnv, program: string, ...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    [program, ...args, `--browser-executable=${await chrome()}`],
    { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return {
    code: child.exitCode,
    stdout,
    stderr: stderr.replaceAll(/^Warning: --fonts: .*\n/gm, ''),
  };
}

async function run(program: string, ...args: readonly string[]) {
  return await runWith({}, program, ...args);
}

/** Renders by both, and gives the files. */
async function renderTwice(
  command: string,
  composition: string,
  extension: string,
  ...split: readonly string[]
): Promise<readonly [ours: string, remotions: string]> {
  const ours = `ours-${composition}${extension}`;
  const theirs = `theirs-${composition}${extension}`;
  const rendered = await run(OURS, command, 'build', composition, ours, ...split);
  expect(rendered).toMatchObject({ code: 0, stderr: '' });
  expect(await run(REMOTIONS, command, 'build', composition, theirs)).toMatchObject({ code: 0 });
  return [path.join(folder, ours), path.join(folder, theirs)];
}

/** What the settings decide of a video. */
async function probe(file: string): Promise<unknown> {
  const fields = 'codec_name,width,height,nb_read_packets,r_frame_rate:stream_tags=alpha_mode';
  const options = ['-v', 'error', '-count_packets', '-show_entries', `stream=${fields}`];
  const facts = String(await runForBytes('ffprobe', [...options, '-of', 'json', file]));
  // A WebM that was joined has its tags in capitals.
  return JSON.parse(facts.toLowerCase());
}

test('codec, pixel format, image format, frames and scale are those of the file, in several chunks', async () => {
  await configure(
    `setCodec('vp9')`,
    `setPixelFormat('yuva420p')`,
    `setVideoImageFormat('png')`,
    `setFrameRange([2, 13])`,
    `setScale(2)`,
  );
  const [ours, theirs] = await renderTwice('render', 'Fading', '.webm', '--frames-per-chunk=6');
  expect(await probe(ours)).toEqual(await probe(theirs));
  expect(await probe(ours)).toMatchObject({
    streams: [{ codec_name: 'vp9', width: 128, nb_read_packets: '12', tags: { alpha_mode: '1' } }],
  });
});

test('what the composition says of them goes before the file', async () => {
  await configure(
    `setCodec('vp9')`,
    `setPixelFormat('yuva420p')`,
    `setVideoImageFormat('png')`,
    `setFrameRange([0, 5])`,
  );
  const [ours, theirs] = await renderTwice('render', 'Decided', '.webm', '--jobs=1');
  expect(await probe(ours)).toEqual(await probe(theirs));
  expect(await probe(ours)).not.toHaveProperty('streams.0.tags.alpha_mode');
});

test('a still has the file’s format, quality and size, and nothing of its video', async () => {
  await configure(
    `setCodec('gif')`,
    `setCrf(20)`,
    `setVideoImageFormat('png')`,
    `setStillImageFormat('jpeg')`,
    `setJpegQuality(30)`,
    `overrideWidth(80)`,
  );
  const [ours, theirs] = await renderTwice('still', 'Fading', '.jpeg');
  expect(await readFile(ours)).toEqual(await readFile(theirs));
});

test('an image sequence that the file asks for is the same folder, also over one that exists', async () => {
  await configure(
    `setImageSequence(true)`,
    `setVideoImageFormat('jpeg')`,
    `setFrameRange([3, 11])`,
  );
  await mkdir(path.join(folder, 'ours-Fading'));
  const [ours, theirs] = await renderTwice('render', 'Fading', '', '--frames-per-chunk=5');
  const pictures = await digestFolder(ours);
  expect(pictures.size).toBe(9);
  expect(pictures).toEqual(await digestFolder(theirs));
});

describe('variables of the file that setDotEnvLocation() names', () => {
  const PAINT = 'rebeccapurple';

  beforeAll(async () => {
    await writeFiles(folder, {
      '.env': 'PAINT=black',
      '.env.x': `PAINT=${PAINT}`,
      'mine': 'PAINT=tan',
    });
  });

  afterAll(async () => await rm(path.join(folder, '.env')));

  test('are those of a still, unless --env-file is given', async () => {
    await configure(`setDotEnvLocation('.env.x')`);
    const still = async (program: string, output: string, ...flags: readonly string[]) => {
      const rendered = await run(program, 'still', 'build', 'Painted', output, ...flags);
      expect(rendered).toMatchObject({ code: 0 });
      return { ...rendered, picture: await readFile(path.join(folder, output)) };
    };
    const ours = await still(OURS, 'ours.png', '--log=verbose');
    expect(ours.stdout + ours.stderr).not.toContain(PAINT);
    const theirs = await still(REMOTIONS, 'theirs.png');
    expect(ours.picture).toEqual(theirs.picture);
    const given = await still(OURS, 'ours-given.png', '--env-file=mine');
    expect(given.picture).toEqual((await still(REMOTIONS, 'given.png', '--env-file=mine')).picture);
    expect(given.picture).not.toEqual(ours.picture);
  });

  test('are those of the pages of all jobs', async () => {
    await configure(
      `setDotEnvLocation('.env.x')`,
      `setImageSequence(true)`,
      `setFrameRange([0, 9])`,
    );
    const [ours, theirs] = await renderTwice('render', 'Painted', '', '--frames-per-chunk=5');
    expect(await digestFolder(ours)).toEqual(await digestFolder(theirs));
  });

  test('are an error if there is no such file, by the name of the method', async () => {
    await configure(`setDotEnvLocation('.env.nowhere')`);
    const { code, stderr } = await run(OURS, 'still', 'build', 'Painted', 'none.png');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Error: Config.setDotEnvLocation() in remotion.config.ts: ".env.nowhere" does not exist; looked for ${path.join(folder, '.env.nowhere')}.\n`,
    );
  });
});

describe('the key of setPublicLicenseKey()', () => {
  const told = () => path.join(folder, 'told.jsonl');

  /** Answers for Remotion's service, and keeps what it is told. */
  const SERVICE = `import { appendFileSync } from 'node:fs';
    const { fetch } = globalThis;
    globalThis.fetch = async (address, options) => {
      if (!String(address).startsWith('https://www.remotion.pro/')) return await fetch(address, options);
      appendFileSync(new URL('told.jsonl', import.meta.url), options.body + '\\n');
      return Response.json({ success: true, billable: true, classification: 'billable' });
    };`;

  afterEach(async () => await rm(told(), { force: true }));

  test.each([
    ['one process', ['--jobs=1'], 'rm_pub_1'],
    ['several processes', ['--frames-per-chunk=5'], 'rm_pub_1'],
    [
      'one process with --license-key, which goes before it',
      ['--jobs=1', '--license-key=rm_sec_2'],
      'rm_sec_2',
    ],
    [
      'several processes with --license-key',
      ['--frames-per-chunk=5', '--license-key=rm_sec_2'],
      'rm_sec_2',
    ],
  ])('reaches Remotion once from %s', async (_, flags, key) => {
    await configure(`setPublicLicenseKey('rm_pub_1')`, `setFrameRange([0, 9])`);
    await writeFiles(folder, { 'service.mjs': SERVICE });
    const env = {
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(folder, 'service.mjs')).href}`,
    };
    const args = ['render', 'build', 'Fading', 'counted.mp4', ...flags];
    expect(await runWith(env, OURS, ...args)).toMatchObject({ code: 0, stderr: '' });
    const lines = (await readFile(told(), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ event: 'cloud-render', apiKey: key, isStill: false }),
    ]);
  });
});

test('the result lies where the file says, and is not replaced where it says so; an option goes before it', async () => {
  await configure(
    `setCodec('gif')`,
    `setNumberOfGifLoops(0)`,
    `setEveryNthFrame(3)`,
    `setOutputLocation('films/mine.gif')`,
    `setOverwriteOutput(false)`,
    `setChromiumHeadlessMode(false)`,
  );
  const render = async (...args: readonly string[]) =>
    await run(OURS, 'render', 'build', 'Fading', '--jobs=1', ...args);
  const first = await render();
  expect(first).toMatchObject({
    code: 0,
    stderr:
      'Warning: remotion.config.ts: Config.setChromiumHeadlessMode() cannot count. The machines that render have no screen. Leave it out.\n',
  });
  const file = path.join(folder, 'films/mine.gif');
  const kept = await readFile(file);
  // Without its block of loops a GIF plays once.
  expect(kept.includes('NETSCAPE2.0')).toBe(false);
  const again = await render();
  expect(again.code).toBe(1);
  expect(again.stderr).toContain(`Error: output: ${file} exists, and overwrite is false.\n`);
  expect(await render('--overwrite', '--number-of-gif-loops=2')).toMatchObject({ code: 0 });
  expect((await readFile(file)).includes('NETSCAPE2.0')).toBe(true);
});

test('a file that throws is one error, in the words of Remotion’s command', async () => {
  await configure(`setCodec('mpeg1' as never)`);
  const { code, stderr } = await run(OURS, 'render', 'build', 'Fading', 'none.mp4');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^Error: remotion\.config\.ts: Remotion could not read it in .+\. It said:\nCodec must be one of the following: .+ but got mpeg1\n$/,
  );
  expect(existsSync(path.join(folder, 'none.mp4'))).toBe(false);
});

test('a value that the codec does not take is refused by the name of its method', async () => {
  await configure(`setCodec('prores')`, `setCrf(18)`);
  const { code, stderr } = await run(OURS, 'render', 'build', 'Fading', 'none.mov');
  expect(code).toBe(1);
  expect(stderr).toBe(
    'Error: Config.setCrf() in remotion.config.ts: 18 is not allowed. The codec prores takes no crf.\n',
  );
});
