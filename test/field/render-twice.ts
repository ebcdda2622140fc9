/** Renders a project with the built command and with Remotion's own, and compares the two files. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { compareFacts } from '../conformance/measure/compare-facts.ts';
import { picturesOf, ssimPerFrame } from '../conformance/measure/pictures.ts';
import { readFacts, type FileFacts } from '../conformance/measure/read-facts.ts';
import { decodeSound, findOffset, signalToNoise } from '../conformance/measure/sound-comparison.ts';

const command = path.resolve(import.meta.dirname, '../../dist/remotion-matrix.js');

/** Frames are encoded twice, by encoders that begin anew at other frames. */
const LEAST_SSIM = 0.97;

export interface FieldComparison {
  readonly frames: { readonly single: number; readonly chunked: number };
  readonly lowestSsim: number;
  /** Decibels of the sound against Remotion's once aligned, Infinity for the same samples; null where both have none. */
  readonly sound: number | null;
  /** One line for each figure that is not as it should be; none where the two are alike. */
  readonly problems: readonly string[];
}

/** @throws with the last lines that it wrote, where it fails */
async function run(args: readonly string[], cwd: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const settings = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, settings, (error, stdout, stderr) => {
      if (error === null) done();
      else fail(new Error(`${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n')));
    });
  });
}

async function compareSounds(single: string, chunked: string): Promise<number> {
  const [first, second] = await Promise.all([decodeSound(single), decodeSound(chunked)]);
  return signalToNoise(first, second, findOffset(first, second) ?? 0);
}

function hasStream({ streams }: FileFacts, type: string): boolean {
  return streams.some((stream) => stream.type === type);
}

async function compareFiles(single: string, chunked: string): Promise<FieldComparison> {
  const [first, second] = await Promise.all([readFacts(single), readFacts(chunked)]);
  const ssim = await ssimPerFrame(
    picturesOf(single, first, false),
    picturesOf(chunked, second, false),
    'stored',
  );
  const frames = { single: first.frameTimes.length, chunked: second.frameTimes.length };
  const lowestSsim = Math.min(...ssim);
  const hasSound = hasStream(first, 'audio') && hasStream(second, 'audio');
  const sound = hasSound ? await compareSounds(single, chunked) : null;
  const names = { single: 'file', chunked: 'file' };
  const problems = [...compareFacts(first, second, names)].map(
    ([name, both]) => `${name}: ${both}`,
  );
  if (frames.single !== frames.chunked)
    problems.push(`frames: ${frames.chunked}, expected ${frames.single}`);
  if (ssim.length === 0 || lowestSsim < LEAST_SSIM)
    problems.push(`SSIM: ${lowestSsim}, expected ${LEAST_SSIM} or more`);
  if (sound !== null && sound !== Infinity)
    problems.push(`sound: ${sound.toFixed(1)} dB, expected the same samples`);
  return { frames, lowestSsim, sound, problems };
}

export interface FieldProject {
  /** The folder of a Remotion project whose packages are installed. */
  readonly folder: string;
  readonly composition: string;
  /** Arguments of both commands. */
  readonly flags?: readonly string[];
  readonly chrome: string;
}

/**
 * Renders a project with both commands, ours with two jobs, into its folder.
 *
 * @throws with the words of a command that fails
 */
export async function renderTwice(project: FieldProject): Promise<FieldComparison> {
  const { folder, composition, flags = [], chrome } = project;
  const require = createRequire(path.join(folder, 'package.json'));
  const cli = path.dirname(require.resolve('@remotion/cli/package.json'));
  const [single, chunked] = ['one-machine.mp4', 'in-chunks.mp4'];
  const common = [`--browser-executable=${chrome}`, ...flags];
  await run([path.join(cli, 'remotion-cli.js'), 'render', composition, single, ...common], folder);
  await run([command, 'render', composition, chunked, '--jobs=2', ...common], folder);
  return await compareFiles(path.join(folder, single), path.join(folder, chunked));
}
