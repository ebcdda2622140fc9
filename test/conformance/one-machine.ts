/** Renders a case as anybody would with Remotion alone: one call on one machine. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  openBrowser,
  renderFrames,
  renderMedia,
  renderStill,
  selectComposition,
  type HeadlessBrowser,
} from '@remotion/renderer';
import type { VideoConfig } from 'remotion';
import type { ConformanceCase, MediaCase, SequenceCase, StillCase } from './conformance-case.ts';
import { digestContent } from './digests.ts';

export interface OneMachine extends AsyncDisposable {
  /** Absolute path of the bundle. */
  readonly bundle: string;
  readonly chrome: string;
  readonly browser: HeadlessBrowser;
}

export interface SingleResult {
  /** A file; of an image sequence the folder. */
  readonly output: string;
  /** Digests of the files that the composition emitted, by their names. */
  readonly artifacts: ReadonlyMap<string, string>;
}

export async function startOneMachine(bundle: string, chrome: string): Promise<OneMachine> {
  const browser = await openBrowser('chrome', { browserExecutable: chrome });
  return {
    bundle,
    chrome,
    browser,
    [Symbol.asyncDispose]: () => browser.close({ silent: true }),
  };
}

interface Common {
  readonly serveUrl: string;
  readonly composition: VideoConfig;
  readonly browserExecutable: string;
  readonly logLevel: 'error';
  readonly timeoutInMilliseconds: number;
}

/** What a frame may take, in milliseconds: cases run side by side, and other programs beside them. */
const PATIENCE = 120_000;

async function prepare(
  { bundle, chrome, browser }: OneMachine,
  { composition: id, overrides }: Pick<ConformanceCase, 'composition' | 'overrides'>,
): Promise<Common> {
  const common = {
    serveUrl: bundle,
    browserExecutable: chrome,
    logLevel: 'error',
    timeoutInMilliseconds: PATIENCE,
  } as const;
  const selected = await selectComposition({ ...common, id, puppeteerInstance: browser });
  return { ...common, composition: { ...selected, ...overrides } };
}

/** A browser is opened for one scale: a case with another has its own. */
function sharedBrowser({ browser }: OneMachine, options: { readonly scale?: unknown }) {
  return options.scale === undefined ? { puppeteerInstance: browser } : {};
}

async function renderMediaCase(
  machine: OneMachine,
  entry: MediaCase,
  folder: string,
): Promise<SingleResult> {
  const output = path.join(folder, `one-machine.${entry.extension}`);
  const artifacts = new Map<string, string>();
  const { first, last, step } = entry.frames;
  const common = await prepare(machine, entry);
  const { defaultProResProfile } = common.composition;
  await renderMedia({
    ...common,
    // Of all that a composition can decide, `renderMedia()` leaves this alone to its caller, as Remotion's command does it.
    ...(defaultProResProfile === null || entry.options.codec !== 'prores'
      ? {}
      : { proResProfile: defaultProResProfile }),
    ...sharedBrowser(machine, entry.options),
    concurrency: 1,
    frameRange: [first, last],
    everyNthFrame: step,
    ...entry.options,
    outputLocation: output,
    onArtifact: ({ filename, content }) => {
      artifacts.set(filename, digestContent(content));
    },
  });
  return { output, artifacts };
}

async function renderStillCase(
  machine: OneMachine,
  entry: StillCase,
  folder: string,
): Promise<SingleResult> {
  const output = path.join(folder, `one-machine.${entry.extension}`);
  const artifacts = new Map<string, string>();
  await renderStill({
    ...(await prepare(machine, entry)),
    ...sharedBrowser(machine, entry.options),
    ...entry.options,
    output,
    onArtifact: ({ filename, content }) => {
      artifacts.set(filename, digestContent(content));
    },
  });
  return { output, artifacts };
}

async function renderSequence(
  machine: OneMachine,
  entry: Omit<SequenceCase, 'kind' | 'name' | 'flags' | 'reason' | 'whole' | 'framesPerChunk'>,
  output: string,
): Promise<SingleResult> {
  await mkdir(output, { recursive: true });
  await renderFrames({
    ...(await prepare(machine, entry)),
    puppeteerInstance: machine.browser,
    concurrency: 1,
    outputDir: output,
    inputProps: {},
    imageFormat: entry.imageFormat,
    frameRange: [entry.frames.first, entry.frames.last],
    everyNthFrame: entry.frames.step,
    onStart: () => undefined,
    onFrameUpdate: () => undefined,
    ...entry.options,
  });
  return { output, artifacts: new Map() };
}

/** @param folder a folder that is there, for the output */
export async function renderOnOneMachine(
  machine: OneMachine,
  entry: ConformanceCase,
  folder: string,
): Promise<SingleResult> {
  if (entry.kind === 'media') return await renderMediaCase(machine, entry, folder);
  if (entry.kind === 'still') return await renderStillCase(machine, entry, folder);
  return await renderSequence(machine, entry, path.join(folder, 'one-machine'));
}

/** All frames of a composition as PNG, `000.png` and on: what every encoder begins with. */
export async function renderLossless(
  machine: OneMachine,
  composition: string,
  folder: string,
): Promise<void> {
  const { composition: selected } = await prepare(machine, { composition, overrides: {} });
  await renderSequence(
    machine,
    {
      composition,
      overrides: {},
      imageFormat: 'png',
      frames: { first: 0, last: selected.durationInFrames - 1, step: 1 },
      options: {},
    },
    folder,
  );
}
