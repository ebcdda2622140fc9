import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../src/core/message-of.ts';
import { compareMedia, type MediaComparison, type Truth } from './compare-media.ts';
import { compareSequences, compareStills, type PicturesComparison } from './compare-pictures.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { judgeMedia, judgePictures, type Judgement } from './judge.ts';
import { renderOnOneMachine, type SingleResult } from './one-machine.ts';
import { renderInChunks, type ChunkedResult } from './pipeline.ts';
import type { Stage } from './stage.ts';

export type Comparison = MediaComparison | PicturesComparison;

/** What came of the two renders of a case. */
export interface Outcome {
  /** Null where one of them failed. */
  readonly found: Comparison | null;
  /** What it said, with the word in front which of them it was. */
  readonly error: string | null;
  /** Seconds. */
  readonly took: number;
}

async function truthFor(stage: Stage, entry: ConformanceCase): Promise<Truth> {
  const compares = entry.kind === 'media' && entry.comparesQuality;
  const lossless = compares ? await stage.losslessPictures(entry.composition) : null;
  return { lossless, sound: stage.sound };
}

async function compare(
  stage: Stage,
  entry: ConformanceCase,
  single: SingleResult,
  chunked: ChunkedResult,
): Promise<Comparison> {
  if (entry.kind === 'still') return await compareStills(entry, single, chunked);
  if (entry.kind === 'image-sequence') return await compareSequences(single, chunked);
  const [fps, truth] = await Promise.all([stage.rateOf(entry), truthFor(stage, entry)]);
  return await compareMedia(entry, fps, single, chunked, truth);
}

async function named<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
  }
}

async function renderTwice(
  stage: Stage,
  entry: ConformanceCase,
  folder: string,
): Promise<Comparison> {
  const single = await named('one machine', renderOnOneMachine(stage.machine, entry, folder));
  const chunked = await named('chunks', renderInChunks(stage.machine, entry, folder));
  return await named('comparison', compare(stage, entry, single, chunked));
}

/** Renders a case twice and compares. Its files stay in the stage's folder, under the case's name. */
export async function runCase(stage: Stage, entry: ConformanceCase): Promise<Outcome> {
  const startedAt = performance.now();
  const folder = path.join(stage.folder, entry.name.replaceAll(/[^a-z0-9.]+/gi, '-'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let found: Comparison | null = null;
  let error: string | null = null;
  try {
    found = await renderTwice(stage, entry, folder);
  } catch (thrown) {
    error = messageOf(thrown);
  }
  return { found, error, took: (performance.now() - startedAt) / 1000 };
}

/** Whether the outcome is within the tolerances of the case. */
export function judgeCase(entry: ConformanceCase, { found, error }: Outcome): Judgement {
  if (found === null) return { verdict: 'FAILED', failures: [error ?? 'no result'] };
  if (found.kind === 'pictures') return judgePictures(found);
  if (entry.kind !== 'media') throw new Error(`${entry.name} is compared as what it is not.`);
  return judgeMedia(entry, found);
}
