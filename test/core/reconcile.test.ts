import { describe, expect, test } from 'vitest';
import {
  chunkArtifactName,
  kitArtifactName,
  NAME_PATTERN,
  nthName,
  planNameOf,
  resultArtifactName,
} from '../../src/core/artifact-names.ts';
import { digestOf } from '../../src/render/digest.ts';
import { chunkIds } from '../../src/core/plan.ts';
import { describeChunk, jobOf, reconcile } from '../../src/core/reconcile.ts';
import { makeTestPlan, someDigest } from '../support/plans.ts';

const plan = makeTestPlan({ frames: 500, jobs: 2, framesPerChunk: 100 });
const names = chunkIds(plan).map((id) => chunkArtifactName(plan.name, someDigest, id));

describe('the names of artifacts', () => {
  test('tell apart every chunk, render, plan and name', () => {
    const ids = [
      { render: 0, chunk: 1 },
      { render: 1, chunk: 0 },
      { render: 0, chunk: 11 },
      { render: 0, chunk: 899 },
    ];
    const digests = [someDigest, 'e'.repeat(64)];
    const all = ['a', 'b'].flatMap((name) => [
      ...digests.map((digest) => kitArtifactName(name, digest)),
      ...digests.flatMap((digest) => ids.map((id) => chunkArtifactName(name, digest, id))),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('sort as the chunks do', () => {
    const many = chunkIds(makeTestPlan({ frames: 9000, jobs: 'auto', framesPerChunk: 10 }));
    const sorted = many.map((id) => chunkArtifactName('hello', someDigest, id));
    expect(sorted).toHaveLength(900);
    expect(sorted.toSorted()).toEqual(sorted);
  });

  test('are what GitHub takes', () => {
    for (const name of [...names, kitArtifactName(plan.name, someDigest)])
      expect(name).toMatch(/^[\w.-]+$/);
  });

  test.each([
    ['video.mp4', 'video.mp4'],
    ['“Hello”: 100 % 🎬.mp4', '“Hello”- 100 % 🎬.mp4'],
    ['a"b<c>d:e|f*g?h\ri\nj\\k/l.mp4', 'a-b-c-d-e-f-g-h-i-j-k-l.mp4'],
    ['bell\u0007 and tab\t.mp4', 'bell- and tab-.mp4'],
    ['.hidden. .mp4', '.hidden. .mp4'],
    ['cafe\u0301.mp4', 'cafe\u0301.mp4'],
    [`${'x'.repeat(300)}.mp4`, `${'x'.repeat(196)}.mp4`],
    [`${'视'.repeat(84)}.mp4`, `${'视'.repeat(65)}.mp4`],
  ])('of the result %j is %j', (outName, artifact) => {
    expect(resultArtifactName(outName)).toBe(artifact);
  });

  test.each([
    ['cut.mp4', 1, 'cut.mp4'],
    ['cut.mp4', 2, 'cut-2.mp4'],
    ['v1.2 final.mp4', 3, 'v1.2 final-3.mp4'],
    ['cut.mp4.artifacts', 2, 'cut.mp4-2.artifacts'],
  ])('of the result %j, if others have it, is for the %ith %j', (name, nth, expected) => {
    expect(nthName(name, nth)).toBe(expected);
  });

  test('of a plan without a name begin with the composition, if artifacts may have its id', () => {
    expect(planNameOf('Hello-2', someDigest)).toBe('Hello-2');
  });

  test('of plans of two compositions differ, whatever their ids are', () => {
    const ids = [
      '视频一',
      '视频二',
      `${'long'.repeat(30)}A`,
      `${'long'.repeat(30)}B`,
      'render',
      '-a',
      'a',
    ];
    const planNames = ids.map((id) => planNameOf(id, digestOf(id)));
    expect(planNames[0]).toMatch(/^render-[0-9a-f]{12}$/);
    expect(planNames[2]).toMatch(/^(long){12}-[0-9a-f]{12}$/);
    expect(new Set(planNames).size).toBe(ids.length);
    for (const name of planNames) expect(name).toMatch(NAME_PATTERN);
  });

  test.each(['hello', 'Hello-2', 'a', '0.1_x', 'x'.repeat(64)])('may begin with %j', (name) => {
    expect(name).toMatch(NAME_PATTERN);
  });

  test.each(['', '.hidden', '-x', 'a/b', 'a b', 'ä', 'a\n', 'x'.repeat(65)])(
    'may not begin with %j',
    (name) => {
      expect(name).not.toMatch(NAME_PATTERN);
    },
  );
});

describe('the chunks of a plan', () => {
  test('are all present when all are listed', () => {
    expect(reconcile(plan, someDigest, new Set(names))).toEqual({
      present: chunkIds(plan),
      missing: [],
    });
  });

  test('are missing when their own names are not listed, whatever else is', () => {
    const others = [
      ...names.map((name) => name.replace('hello', 'other')),
      kitArtifactName(plan.name, someDigest),
    ];
    expect(reconcile(plan, someDigest, new Set(others)).missing).toEqual(chunkIds(plan));
    expect(reconcile(plan, 'e'.repeat(64), new Set(names)).missing).toEqual(chunkIds(plan));
  });

  test('are split into present and missing ones', () => {
    const { present, missing } = reconcile(plan, someDigest, new Set([names[4]!, names[1]!]));
    expect(present.map(({ chunk }) => chunk)).toEqual([1, 4]);
    expect(missing.map(({ chunk }) => chunk)).toEqual([0, 2, 3]);
  });
});

describe('the job of a chunk', () => {
  test('is the one that renders it', () => {
    expect(chunkIds(plan).map((id) => jobOf(plan, id).name)).toEqual([
      '1/2 · frames 0–199',
      '1/2 · frames 0–199',
      '2/2 · frames 200–499',
      '2/2 · frames 200–499',
      '2/2 · frames 200–499',
    ]);
  });

  test('is named to people with the frames of the chunk', () => {
    expect(describeChunk(plan, { render: 0, chunk: 2 })).toBe(
      'chunk 3 of 5 (frames 200–299, job "2/2 · frames 200–499")',
    );
  });

  test('of a plan that has none is a fault of the plan', () => {
    expect(() => jobOf({ ...plan, jobs: [] }, { render: 0, chunk: 2 })).toThrow(
      'chunk 3 of 5 is in no job of the plan.',
    );
  });
});
