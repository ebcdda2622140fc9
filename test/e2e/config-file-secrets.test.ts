import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { digestFolder } from '../conformance/digests.ts';
import { writeFiles } from '../support/artifact-fixtures.ts';
import { ConfiguredProject, OURS, REMOTIONS } from '../support/configured-project.ts';

// What remotion.config.ts says and no artifact may hold: variables of the page, and the license key.

let project: ConfiguredProject;

beforeAll(async () => {
  project = await ConfiguredProject.make();
});

afterAll(async () => await project[Symbol.asyncDispose]());

describe('variables of the file that setDotEnvLocation() names', () => {
  const PAINT = 'rebeccapurple';

  beforeAll(async () => {
    await writeFiles(project.folder, {
      '.env': 'PAINT=black',
      '.env.x': `PAINT=${PAINT}`,
      'mine': 'PAINT=tan',
    });
  });

  afterAll(async () => await rm(path.join(project.folder, '.env')));

  test('are those of a still, unless --env-file is given', async () => {
    await project.configure(`setDotEnvLocation('.env.x')`);
    const still = async (program: string, output: string, ...flags: readonly string[]) => {
      const rendered = await project.run(program, 'still', 'build', 'Painted', output, ...flags);
      expect(rendered).toMatchObject({ code: 0 });
      return { ...rendered, picture: await readFile(path.join(project.folder, output)) };
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
    await project.configure(
      `setDotEnvLocation('.env.x')`,
      `setImageSequence(true)`,
      `setFrameRange([0, 9])`,
    );
    const [ours, theirs] = await project.renderTwice(
      'render',
      'Painted',
      '',
      '--frames-per-chunk=5',
    );
    expect(await digestFolder(ours)).toEqual(await digestFolder(theirs));
  });

  test('are an error if there is no such file, by the name of the method', async () => {
    await project.configure(`setDotEnvLocation('.env.nowhere')`);
    const { code, stderr } = await project.run(OURS, 'still', 'build', 'Painted', 'none.png');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Error: Config.setDotEnvLocation() in remotion.config.ts: ".env.nowhere" does not exist; looked for ${path.join(project.folder, '.env.nowhere')}.\n`,
    );
  });
});

describe('the key of setPublicLicenseKey()', () => {
  const told = () => path.join(project.folder, 'told.jsonl');

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
    await project.configure(`setPublicLicenseKey('rm_pub_1')`, `setFrameRange([0, 9])`);
    await writeFiles(project.folder, { 'service.mjs': SERVICE });
    const env = {
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(project.folder, 'service.mjs')).href}`,
    };
    const args = ['render', 'build', 'Fading', 'counted.mp4', ...flags];
    expect(await project.runWith(env, OURS, ...args)).toMatchObject({ code: 0, stderr: '' });
    const lines = (await readFile(told(), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ event: 'cloud-render', apiKey: key, isStill: false }),
    ]);
  });
});
