/** Renders a case with the built command, in chunks. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { ConformanceCase } from './conformance-case.ts';
import { digestFolder } from './digests.ts';

const command = path.resolve(import.meta.dirname, '../../dist/remotion-matrix.js');

export interface ChunkedResult {
  readonly output: string;
  readonly artifacts: ReadonlyMap<string, string>;
  /** How many chunks there were. */
  readonly chunks: number;
}

export interface Pipeline {
  /** Absolute path of the bundle. */
  readonly bundle: string;
  readonly chrome: string;
}

/** The name to ask for; null leaves it to the composition. */
function outputName(entry: ConformanceCase): string | null {
  if (entry.kind === 'image-sequence') return 'chunks.zip';
  if (entry.kind === 'still') return `chunks.${entry.extension}`;
  return entry.ownName === null ? `chunks.${entry.extension}` : null;
}

function framesFlags(entry: ConformanceCase): string[] {
  if (entry.kind === 'still') return [`--frame=${entry.options.frame}`];
  const { first, last, step } = entry.frames;
  return [
    `--frames-per-chunk=${entry.framesPerChunk}`,
    ...(entry.whole ? [] : [`--frames=${first}-${last}`]),
    ...(step === 1 ? [] : [`--every-nth-frame=${step}`]),
  ];
}

function commandLine({ bundle, chrome }: Pipeline, entry: ConformanceCase): string[] {
  const name = outputName(entry);
  return [
    entry.kind === 'still' ? 'still' : 'render',
    bundle,
    entry.composition,
    ...(name === null ? [] : [name]),
    ...(entry.kind === 'image-sequence'
      ? ['--image-sequence', `--image-format=${entry.imageFormat}`]
      : []),
    ...framesFlags(entry),
    ...entry.flags,
    `--browser-executable=${chrome}`,
  ];
}

/** @throws with what the command said, where it fails */
async function runCommand(args: readonly string[], cwd: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [command, ...args], { cwd }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(lastLines(`${stdout}\n${stderr}`), { cause: error }));
    });
  });
}

/** The lines that tell of an error, or else the last ones. */
function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => /error/i.test(line));
  return (errors.length > 0 ? errors : lines).slice(-4).join(' ');
}

/**
 * @param folder an empty folder in a Remotion project, where the command is called
 * @throws with the command's own words, where it fails
 */
export async function renderInChunks(
  pipeline: Pipeline,
  entry: ConformanceCase,
  folder: string,
): Promise<ChunkedResult> {
  const stdout = await runCommand(commandLine(pipeline, entry), folder);
  const name = outputName(entry);
  // Without a name of ours the command puts the result into the folder `out`.
  const outputFolder = name === null ? path.join(folder, 'out') : folder;
  const own = name ?? (await readdir(outputFolder)).find((each) => each.includes('.'));
  return {
    output: path.join(outputFolder, own ?? 'nothing'),
    artifacts: await digestFolder(path.join(outputFolder, entry.composition)),
    chunks: Number(/^chunk \d+ of (\d+)/m.exec(stdout)?.[1] ?? 1),
  };
}
