/** What `npm run versions` renders with each version, in chunks and on one machine, and how the two are compared. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { digestContent, digestFolder, differingNames } from '../conformance/digests.ts';
import { decodeAudio, ssimPerFrame } from '../support/video.ts';
import { readZipFiles } from '../support/zip-files.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Rate control begins anew in each chunk: the least that a frame of this scene is alike in both renders. */
const LEAST_SSIM = 0.98;

export interface VersionCase {
  readonly name: string;
  readonly command: 'render' | 'still';
  readonly composition: 'Scene' | 'Broken';
  /** Names of both results, from the project's folder. */
  readonly ours: string;
  readonly single: string;
  readonly flags: readonly string[];
  /** Says what differs, one line each. */
  readonly compare: (ours: string, single: string) => Promise<string[]>;
  /** Whether both have to fail, with this in our words. */
  readonly fails?: RegExp;
}

async function comparePictures(ours: string, single: string): Promise<string[]> {
  const least = Math.min(...(await ssimPerFrame(ours, single)));
  return least >= LEAST_SSIM ? [] : [`frames: SSIM ${least.toFixed(4)}`];
}

async function compareSound(ours: string, single: string): Promise<string[]> {
  const [first, second] = await Promise.all([decodeAudio(ours), decodeAudio(single)]);
  const differs = first.length !== second.length || first.some((each, at) => each !== second[at]);
  return differs ? [`sound: ${first.length} and ${second.length} values, not the same`] : [];
}

async function compareVideo(ours: string, single: string): Promise<string[]> {
  return [...(await comparePictures(ours, single)), ...(await compareSound(ours, single))];
}

async function compareBytes(ours: string, single: string): Promise<string[]> {
  const [first, second] = await Promise.all([readFile(ours), readFile(single)]);
  return digestContent(first) === digestContent(second) ? [] : ['the files differ'];
}

async function compareSequence(ours: string, single: string): Promise<string[]> {
  const pictures = [...readZipFiles(await readFile(ours))];
  const found = new Map(pictures.map(([name, bytes]) => [name, digestContent(bytes)] as const));
  return [...differingNames(await digestFolder(single), found)];
}

const scene = { command: 'render', composition: 'Scene' } as const;
/** The rule by which Remotion's own sound is late would have to be known else. */
const asRemotion = '--audio-sync=remotion';

export const versionCases: readonly VersionCase[] = [
  {
    ...scene,
    name: 'h264 with AAC',
    ours: 'ours.mp4',
    single: 'single.mp4',
    flags: [asRemotion],
    compare: compareVideo,
  },
  {
    ...scene,
    name: 'GIF',
    ours: 'ours.gif',
    single: 'single.gif',
    flags: [],
    compare: comparePictures,
  },
  {
    ...scene,
    command: 'still',
    name: 'still, of a prop that is a Date',
    ours: 'ours.png',
    single: 'single.png',
    flags: ['--frame=7'],
    compare: compareBytes,
  },
  {
    ...scene,
    name: 'image sequence',
    ours: 'ours.zip',
    single: 'single',
    flags: ['--sequence', '--image-format=jpeg'],
    compare: compareSequence,
  },
  {
    ...scene,
    name: '44.1 kHz',
    ours: 'ours-44.mp4',
    single: 'single-44.mp4',
    flags: [asRemotion, '--sample-rate=44100'],
    compare: compareVideo,
  },
  {
    name: 'error in a component',
    command: 'render',
    composition: 'Broken',
    ours: 'broken.mp4',
    single: 'broken-single.mp4',
    flags: [],
    compare: async () => [],
    fails: /src\/index\.tsx[^]*broken at 7|broken at 7[^]*src\/index\.tsx/,
  },
];

interface Run {
  readonly code: number;
  readonly said: string;
}

async function runNode(args: readonly string[], cwd: string): Promise<Run> {
  return await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, said: `${stdout}\n${stderr}` });
    });
  });
}

/** What a version was found to do. */
export interface Finding {
  readonly verdict: 'same' | 'refused' | 'FAILED';
  readonly details: readonly string[];
}

function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return lines.findLast((line) => line.includes('rror')) ?? lines.at(-1) ?? 'it said nothing';
}

/** Renders a case in chunks and on one machine in a project of one version, and compares. */
export async function runVersionCase(
  entry: VersionCase,
  folder: string,
  chrome: string,
): Promise<Finding> {
  const { command, composition, ours, single, flags } = entry;
  for (const output of [ours, single])
    await rm(path.join(folder, output), { recursive: true, force: true });
  const browser = `--browser-executable=${chrome}`;
  const chunks = command === 'render' ? ['--frames-per-chunk=20'] : [];
  const own = path.join(root, 'dist/remotion-matrix.js');
  const common = ['src/index.tsx', composition];
  const first = await runNode(
    [own, command, ...common, ours, ...flags, ...chunks, browser],
    folder,
  );
  const refused = /needs Remotion 4\.0\.\d+ or newer/.exec(first.said);
  if (first.code !== 0 && refused !== null) return { verdict: 'refused', details: [refused[0]] };
  const cli = path.join(folder, 'node_modules/@remotion/cli/remotion-cli.js');
  const theirs = flags.filter((flag) => flag !== asRemotion);
  const second = await runNode([cli, command, ...common, single, ...theirs, browser], folder);
  if (entry.fails !== undefined) {
    const right = first.code !== 0 && second.code !== 0 && entry.fails.test(first.said);
    return { verdict: right ? 'same' : 'FAILED', details: right ? [] : [lastLine(first.said)] };
  }
  if (first.code !== 0) return { verdict: 'FAILED', details: [`chunks: ${lastLine(first.said)}`] };
  if (second.code !== 0)
    return { verdict: 'FAILED', details: [`one machine: ${lastLine(second.said)}`] };
  const details = await entry.compare(path.join(folder, ours), path.join(folder, single));
  return { verdict: details.length === 0 ? 'same' : 'FAILED', details };
}
