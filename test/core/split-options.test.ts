import { describe, expect, test } from 'vitest';
import { chooseSplit } from '../../src/core/choose-split.ts';
import { evenProfile, type CostProfile } from '../../src/core/cost-profile.ts';
import { jobCosts } from '../../src/core/job-costs.ts';
import type { Fleet } from '../../src/core/predict-run.ts';
import { soundFramesPerChunk } from '../../src/core/split.ts';
import { listSplits, predictSplit, type Workload } from '../../src/core/split-options.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';

const github: Fleet = {
  costs: jobCosts.github,
  combine: 'after',
  slots: 20,
  pricePerMinute: 0.006,
};

function workload(frameCount: number, profile: CostProfile, codec = 'h264'): Workload {
  return {
    frames: { frameRange: [0, frameCount - 1], everyNthFrame: 1, frameCount },
    profile,
    hasSeams: false,
    soundLength: (wanted) => soundFramesPerChunk(codec, 30, frameCount, wanted),
  };
}

/** A tenth of the frames costs as much as all others twice over. */
const oneDearScene: CostProfile = [
  { frameRange: [0, 299], secondsPerFrame: 0.02 },
  { frameRange: [300, 399], secondsPerFrame: 0.4 },
  { frameRange: [400, 999], secondsPerFrame: 0.02 },
];

function contiguous(work: Workload, jobs: number, fleet: Fleet) {
  const length = work.soundLength(Math.ceil(work.frames.frameCount / jobs));
  const chunks = Math.ceil(work.frames.frameCount / length);
  const each = Array.from({ length: chunks }, (_, chunk) => [chunk]);
  return predictSplit(length, each, work, fleet).prediction;
}

describe('the splits of even frames', () => {
  const splits = listSplits(workload(3000, evenProfile(0.05)), github, 20);

  test('are one for each number of jobs, with one chunk for each job', () => {
    expect(splits.map(({ prediction }) => prediction.jobs)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const { jobs } of splits) expect(jobs).toEqual(jobs.map((_, job) => [job]));
  });

  test('take less time with more jobs, and cost no less than one job', () => {
    const seconds = splits.map(({ prediction }) => prediction.seconds);
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
    const prices = splits.map(({ prediction }) => prediction.price);
    expect(Math.min(...prices)).toBe(prices[0]);
  });
});

test('a price never falls by a dearer minute, and a time never by dearer frames', () => {
  for (const jobs of [1, 3, 8]) {
    const at = (secondsPerFrame: number, pricePerMinute: number) =>
      contiguous(workload(1200, evenProfile(secondsPerFrame)), jobs, { ...github, pricePerMinute });
    const costs = [0.01, 0.05, 0.2, 1];
    const seconds = costs.map((cost) => at(cost, 0.006).seconds);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    const prices = costs.map((cost) => at(cost, 0.006).price);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(at(0.05, 0.012).price).toBeCloseTo(2 * at(0.05, 0.006).price);
  }
});

test('each chunk but the last has the first frame of its neighbour beside its own', () => {
  const work = { ...workload(300, evenProfile(1)), hasSeams: true };
  const { chunk } = jobCosts.github;
  const secondsOf = (jobs: number) =>
    listSplits(work, github, jobs)
      .at(-1)!
      .chunkSeconds.map((seconds) => Math.round(seconds - chunk));
  expect(secondsOf(1)).toEqual([300]);
  expect(secondsOf(3)).toEqual([101, 101, 100]);
});

describe('where one scene is dear', () => {
  const work = workload(1000, oneDearScene);

  test('jobs take several chunks, and the scene is shared out', () => {
    const split = listSplits(work, github, 4).find(({ jobs }) => jobs.length === 4)!;
    expect(split.prediction.chunks).toBeGreaterThan(4);
    expect(split.prediction.chunks).toBeLessThanOrEqual(16);
    const even = contiguous(work, 4, github);
    expect(split.prediction.slowestJob).toBeLessThan(0.75 * even.slowestJob);
    // Some job has chunks that are no neighbours.
    expect(
      split.jobs.some((chunks) =>
        chunks.some((chunk, at) => at > 0 && chunk !== chunks[at - 1]! + 1),
      ),
    ).toBe(true);
  });

  test('chunks that cost more than they even out are not made', () => {
    const costs = { ...jobCosts.github, chunk: 100 };
    for (const { jobs } of listSplits(work, { ...github, costs }, 6))
      expect(jobs.flat()).toHaveLength(jobs.length);
  });
});

/** Profiles, lengths and codecs of many kinds, the same each time. */
function* manyWorkloads(): Generator<Workload> {
  const random = seededNumbers(7);
  for (let round = 0; round < 150; round++) {
    const frameCount = 1 + Math.floor(random() ** 3 * 6000);
    const stretches = 1 + Math.floor(random() * 12);
    const profile = Array.from({ length: stretches }, (_, index) => ({
      frameRange: [
        Math.floor((index * frameCount) / stretches),
        Math.floor(((index + 1) * frameCount) / stretches) - 1,
      ] as const,
      secondsPerFrame: random() ** 4,
    }));
    yield workload(frameCount, profile, random() < 0.5 ? 'h264' : 'vp9');
  }
}

describe('every split of any frames', () => {
  test('has all chunks once, jobs that are not empty, and no more of them than allowed', () => {
    for (const work of manyWorkloads()) {
      const splits = listSplits(work, github, 20);
      expect(splits[0]!.jobs).toEqual([[0]]);
      for (const { jobs, framesPerChunk, prediction } of splits) {
        const chunks = Math.ceil(work.frames.frameCount / framesPerChunk);
        expect(jobs.flat().toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: chunks }, (_, chunk) => chunk),
        );
        expect(jobs.every((each) => each.length > 0)).toBe(true);
        expect(jobs.length).toBeLessThanOrEqual(20);
        expect(chunks).toBeLessThanOrEqual(4 * jobs.length);
        expect(prediction).toMatchObject({ jobs: jobs.length, chunks });
        expect(work.soundLength(framesPerChunk)).toBe(framesPerChunk);
      }
    }
  });

  test('is expected to be done no later than one of neighbouring frames', () => {
    let compared = 0;
    for (const work of manyWorkloads()) {
      for (const { jobs, prediction } of listSplits(work, github, 20)) {
        const even = contiguous(work, jobs.length, github);
        if (even.jobs !== jobs.length) continue;
        compared++;
        expect(prediction.slowestJob).toBeLessThanOrEqual(even.slowestJob + 1e-9);
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  test('is the same each time', () => {
    for (const work of manyWorkloads())
      expect(listSplits(work, github, 8)).toEqual(listSplits(work, github, 8));
  });

  test('that is chosen has no second wave, whatever is wished for', () => {
    for (const work of manyWorkloads())
      for (const slots of [1, 3, 20])
        for (const wishes of [{}, { maxCost: 0.01 }, { targetTime: 1 }, { targetTime: 300 }]) {
          const splits = listSplits(work, { ...github, slots }, slots);
          expect(chooseSplit(splits, wishes).split.jobs.length).toBeLessThanOrEqual(slots);
        }
  });
});
