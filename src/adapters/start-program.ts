import { describeOldNode } from '../core/check-node.ts';

/** Where the problem is read: in the log of a runner, or in a terminal. */
type Place = 'runner' | 'terminal';

/**
 * Loads a program if Node.js is new enough for it, else says so in one line and ends with 1. act and some self-hosted
 * runners start actions with the `node` on PATH, whatever version the action asks for.
 *
 * This file and the entries that call it import nothing else: an older Node.js may fail to load the rest.
 */
export async function startProgram(place: Place, load: () => Promise<unknown>): Promise<void> {
  const problem = describeOldNode(process.versions.node, process.execPath);
  if (problem === null) {
    await load();
    return;
  }
  if (place === 'runner') process.stdout.write(`::error::${problem}\n`);
  else process.stderr.write(`Error: ${problem}\n`);
  process.exitCode = 1;
}
