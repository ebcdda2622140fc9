import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/user-error.ts';
import { readArguments } from './arguments.ts';
import type { Outputs } from './display.ts';
import { toFlagSyntax } from './flag-syntax.ts';
import { helpText } from './help.ts';
import { problemLine } from './problem-line.ts';
import { render } from './render.ts';
import { listenForStop } from './stop.ts';

export interface CommandContext {
  /** Folder of the built actions, in the package's own. */
  readonly dist: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly outputs: Outputs;
  /** For tests; see listenForStop(). */
  readonly stopTimes?: Parameters<typeof listenForStop>[0];
}

function readVersion(dist: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { cwd, dist, outputs } = context;
  const asked = readArguments(args, cwd);
  if ('request' in asked) {
    using stop = listenForStop(context.stopTimes);
    if (asked.command === 'render') return await render(asked.request, { ...context, stop });
    // Loaded only here: rendering is left to the actions, and needs none of it.
    const { showCompositions } = await import('./compositions.ts');
    return await showCompositions(asked.request, { ...context, stop });
  }
  outputs.stdout.write(`${asked.command === 'help' ? helpText() : readVersion(dist)}\n`);
  return 0;
}

/** Runs the command and gives its exit code; a user's mistake is shown as its lines alone. */
export async function runCommand(
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  try {
    return await run(args, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems)
      context.outputs.stderr.write(`${problemLine('error', toFlagSyntax(problem))}\n`);
    return 1;
  }
}
