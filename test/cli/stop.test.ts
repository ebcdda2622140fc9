import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeProject, readRecords, startCommand, type TestProject } from './run-command.ts';

let where: TestProject;
beforeEach(() => {
  where = makeProject();
  started = [];
});
/** Processes of a test; one that fails must not leave them to run on. */
let started: number[];
afterEach(() => {
  for (const pid of started) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(where.root, { recursive: true });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie has ended; whoever inherited it has not fetched it yet.
    return (
      process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ')
    );
  } catch {
    return false;
  }
}

/** Two jobs that hang, each beside a detached process whose parent has gone. */
async function startHanging(hang: 'heeds signals' | 'heeds nothing', times: object) {
  const command = startCommand(
    where,
    ['render', 'Hello', '--log=verbose', '--jobs=2', '--parallel=2'],
    { hang },
    { STOP_TIMES: JSON.stringify(times) },
  );
  started.push(command.child.pid!);
  const ready = await command.matches(/ \| hanging (\d+) (\d+)/, 2);
  const pids = ready.flatMap(([, job, stubborn]) => [Number(job), Number(stubborn)]);
  started.push(...pids);
  expect(pids.map(isAlive)).toEqual([true, true, true, true]);
  return { command, pids };
}

function expectNothingLeft(pids: readonly number[]): void {
  expect(pids.filter(isAlive)).toEqual([]);
  expect(readdirSync(where.temporary)).toEqual([]);
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s stops all jobs and leaves no process and no folder behind',
  async (signal, code) => {
    const { command, pids } = await startHanging('heeds signals', {});
    command.child.kill(signal);
    expect(await command.ended).toMatchObject({ code, stderr: 'Error: Stopped.\n' });
    expectNothingLeft(pids);
    // Two of four jobs had begun, and nothing is begun after a stop.
    expect(readRecords(where).map(({ action }) => action)).toEqual([
      'plan',
      'render-chunk',
      'render-chunk',
    ]);
  },
);

test('Ctrl-C stops the process that does all, and leaves no process and no folder behind', async () => {
  const command = startCommand(where, ['render', 'Hello', '--log=verbose'], {
    jobs: 1,
    inOneProcess: true,
    hang: 'heeds signals',
  });
  started.push(command.child.pid!);
  const [ready] = await command.matches(/ \| hanging (\d+) (\d+)/, 1);
  const pids = ready!.slice(1).map(Number);
  started.push(...pids);
  expect(pids.map(isAlive)).toEqual([true, true]);
  command.child.kill('SIGINT');
  expect(await command.ended).toMatchObject({ code: 130, stderr: 'Error: Stopped.\n' });
  expectNothingLeft(pids);
  expect(readRecords(where).map(({ action }) => action)).toEqual(['plan', 'render-chunk']);
});

test('jobs that do not heed the signal are killed when their time is up', async () => {
  const { command, pids } = await startHanging('heeds nothing', { grace: 50 });
  command.child.kill('SIGINT');
  expect((await command.ended).code).toBe(130);
  expectNothingLeft(pids);
});

test('a second Ctrl-C kills at once', async () => {
  const { command, pids } = await startHanging('heeds nothing', { grace: 3_600_000, samePress: 0 });
  command.child.kill('SIGINT');
  await command.matches(/ \| got SIGINT/, 2);
  command.child.kill('SIGINT');
  expect((await command.ended).code).toBe(130);
  expectNothingLeft(pids);
});

test('one Ctrl-C that arrives twice, as through npx, still lets the jobs clean up', async () => {
  const { command, pids } = await startHanging('heeds signals', {
    grace: 3_600_000,
    samePress: 3_600_000,
  });
  command.child.kill('SIGINT');
  command.child.kill('SIGINT');
  const { code, stdout } = await command.ended;
  expect(code).toBe(130);
  expect(stdout.match(/ \| got SIGINT/g)).toHaveLength(2);
  expectNothingLeft(pids);
});
