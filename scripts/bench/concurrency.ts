import path from 'node:path';
import os from 'node:os';
import { countTabs } from '../../src/core/concurrency.ts';
import { encodeAtOnce } from '../../src/core/encode-at-once.ts';
import { loadRemotion } from '../../src/adapters/remotion/remotion.ts';
import { bundleSeamCases } from '../../test/support/seam-project.ts';
import { byTurns, median, secondsOf } from './rounds.ts';
import type { Section } from './section.ts';
import { root, type Stage } from './stage.ts';

const FRAMES = 100;

/** Of test/support/seam-cases, at 1280x720; `hello` is the example. */
const COMPOSITIONS = ['hello', 'text', 'gradient', 'shapes', 'canvas', 'offthread-video', 'crowd'];

/** Remotion as a job has it, without its limit of tabs. */
const { renderer } = loadRemotion(root);

interface Subject {
  readonly stage: Stage;
  readonly serveUrl: string;
  readonly id: string;
}

type Range = readonly [first: number, last: number];

/** Renders the frames of a range as one chunk, with this many tabs in a browser of its own. */
async function renderChunk({ stage, serveUrl, id }: Subject, range: Range, tabs: number) {
  const { browser: browserExecutable } = stage;
  const logLevel = 'error';
  const puppeteerInstance = await renderer.openBrowser('chrome', { browserExecutable, logLevel });
  try {
    const common = { serveUrl, puppeteerInstance, browserExecutable, logLevel } as const;
    const composition = await renderer.selectComposition({ ...common, id });
    await renderer.renderMedia({
      ...common,
      composition,
      codec: 'h264-mkv',
      ffmpegOverride: encodeAtOnce,
      frameRange: [range[0], range[1]],
      outputLocation: path.join(stage.folder, `tabs-${range[0]}.mkv`),
      separateAudioTo: path.join(stage.folder, `tabs-${range[0]}.wav`),
      audioCodec: 'pcm-16',
      enforceAudioTrack: true,
      concurrency: tabs,
      overwrite: true,
    });
  } finally {
    await puppeteerInstance.close({ silent: true });
  }
}

/** Seconds of the whole range, and of its halves in two browsers at once. */
function works(subject: Subject, cores: number) {
  const half = FRAMES / 2;
  const whole: Range = [0, FRAMES - 1];
  const halves: readonly Range[] = [
    [0, half - 1],
    [half, FRAMES - 1],
  ];
  const inTabs = (tabs: number) => async () =>
    await secondsOf(async () => await renderChunk(subject, whole, tabs));
  const one = Math.max(1, Math.round(cores / 2));
  const ofJob = countTabs(undefined, cores);
  return {
    [`${one} (Remotion’s default)`]: inTabs(one),
    [`${cores} (Remotion’s most)`]: inTabs(cores),
    [`${ofJob} (a job’s default)`]: inTabs(ofJob),
    [`${2 * cores} (two for each core)`]: inTabs(2 * cores),
    [`two browsers of ${cores}`]: async () =>
      await secondsOf(
        async () =>
          await Promise.all(halves.map(async (each) => await renderChunk(subject, each, cores))),
      ),
  };
}

/** What a job does with its cores: tabs of one browser, or several browsers. */
export async function measureConcurrency(stage: Stage, rounds: number): Promise<Section> {
  const cores = os.availableParallelism();
  const serveUrl = stage.place('seam-cases');
  await bundleSeamCases(serveUrl);
  const rows: string[] = [];
  let columns: readonly string[] = [];
  for (const id of COMPOSITIONS) {
    const values = await byTurns(rounds, works({ stage, serveUrl, id }, cores));
    columns = Object.keys(values);
    const cells = Object.values(values).map((seconds) => median(seconds).toFixed(2));
    rows.push(`| ${id} | ${cells.join(' | ')} |`);
  }
  return {
    title: 'Tabs and browsers',
    text: [
      `Seconds of ${FRAMES} frames as a chunk, Chrome’s start included, in so many tabs of one browser, on ${cores} cores; in the last column in two browsers at once, with half of the frames each, as two chunks.`,
      '',
      `| composition | ${columns.join(' | ')} |`,
      `|---|${columns.map(() => '---|').join('')}`,
      ...rows,
    ].join('\n'),
  };
}
