import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestFolder } from '../conformance/digests.ts';
import { writeFiles } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { ConfiguredProject, OURS, REMOTIONS } from '../support/configured-project.ts';
import { runForBytes } from '../support/video-tools.ts';

// Each test writes a remotion.config.ts, and renders by our command and by Remotion's.

let project: ConfiguredProject;

beforeAll(async () => {
  project = await ConfiguredProject.make();
});

afterAll(async () => await project[Symbol.asyncDispose]());

/** What the settings decide of a video. */
async function probe(file: string): Promise<unknown> {
  const fields = 'codec_name,width,height,nb_read_packets,r_frame_rate:stream_tags=alpha_mode';
  const options = ['-v', 'error', '-count_packets', '-show_entries', `stream=${fields}`];
  const facts = String(await runForBytes('ffprobe', [...options, '-of', 'json', file]));
  // A WebM that was joined has its tags in capitals.
  return JSON.parse(facts.toLowerCase());
}

test('codec, pixel format, image format, frames and scale are those of the file, in several chunks', async () => {
  await project.configure(
    `setCodec('vp9')`,
    `setPixelFormat('yuva420p')`,
    `setVideoImageFormat('png')`,
    `setFrameRange([2, 13])`,
    `setScale(2)`,
  );
  const [ours, theirs] = await project.renderTwice(
    'render',
    'Fading',
    '.webm',
    '--frames-per-chunk=6',
  );
  expect(await probe(ours)).toEqual(await probe(theirs));
  expect(await probe(ours)).toMatchObject({
    streams: [{ codec_name: 'vp9', width: 128, nb_read_packets: '12', tags: { alpha_mode: '1' } }],
  });
});

test('what the composition says of them goes before the file', async () => {
  await project.configure(
    `setCodec('vp9')`,
    `setPixelFormat('yuva420p')`,
    `setVideoImageFormat('png')`,
    `setFrameRange([0, 5])`,
  );
  const [ours, theirs] = await project.renderTwice('render', 'Decided', '.webm', '--jobs=1');
  expect(await probe(ours)).toEqual(await probe(theirs));
  expect(await probe(ours)).not.toHaveProperty('streams.0.tags.alpha_mode');
});

test('a still has the file’s format, quality and size, and nothing of its video', async () => {
  await project.configure(
    `setCodec('gif')`,
    `setCrf(20)`,
    `setVideoImageFormat('png')`,
    `setStillImageFormat('jpeg')`,
    `setJpegQuality(30)`,
    `overrideWidth(80)`,
  );
  const [ours, theirs] = await project.renderTwice('still', 'Fading', '.jpeg');
  expect(await readFile(ours)).toEqual(await readFile(theirs));
});

test('an image sequence that the file asks for is the same project.folder, also over one that exists', async () => {
  await project.configure(
    `setImageSequence(true)`,
    `setVideoImageFormat('jpeg')`,
    `setFrameRange([3, 11])`,
  );
  await mkdir(path.join(project.folder, 'ours-Fading'));
  const [ours, theirs] = await project.renderTwice('render', 'Fading', '', '--frames-per-chunk=5');
  const pictures = await digestFolder(ours);
  expect(pictures.size).toBe(9);
  expect(pictures).toEqual(await digestFolder(theirs));
});

test('entry point, public project.folder, Chrome and its settings are those of a file that imports another one', async () => {
  const browser = await chrome();
  await writeFiles(project.folder, {
    'config/places.ts': `export const places: Record<string, string> = ${JSON.stringify({
      entry: 'films/main.tsx',
      media: 'media files',
      browser,
    })};`,
  });
  await project.configureWith(
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
  const ours = await project.runBare(
    OURS,
    'render',
    'Turning',
    'our-turns',
    '--sequence',
    ...split,
  );
  expect(ours).toMatchObject({ code: 0, stderr: '' });
  const theirs = await project.runBare(REMOTIONS, 'render', 'Turning', 'their-turns', '--sequence');
  expect(theirs, theirs.stderr).toMatchObject({ code: 0 });
  const pictures = await digestFolder(path.join(project.folder, 'our-turns'));
  expect(pictures).toEqual(await digestFolder(path.join(project.folder, 'their-turns')));
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
  await project.configure(
    `setCodec('gif')`,
    `setNumberOfGifLoops(0)`,
    `setEveryNthFrame(3)`,
    `setOutputLocation('films/mine.gif')`,
    `setOverwriteOutput(false)`,
    `setChromiumHeadlessMode(false)`,
  );
  const render = async (...args: readonly string[]) =>
    await project.run(OURS, 'render', 'build', 'Fading', '--jobs=1', ...args);
  const first = await render();
  expect(first).toMatchObject({
    code: 0,
    stderr:
      'Warning: remotion.config.ts: Config.setChromiumHeadlessMode() cannot count. The machines that render have no screen. Leave it out.\n',
  });
  const file = path.join(project.folder, 'films/mine.gif');
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
  await project.configure(`setCodec('mpeg1' as never)`);
  const { code, stderr } = await project.run(OURS, 'render', 'build', 'Fading', 'none.mp4');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^Error: remotion\.config\.ts: Remotion could not read it in .+\. It said:\nCodec must be one of the following: .+ but got mpeg1\n$/,
  );
  expect(existsSync(path.join(project.folder, 'none.mp4'))).toBe(false);
});

test('a value that the codec does not take is refused by the name of its method', async () => {
  await project.configure(`setCodec('prores')`, `setCrf(18)`);
  const { code, stderr } = await project.run(OURS, 'render', 'build', 'Fading', 'none.mov');
  expect(code).toBe(1);
  expect(stderr).toBe(
    'Error: Config.setCrf() in remotion.config.ts: 18 is not allowed. The codec prores takes no crf.\n',
  );
});
