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

describe('a mistake of the user', () => {
  test('that plan finds is shown as its lines alone', async () => {
    const planProblems = [
      'composition: "Helo" does not exist. Allowed: Hello.',
      'crf: 100%25 is too much.',
    ];
    expect(await runCommand(where, ['render', 'Helo'], { planProblems })).toEqual({
      code: 1,
      stdout: 'Planning\n',
      stderr:
        'Error: composition: "Helo" does not exist. Allowed: Hello.\nError: --crf: 100% is too much.\n',
    });
  });

  test('on the command line is told before anything runs', async () => {
    const { code, stderr } = await runCommand(where, [
      'render',
      'Hello',
      '--crv=1',
      '--parallel=0',
    ]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Error: --crv is no option of remotion-matrix. Did you mean --crf? All options: remotion-matrix --help\n' +
        'Error: --parallel: "0" is not allowed. Allowed: a whole number from 1 to 256.\n',
    });
    expect(readRecords(where)).toEqual([]);
  });

  test('in code is shown with its place and the code around it, and once for all jobs', async () => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello'], {
      fails: { 0: 'code', 2: 'code' },
    });
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'Error: frame 7: Error: no',
      '  at src/Video.tsx:12:4',
      '  11 │ <Thing />',
      '  12 │ throw new Error("no");',
      expect.stringMatching(
        /^Error: There is no video: \d jobs? of 4 failed \(.*1\/4 · frames 0–74.*\)\.$/,
      ),
      '',
    ]);
  });

  test.each([['with an output'], ['without one']])(
    'overwrite=false keeps an existing result, %s',
    async (how) => {
      mkdirSync(join(where.project, 'out'));
      const output = join(where.project, 'out/Hello.mp4');
      writeFileSync(output, 'old');
      const args = how === 'with an output' ? ['out/Hello.mp4'] : [];
      const { code, stderr } = await runCommand(where, [
        'render',
        'Hello',
        ...args,
        '--no-overwrite',
      ]);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `Error: output: ${output} exists, and overwrite is false.\n`,
      });
      expect(readFileSync(output, 'utf8')).toBe('old');
    },
  );
});

describe('a job that fails', () => {
  test('is the last that is started, and is named', async () => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello', '--parallel=1'], {
      fails: { 1: 'disk full' },
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Error: disk full\nError: There is no video: 1 job of 4 failed (2/4 · frames 75–149).\n',
    });
    expect(readRecords(where).map(({ action, job }) => job ?? action)).toEqual(['plan', 0, 1]);
    expect(existsSync(join(where.project, 'out'))).toBe(false);
  });

  test('without naming an error is shown with its last lines', async () => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello'], {
      fails: { 1: 'crash' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Error: 2/4 · frames 75–149 failed: exit code 1.\n');
    expect(stderr).toMatch(/^2\/4 · frames 75–149 \| Error: segment lost$/m);
  });

  test('by a signal is shown with the signal', async () => {
    const { stderr } = await runCommand(where, ['render', 'Hello'], {
      fails: { 3: 'killed' },
    });
    expect(stderr).toContain('Error: 4/4 · frames 225–299 failed: signal SIGKILL.\n');
  });
});

describe('the only job, in the process that planned it,', () => {
  test('is named when it fails', async () => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello'], {
      jobs: 1,
      inOneProcess: true,
      fails: { 0: 'disk full' },
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Error: disk full\nError: There is no video: 1 job of 1 failed (1/1 · frames 0–74).\n',
    });
    expect(existsSync(join(where.project, 'out'))).toBe(false);
  });

  test('is stopped where its result must not be replaced, though it would never end', async () => {
    mkdirSync(join(where.project, 'out'));
    const output = join(where.project, 'out/Hello.mp4');
    writeFileSync(output, 'old');
    const behaviour = { jobs: 1, inOneProcess: true, hang: 'heeds signals' } as const;
    expect(
      await runCommand(where, ['render', 'Hello', '--no-overwrite', '--log=error'], behaviour),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: `Error: output: ${output} exists, and overwrite is false.\n`,
    });
    expect(readFileSync(output, 'utf8')).toBe('old');
  });
});

test('a job that is killed ends an eager combine too, which adds nothing to what is said', async () => {
  const fails = { 0: 'killed' };
  const [after, eager] = [
    await runCommand(where, ['render', 'Hello', '--parallel=1'], { fails }),
    await runCommand(where, ['render', 'Hello', '--parallel=1', '--combine', 'eager'], { fails }),
  ];
  expect(eager.code).toBe(1);
  expect(eager.stderr).toBe(after.stderr);
});
