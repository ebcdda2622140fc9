import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeProject, readRecords, runCommand, type TestProject } from './run-command.ts';

let where: TestProject;
beforeEach(() => {
  where = makeProject();
});
afterEach(() => {
  const left = readdirSync(where.temporary);
  if (left.length > 0)
    throw new Error(
      `However a run ends, it leaves nothing over; this one left ${left.join(', ')}.`,
    );
  rmSync(where.root, { recursive: true });
});

describe('a render', () => {
  test('puts the result where it was asked for, and shows a table of the chunks', async () => {
    const { code, stdout, stderr } = await runCommand(
      where,
      ['render', 'Hello', 'videos/a b.mp4'],
      { result: 'a b.mp4', jobs: 2 },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(where.project, 'videos/a b.mp4'), 'utf8')).toBe('a video');
    expect(readdirSync(join(where.project, 'videos'))).toEqual(['a b.mp4']);
    const end = stdout.trimEnd().split('\n').slice(-5);
    expect(end.slice(0, 4)).toEqual([
      'chunk         frames  seconds   fps',
      'chunk 1 of 2      75      5.0  14.9',
      'chunk 2 of 2      75      5.0  14.9',
      '',
    ]);
    expect(end[4]).toMatch(/^videos\/a b\.mp4: 7 B, 10\.0 s long, 300 frames; took \d+\.\d s$/);
  });

  test.each([['-q'], ['--quiet']])('with %s shows the result alone', async (flag) => {
    const { stdout, stderr } = await runCommand(where, ['render', 'Hello', flag, '--port=3000'], {
      jobs: 2,
    });
    expect(stdout).toMatch(/^out\/Hello\.mp4: 7 B, 10\.0 s long, 300 frames; took \d+\.\d s\n$/);
    expect(stderr).toBe('Note: --port is ignored. Each job serves the bundle on a free port.\n');
  });

  test('with --quiet and --log=error shows nothing', async () => {
    const args = ['render', 'Hello', '--quiet', '--log=error', '--port=3000'];
    expect(await runCommand(where, args)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('of which every chunk is in the cache starts no job, and says where they come from', async () => {
    const { code, stdout } = await runCommand(where, ['render', 'Hello'], {
      jobs: 0,
      cachedChunks: 2,
    });
    expect(code).toBe(0);
    expect(readRecords(where).map(({ action }) => action)).toEqual(['plan', 'combine']);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined|Rendering/);
    expect(stdout.trimEnd().split('\n').slice(-5, -2)).toEqual([
      'chunk                         frames  seconds  fps',
      'chunk 1 of 2, from the cache      75',
      'chunk 2 of 2, from the cache      75',
    ]);
  });

  test('goes to out/ by the name that was planned, when no output is given', async () => {
    expect((await runCommand(where, ['render', 'Hello'])).code).toBe(0);
    expect(existsSync(join(where.project, 'out/Hello.mp4'))).toBe(true);
  });

  test('gives the license key to whatever may combine, which counts the render, and to no other job', async () => {
    await runCommand(where, ['render', 'Hello', '--license-key=rm_sec_1', '--no-is-production'], {
      jobs: 2,
    });
    const given = readRecords(where).map(({ inputs }) => [
      inputs['INPUT_LICENSE-KEY'],
      inputs['INPUT_IS-PRODUCTION'],
    ]);
    const none = [undefined, undefined];
    const key = ['rm_sec_1', 'false'];
    expect(given).toEqual([key, none, none, key]);
  });

  test.each([['after'], ['eager']])(
    'gives the license key of the configuration file to combine alone, which starts %s',
    async (start) => {
      await runCommand(where, ['render', 'Hello', `--combine=${start}`], {
        jobs: 2,
        licenseKey: 'rm_pub_1',
      });
      const given = readRecords(where).filter(({ inputs }) =>
        Object.values(inputs).includes('rm_pub_1'),
      );
      expect(given).toMatchObject([
        { action: 'combine', inputs: { 'INPUT_LICENSE-KEY': 'rm_pub_1' } },
      ]);
    },
  );

  test('gives each action its inputs as GitHub forms them', async () => {
    await runCommand(
      where,
      [
        'render',
        'Hello',
        '--frames-per-chunk=9',
        '--metadata=a=b',
        '--metadata',
        'c=d',
        '--muted',
        '--browser-executable',
        'chrome',
      ],
      { jobs: 2 },
    );
    const [plan, first, second, combine] = readRecords(where);
    const kit = { 'INPUT_KIT': 'hello.kit.tar.zst', 'INPUT_PLAN-DIGEST': 'd1935' };
    const chrome = { 'INPUT_BROWSER-EXECUTABLE': join(where.project, 'chrome') };
    expect(plan).toMatchObject({
      action: 'plan',
      cwd: where.project,
      inputs: {
        'INPUT_WORKING-DIRECTORY': '.',
        'INPUT_COMPOSITION': 'Hello',
        'INPUT_FRAMES-PER-CHUNK': '9',
        'INPUT_METADATA': 'a=b\nc=d',
        'INPUT_MUTED': 'true',
        ...chrome,
      },
    });
    const legs = [first!, second!].toSorted((a, b) => a.job! - b.job!);
    expect(legs.map(({ inputs }) => inputs)).toEqual(
      [0, 1].map((job) => ({ ...kit, ...chrome, INPUT_JOB: String(job) })),
    );
    expect(combine).toMatchObject({ action: 'combine', inputs: kit });
  });

  test.each([
    ['share the machine', [], { 'INPUT_SHARED-CONCURRENCY': '2' }],
    ['have the tabs that were asked for', ['--concurrency=1'], { INPUT_CONCURRENCY: '1' }],
  ])('of several jobs has them %s', async (_, flags, expected) => {
    await runCommand(where, ['render', 'Hello', '--jobs=4', ...flags], { jobs: 4 });
    expect(readRecords(where)[0]?.inputs).toMatchObject(expected);
  });

  test('gives each job an empty workspace and a temporary folder of its own', async () => {
    expect(await runCommand(where, ['render', 'Hello'])).toMatchObject({ code: 0, stderr: '' });
    const legs = readRecords(where).filter(({ action }) => action === 'render-chunk');
    expect(legs.map(({ files }) => files)).toEqual([[], [], [], []]);
    expect(new Set(legs.map(({ temporary }) => temporary)).size).toBe(4);
  });

  test('passes the inputs of an action around it to none of its own', async () => {
    const around = { INPUT_CRF: '9', STATE_a: 'b' };
    expect((await runCommand(where, ['render', 'Hello'], { jobs: 1 }, around)).code).toBe(0);
    expect(readRecords(where).flatMap(({ inputs }) => Object.keys(inputs))).not.toContain(
      'INPUT_CRF',
    );
  });

  test.each([
    ['.env', [], 'FROM=.env\n'],
    ['.env.local', [], 'FROM=.env.local\n'],
    ['mine', ['--env-file', 'mine'], 'FROM=mine\n'],
  ])('passes the text of %s on to the pages of plan and of the jobs', async (file, flags, text) => {
    writeFileSync(join(where.project, file), text);
    expect(await runCommand(where, ['render', 'Hello', ...flags], { jobs: 1 })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(
      readRecords(where)
        .slice(0, 2)
        .map(({ page }) => page),
    ).toEqual([text, text]);
  });

  test('gives the jobs the variables of the file that the configuration file names', async () => {
    writeFileSync(join(where.project, '.env'), 'FROM=.env\n');
    const { code, stdout, stderr } = await runCommand(where, ['render', 'Hello', '--log=verbose'], {
      jobs: 2,
      pageEnvironment: 'FROM=elsewhere\n',
    });
    expect(code).toBe(0);
    expect(readRecords(where).map(({ action, page }) => [action, page])).toEqual([
      ['plan', 'FROM=.env\n'],
      ['render-chunk', 'FROM=elsewhere\n'],
      ['render-chunk', 'FROM=elsewhere\n'],
      ['combine', undefined],
    ]);
    expect(stdout + stderr).not.toContain('elsewhere');
  });

  test.each([
    ['was given', ['--env-file=mine'], 'true'],
    ['was not given', [], 'false'],
  ])('tells the first process whether --env-file %s', async (_, flags, expected) => {
    writeFileSync(join(where.project, 'mine'), 'FROM=mine\n');
    await runCommand(where, ['render', 'Hello', ...flags], { jobs: 1 });
    expect(readRecords(where)[0]?.inputs['INPUT_HAS-ENV-FILE']).toBe(expected);
  });

  test('of a folder below the project belongs to the project, and its output to the folder', async () => {
    const below = join(where.project, 'src');
    mkdirSync(below);
    expect(
      (
        await runCommand({ ...where, project: below }, ['render', 'Hello', 'x.mp4'], {
          jobs: 1,
          result: 'x.mp4',
        })
      ).code,
    ).toBe(0);
    expect(readRecords(where)[0]?.cwd).toBe(where.project);
    expect(existsSync(join(below, 'x.mp4'))).toBe(true);
  });

  test('says nothing at all with --log=error, and still makes the video', async () => {
    expect(await runCommand(where, ['render', 'Hello', '--log=error'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(existsSync(join(where.project, 'out/Hello.mp4'))).toBe(true);
  });

  test('shows every line of the actions with --log=verbose, each with the name of its job', async () => {
    const { stdout } = await runCommand(where, ['render', 'Hello', '--log=verbose'], { jobs: 1 });
    expect(stdout).toContain('plan | bundled in 1.2 s\n');
    expect(stdout).toContain('1/1 · frames 0–74 | rendered 50\n');
  });
});

describe('a render of one job', () => {
  test('goes on in the process that planned it, and ends like any other', async () => {
    const { code, stdout, stderr } = await runCommand(where, ['render', 'Hello', 'a.mp4'], {
      result: 'a.mp4',
      jobs: 1,
      inOneProcess: true,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const records = readRecords(where);
    expect(records.map(({ action }) => action)).toEqual(['plan', 'render-chunk', 'combine']);
    expect(new Set(records.map(({ pid }) => pid)).size).toBe(1);
    expect(readFileSync(join(where.project, 'a.mp4'), 'utf8')).toBe('a video');
    expect(stdout).toMatch(
      /^Planning\nBundle the project\nRendering a\.mp4: 75 frames in 1 job\n(?:.* 0 of 1 job done\n)+1\/1 · frames 0–74: done.*\nJoining the chunks\nChecking the result\n/,
    );
    expect(stdout).toMatch(/^chunk 1 of 1 +75 /m);
  });
});

test('--version is that of the package, and --help needs no project', async () => {
  expect(await runCommand(where, ['--version'])).toEqual({
    code: 0,
    stdout: '0.0.7\n',
    stderr: '',
  });
  const { code, stdout } = await runCommand(where, ['render', '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('--frames-per-chunk');
});

test('with --combine eager, combine is told to wait and ends with the same result', async () => {
  const { code, stderr } = await runCommand(where, ['render', 'Hello', '--combine', 'eager']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [waits, ...others] = readRecords(where)
    .map(({ inputs }) => inputs)
    .filter((inputs) => inputs['INPUT_WAIT'] === 'true');
  expect(others).toEqual([]);
  // However long a chunk takes.
  expect(Number(waits!['INPUT_WAIT-MINUTES'])).toBeGreaterThan(365 * 24 * 60);
  expect(existsSync(join(where.project, 'out/Hello.mp4'))).toBe(true);
});
