import path from 'node:path';
import { renderMedia, openBrowser, selectComposition } from '@remotion/renderer';
import os from 'node:os';
import { TRANSPORT_STREAM } from '../../src/core/transport-stream.ts';
import { byTurns, secondsOf, spread } from './rounds.ts';
import type { Section } from './section.ts';
import type { Stage } from './stage.ts';

const FRAMES = 100;

type Range = readonly [first: number, last: number];

/** Renders the frames of a range as one chunk, with this many tabs in a browser of its own. */
async function renderChunk(stage: Stage, range: Range, tabs: number): Promise<void> {
  const browserExecutable = stage.browser;
  const puppeteerInstance = await openBrowser('chrome', { browserExecutable, logLevel: 'error' });
  try {
    const composition = await selectComposition({
      serveUrl: stage.bundle,
      id: 'Hello',
      puppeteerInstance,
      browserExecutable,
      logLevel: 'error',
    });
    await renderMedia({
      serveUrl: stage.bundle,
      composition,
      ...TRANSPORT_STREAM,
      frameRange: [range[0], range[1]],
      outputLocation: path.join(stage.folder, `tabs-${range[0]}.mkv`),
      separateAudioTo: path.join(stage.folder, `tabs-${range[0]}.wav`),
      audioCodec: 'pcm-16',
      enforceAudioTrack: true,
      puppeteerInstance,
      browserExecutable,
      concurrency: tabs,
      overwrite: true,
      logLevel: 'error',
    });
  } finally {
    await puppeteerInstance.close({ silent: true });
  }
}

/** What a job does with its cores: tabs of one browser, or several browsers. */
export async function measureConcurrency(stage: Stage, rounds: number): Promise<Section> {
  const cores = os.availableParallelism();
  const whole: Range = [0, FRAMES - 1];
  const half = FRAMES / 2;
  const left: Range = [0, half - 1];
  const right: Range = [half, FRAMES - 1];
  const one = Math.max(1, Math.round(cores / 2));
  const values = await byTurns(rounds, {
    [`one browser, ${one} of ${cores} tabs (Remotion’s default)`]: async () =>
      await secondsOf(async () => await renderChunk(stage, whole, one)),
    [`one browser, ${cores} tabs`]: async () =>
      await secondsOf(async () => await renderChunk(stage, whole, cores)),
    [`two browsers, ${one} of ${cores} tabs each`]: async () =>
      await secondsOf(
        async () =>
          await Promise.all([renderChunk(stage, left, one), renderChunk(stage, right, one)]),
      ),
    [`two browsers, ${cores} tabs each`]: async () =>
      await secondsOf(
        async () =>
          await Promise.all([renderChunk(stage, left, cores), renderChunk(stage, right, cores)]),
      ),
  });
  return {
    title: 'Tabs and browsers',
    text: [
      `${FRAMES} frames as a chunk, Chrome’s start included. Two browsers have half of the frames each, as two chunks.`,
      '',
      '| | seconds |',
      '|---|---|',
      ...Object.entries(values).map(([name, seconds]) => `| ${name} | ${spread(seconds)} |`),
    ].join('\n'),
  };
}
