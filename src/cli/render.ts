import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { messageOf } from '../core/message-of.ts';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';
import type { StoredArtifact } from '../render/ports.ts';
import type { LogTarget } from './action-log.ts';
import type { ActionResult } from './action-process.ts';
import type { RenderRequest } from './arguments.ts';
import { openDisplay } from './open-display.ts';
import { checkFolder, checkOutput, folderAsOutput } from './output-place.ts';
import {
  checkFolderPlace,
  checkPlace,
  keepUnverified,
  placeArtifacts,
  placeFile,
  placeFolder,
} from './place-result.ts';
import { problemLine } from './problem-line.ts';
import { beginStep, emptyRun } from './run-state.ts';
import { renderAndCombine } from './run-combine.ts';
import { artifactsOf, begin, type RenderContext, type Run } from './run-steps.ts';
import { stopExitCodes } from './stop.ts';
import { chunkTable, resultLine } from './summary.ts';

/** Says where a file is kept that did not pass the check of the result: its run's folder is about to be removed. */
async function saveUnverified(run: Run): Promise<null> {
  const kept = await keepUnverified(artifactsOf(run));
  if (kept !== null)
    run.display.line(problemLine('notice', `The file is kept as ${kept}.`), 'stderr');
  return null;
}

/** Returns where the user wants the sound in a file of its own, or null. */
function soundPath({ request, context }: Run): string | null {
  const given = request.inputs['separate-audio-to'] ?? '';
  return given === '' ? null : resolve(context.cwd, given);
}

/** Puts the separate sound where `--separate-audio-to` says; gives its path, or null if there is none. */
async function placeSound(run: Run, outputs: ActionResult['outputs']): Promise<string | null> {
  const address = outputs['separate-audio-url'] ?? '';
  if (address === '') return null;
  const file = soundPath(run);
  if (file === null) throw new Error('combine made a file of the sound, which nobody asked for.');
  await placeFile('sound', artifactsOf(run), ({ url }) => url === address, file);
  return file;
}

/** Tries before planning whether the result can lie where the user wants it. */
async function tryGivenPlace({ output, outputFolder }: RenderRequest): Promise<void> {
  if (output?.kind === 'folder') {
    await checkFolderPlace(output.path);
    return;
  }
  // A folder's parent need not be writable. Plan says what the result is, and then its place is tried.
  if (output?.kind === 'undecided' && (output.namesFolder || output.isFolder)) return;
  await checkPlace(output?.path ?? join(outputFolder, 'video'));
}

/** Checks the place of the result once plan has said its name, and whether it is a folder. */
async function checkPlanned(run: Run, path: string, overwrite: boolean): Promise<void> {
  const { request, state } = run;
  if (state.isFolder) {
    checkFolder(path, overwrite);
    await checkFolderPlace(path);
    return;
  }
  if (request.output?.kind === 'undecided' && request.output.namesFolder)
    throw new UserError(folderAsOutput(request.output.path));
  checkOutput(path, overwrite);
  await checkPlace(path);
}

/** The lines to show at the end, or null where there is no result. */
async function renderToFile(run: Run, startedAt: number): Promise<string[] | null> {
  const { request, context, state } = run;
  const stopped = context.stop.asked;
  await tryGivenPlace(request);
  const sound = soundPath(run);
  if (sound !== null) await checkPlace(sound, 'sound');
  beginStep(state, 'Planning', performance.now());
  run.display.update();
  const outputOf = (outName: string) => {
    const { outputLocation } = state.place;
    const folder =
      outputLocation === null
        ? request.outputFolder
        : dirname(resolve(context.cwd, outputLocation));
    return join(folder, basename(outName));
  };
  const begun = await begin(run, async (outName) => {
    const overwrite = request.overwrite ?? state.place.overwrite ?? true;
    if (sound !== null) checkOutput(sound, overwrite, 'sound');
    await checkPlanned(run, outputOf(outName), overwrite);
  });
  if (begun === null) return await saveUnverified(run);
  const name = state.outName;
  if (name === null) throw new Error('plan did not say what it planned.');
  const output = outputOf(name);
  if (begun.kind === 'planned' && stopped.aborted) return null;
  const outputs =
    begun.kind === 'finished' ? begun.outputs : await renderAndCombine(run, begun.planned);
  // Also when it is stopped in the last moment: what is finished is not thrown away.
  if (outputs === null) return await saveUnverified(run);
  return await placeAll(run, outputs, output, startedAt);
}

/** Puts what combine has made where it belongs, and gives the lines to show at the end. */
async function placeAll(
  run: Run,
  outputs: ActionResult['outputs'],
  output: string,
  startedAt: number,
): Promise<string[]> {
  const { request, context, state } = run;
  const artifact = outputs['artifact-name'] ?? '';
  const isResult = ({ name }: StoredArtifact) => name === artifact;
  const { isFolder } = state;
  const size = isFolder
    ? await placeFolder(artifactsOf(run), isResult, output)
    : await placeFile('result', artifactsOf(run), isResult, output);
  const sound = await placeSound(run, outputs);
  const composition = state.composition ?? '';
  const beside = await placeArtifacts(artifactsOf(run), artifact, composition, output);
  const seconds = (performance.now() - startedAt) / 1000;
  const path = relative(context.cwd, output);
  return [
    ...(request.quiet ? [] : [...chunkTable(state.chunks), '']),
    resultLine({ path, isFolder, size, outputs, seconds }),
    ...(sound === null ? [] : [`${relative(context.cwd, sound)}: the sound`]),
    ...(beside === null ? [] : [`${relative(context.cwd, beside)}: files of <Artifact>s`]),
  ];
}

function openRun(request: RenderRequest, context: RenderContext, folder: string): Run {
  const state = emptyRun();
  const display = openDisplay(state, request, context.outputs, context.env);
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

function showsInfo({ logLevel }: RenderRequest): boolean {
  return logLevel !== 'error' && logLevel !== 'warn';
}

/** @throws {UserError} if the system's folder of temporary files cannot be written */
async function makeRunFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'remotion-matrix-'));
  } catch (error) {
    throw new UserError(
      `TMPDIR: ${quote(tmpdir())} cannot be written (${messageOf(error)}). Set TMPDIR to a folder where you may write.`,
      { cause: error },
    );
  }
}

/** Renders a video with the built actions, one job in one process, and gives the exit code. */
export async function render(request: RenderRequest, context: RenderContext): Promise<number> {
  const startedAt = performance.now();
  const folder = await makeRunFolder();
  const run = openRun(request, context, folder);
  if (showsInfo(request))
    for (const note of request.notes) run.display.line(problemLine('notice', note), 'stderr');
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
  if (showsInfo(request)) context.outputs.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
