import { existsSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { startCacheWorkers } from '../../src/adapters/cache-workers.ts';
import { processTree, type RunningProcess } from '../support/processes.ts';

function workers(): RunningProcess[] {
  return processTree(process.pid).filter(({ command }) => command.includes('cache-worker'));
}

afterEach(() => {
  for (const { pid } of workers()) process.kill(pid);
});

test('a worker that has died between two requests is replaced', async () => {
  const ask = startCacheWorkers({ PATH: process.env['PATH'] });
  const look = async () => await ask({ do: 'look-up', names: [] });
  expect(await look()).toEqual({ names: [], problem: null });
  const first = workers();
  expect(first).toHaveLength(1);
  for (const { pid } of first) process.kill(pid, 'SIGKILL');
  // A process is listed until its end has been told.
  await expect.poll(() => first.some(({ pid }) => existsSync(`/proc/${pid}`))).toBe(false);
  expect(await look()).toEqual({ names: [], problem: null });
});
