/** What all cases share: the bundled project, a browser, the lossless pictures and the sound. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { selectComposition } from '@remotion/renderer';
import { findChrome } from '../../scripts/chrome.ts';
import { ensureSystemFfmpeg } from '../../scripts/system-ffmpeg.ts';
import type { MediaCase } from './conformance-case.ts';
import { splitChannels, type Sound } from './measure/sound-comparison.ts';
import { renderLossless, startOneMachine, type OneMachine } from './one-machine.ts';
import { SOUND_FILE } from './project/src/shape.ts';
import { makeSamples, makeWav } from './sound.ts';

const root = path.resolve(import.meta.dirname, '../..');
const project = path.join(import.meta.dirname, 'project');

export interface Stage extends AsyncDisposable {
  /** Below the root of the repository, so that the command finds Remotion from there. */
  readonly folder: string;
  readonly machine: OneMachine;
  readonly sound: Sound;
  /** Version of the ffmpeg that measures. */
  readonly ffmpeg: string;
  /** Folder of the composition's frames as PNG, rendered at the first call. */
  readonly losslessPictures: (composition: string) => Promise<string>;
  /** Frames a second of a case. */
  readonly rateOf: (entry: MediaCase) => Promise<number>;
}

/** Compositions with the same pictures at other rates, or with other sound, share one set. */
function pictureOf(composition: string): string {
  return ['Transparent', 'Defaults'].includes(composition) ? composition : 'Silent';
}

async function bundleProject(folder: string, samples: Int16Array): Promise<string> {
  const publicDir = path.join(folder, 'public');
  await mkdir(publicDir);
  await writeFile(path.join(publicDir, SOUND_FILE), makeWav(samples));
  return await bundle({
    entryPoint: path.join(project, 'src/index.ts'),
    rootDir: project,
    outDir: path.join(folder, 'bundle'),
    publicDir,
    rspack: true,
  });
}

/** Calls `make` once for each key. */
function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/**
 * Bundles the project and opens the browser; disposing closes it.
 *
 * @param name of the folder below `out` where all files go; it is emptied first. Those of failed cases stay there.
 */
export async function openStage(name: string): Promise<Stage> {
  const ffmpeg = await ensureSystemFfmpeg();
  const chrome = await findChrome();
  const folder = path.join(root, 'out', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const samples = makeSamples();
  const machine = await startOneMachine(await bundleProject(folder, samples), chrome);
  const losslessPictures = once(async (picture: string) => {
    const pictures = path.join(folder, `lossless-${picture}`);
    await renderLossless(machine, picture, pictures);
    return pictures;
  });
  const rates = once(async (id: string) => {
    const from = { serveUrl: machine.bundle, browserExecutable: chrome };
    return (await selectComposition({ ...from, id, puppeteerInstance: machine.browser })).fps;
  });
  return {
    folder,
    machine,
    sound: splitChannels(samples),
    ffmpeg,
    losslessPictures: (composition) => losslessPictures(pictureOf(composition)),
    rateOf: async ({ composition, overrides }) => overrides.fps ?? (await rates(composition)),
    [Symbol.asyncDispose]: () => machine[Symbol.asyncDispose](),
  };
}
