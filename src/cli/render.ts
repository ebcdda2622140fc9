import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { LogTarget } from './action-log.ts';
import type { RenderRequest } from './arguments.ts';
import { openDisplay } from './open-display.ts';
import { existingOutput } from './output-place.ts';
import { placeArtifacts, placeResult } from './place-result.ts';
import { problemLine } from './problem-line.ts';
import { beginStep, emptyRun } from './run-state.ts';
import { renderAndCombine } from './run-combine.ts';
import { artifactsOf, begin, type RenderContext, type Run } from './run-steps.ts';
import { stopExitCodes } from './stop.ts';
import { chunkTable, resultLine } from './summary.ts';

/** The lines to show at the end, or null where there is no result. */
async function renderToFile(run: Run, startedAt: number): Promise<string[] | null> {
  const { request, context, state } = run;
  const stopped = context.stop.asked;
  beginStep(state, 'Planning', performance.now());
  run.display.update();
  const outputOf = (name: string) => join(request.outputFolder, basename(name));
  const begun = await begin(run, (name) => {
    const output = outputOf(name);
    if (!request.overwrite && existsSync(output)) throw new UserError(existingOutput(output));
  });
  if (begun === null || stopped.aborted) return null;
  const name = state.outName;
  if (name === null) throw new Error('plan did not say what it planned.');
  const output = outputOf(name);

  const outputs =
    begun.kind === 'finished' ? begun.outputs : await renderAndCombine(run, begun.planned);
  if (outputs === null || stopped.aborted) return null;
  const size = await placeResult(artifactsOf(run), basename(name), output);
  const beside = await placeArtifacts(
    artifactsOf(run),
    basename(name),
    state.composition ?? '',
    output,
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const path = relative(context.cwd, output);
  return [
    ...chunkTable(state.chunks),
    '',
    resultLine({ path, size, outputs, seconds }),
    ...(beside === null ? [] : [`${relative(context.cwd, beside)}: files of <Artifact>s`]),
  ];
}

function openRun(request: RenderRequest, context: RenderContext, folder: string): Run {
  const state = emptyRun();
  const display = openDisplay(state, request.logLevel, context.outputs, context.env);
  const log: LogTarget = {
    line: (text, channel) => display.line(text, channel),
    logLevel: request.logLevel,
    project: request.project,
    cwd: context.cwd,
    isStopping: () => context.stop.asked.aborted,
    said: new Set(),
    secrets: new Set(),
  };
  return { request, context, folder, state, display, log };
}

/** Renders a video with the built actions, one job in one process, and gives the exit code. */
export async function render(request: RenderRequest, context: RenderContext): Promise<number> {
  const startedAt = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'remotion-matrix-'));
  const run = openRun(request, context, folder);
  let lines: string[] | null;
  try {
    lines = await renderToFile(run, startedAt);
  } finally {
    run.display[Symbol.dispose]();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const stoppedBy = context.stop.name();
  if (stoppedBy !== null && lines === null) {
    context.outputs.stderr.write(`${problemLine('error', 'Stopped.')}\n`);
    return stopExitCodes[stoppedBy];
  }
  if (lines === null) return 1;
  if (request.logLevel !== 'error' && request.logLevel !== 'warn')
    context.outputs.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
