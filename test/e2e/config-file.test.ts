import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { bundle } from '@remotion/bundler';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
const shape = { component: Fading, width: 64, height: 36, fps: 30, durationInFrames: 24 };

registerRoot(() => (
  <>
    <Composition id="Fading" {...shape} />
    <Composition id="Decided" {...shape} calculateMetadata={() => ({
      defaultCodec: 'vp8', defaultPixelFormat: 'yuv420p', defaultVideoImageFormat: 'jpeg',
    })} />
  </>
));
`;

/** The entry point that only a configuration file names; its picture is in a public folder of another name. */
const MAIN = `import React from 'react';
import { AbsoluteFill, Composition, Img, registerRoot, staticFile, useCurrentFrame } from 'remotion';

const Turning = () => (
  <AbsoluteFill style={{ transform: 'rotate(' + useCurrentFrame() * 15 + 'deg)' }}>
    <Img src={staticFile('sun.svg')} />
  </AbsoluteFill>
);

registerRoot(() => (
  <Composition id="Turning" component={Turning} width={64} height={36} fps={30} durationInFrames={12} />
));
`;

const SUN = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24"><rect width="48" height="24" fill="orange"/></svg>`;

let folder: string;

beforeAll(async () => {
  await mkdir(path.join(root, 'out'), { recursive: true });
  folder = await mkdtemp(path.join(root, 'out', 'configured-'));
  await writeFiles(folder, {
    'package.json': '{"name":"configured","dependencies":{"remotion":"4.0.529"}}',
    'tsconfig.json': '{"compilerOptions":{"module":"preserve","target":"es2022"}}',
    'src/index.tsx': INDEX,
    'films/main.tsx': MAIN,
    'media files/sun.svg': SUN,
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
  await configureWith([], ...calls);
}

async function configureWith(
  imports: readonly string[],
  ...calls: readonly string[]
): Promise<void> {
  const lines = [
    `import { Config } from '@remotion/cli/config';`,
    ...imports,
    ...calls.map((c) => `Config.${c};`),
  ];
  await writeFile(path.join(folder, 'remotion.config.ts'), lines.join('\n'));
}

const OURS = path.join(root, 'dist/remotion-matrix.js');
const REMOTIONS = path.join(root, 'node_modules/@remotion/cli/remotion-cli.js');

async function run(program: string, ...args: readonly string[]) {
  return await runBare(program, ...args, `--browser-executable=${await chrome()}`);
}

/** Runs a command that learns of Chrome from the configuration file. */
async function runBare(program: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

test('entry point, public folder, Chrome and its settings are those of a file that imports another one', async () => {
  const browser = await chrome();
  await writeFiles(folder, {
    'config/places.ts': `export const places: Record<string, string> = ${JSON.stringify({
      entry: 'films/main.tsx',
      media: 'media files',
      browser,
    })};`,
  });
  await configureWith(
    [`import { places } from './config/places';`],
    `setEntryPoint(places.entry)`,
    `setPublicDir(places.media)`,
    `setBrowserExecutable(places.browser)`,
    `setRspack(true)`,
    `setConcurrency(1)`,
    `setChromiumOpenGlRenderer('swangle')`,
    `setDelayRenderTimeoutInMilliseconds(20000)`,
    `setChromiumDisableWebSecurity(true)`,
  );
  const split = ['--frames-per-chunk=5', '--log=verbose'];
  const ours = await runBare(OURS, 'render', 'Turning', 'our-turns', '--sequence', ...split);
  expect(ours).toMatchObject({ code: 0, stderr: '' });
  const theirs = await runBare(REMOTIONS, 'render', 'Turning', 'their-turns', '--sequence');
  expect(theirs, theirs.stderr).toMatchObject({ code: 0 });
  const pictures = await digestFolder(path.join(folder, 'our-turns'));
  expect(pictures).toEqual(await digestFolder(path.join(folder, 'their-turns')));
  expect(new Set(pictures.values()).size).toBe(12);
  const taken = /Taken from remotion\.config\.ts: (.+)\.$/m.exec(ours.stdout)?.[1];
  expect(taken?.split(', ').toSorted()).toEqual([
    `browser-executable ${browser}`,
    'bundler rspack',
    'concurrency 1',
    'disable-web-security true',
    'entry-point films/main.tsx',
    'gl swangle',
    'public-dir "media files"',
    'timeout 20000',
  ]);
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
