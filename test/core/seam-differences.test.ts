import { describe, expect, test } from 'vitest';
import {
  compareSeams,
  describeDifferences,
  describeUnknown,
  type SeamBlocks,
} from '../../src/core/seam-differences.ts';
import { VISIBLE_DIFFERENCE } from '../../src/core/compare-blocks.ts';
import { makeTestRender } from '../support/plans.ts';

/** A hundred blocks of one colour. */
const blocks = (level: number) => new Uint8Array(400).fill(level);

/** What jobs saw of a render of so many chunks, whose frames look the same to all. */
function agreed(chunks: number): SeamBlocks[] {
  return Array.from({ length: chunks }, (_, chunk) => ({
    own: chunk === 0 ? null : blocks(chunk),
    next: chunk === chunks - 1 ? null : blocks(chunk + 1),
  }));
}

describe.each([2, 3, 7, 30])('a render of %d chunks', (jobs) => {
  const render = makeTestRender({ jobs });
  const starts = render.chunks.map(({ frameRange }) => frameRange[0]);

  test('has no difference where both sides of each seam look the same', () => {
    expect(compareSeams(render, agreed(jobs))).toEqual({
      seams: jobs - 1,
      differing: [],
      unknown: [],
    });
  });

  test('has one at each seam, and there alone, whose sides do not', () => {
    for (let seam = 1; seam < jobs; seam++) {
      const seen = agreed(jobs);
      seen[seam] = { ...seen[seam]!, own: blocks(seam).fill(255, 0, 40) };
      const { differing } = compareSeams(render, seen);
      expect(differing).toEqual([{ frame: starts[seam], largest: 255 - seam, share: 0.1 }]);
    }
  });

  test('is not known at the seams of a chunk without pictures', () => {
    for (let chunk = 0; chunk < jobs; chunk++) {
      const seen: (SeamBlocks | null)[] = agreed(jobs).with(chunk, null as never);
      const expected = [starts[chunk], starts[chunk + 1]].filter(
        (frame) => frame !== undefined && frame > 0,
      );
      expect(compareSeams(render, seen)).toMatchObject({ differing: [], unknown: expected });
    }
  });
});

test('what cannot be seen is no difference', () => {
  const render = makeTestRender({ jobs: 2 });
  const differing = (by: number) =>
    compareSeams(render, [
      { own: null, next: blocks(100) },
      { own: blocks(100 + by), next: null },
    ]).differing.length;
  expect([0, 1, VISIBLE_DIFFERENCE - 1, VISIBLE_DIFFERENCE, 155].map(differing)).toEqual([
    0, 0, 0, 1, 1,
  ]);
});

describe('the line about seams that differ', () => {
  const compared = {
    seams: 3,
    differing: [
      { frame: 75, largest: 38, share: 0.12 },
      { frame: 225, largest: 4, share: 0.0004 },
    ],
    unknown: [],
  };

  test('names each frame and how much, likely causes, and what to do', () => {
    expect(describeDifferences(compared, 'warn')).toBe(
      'The same frame looks different in two chunks at 2 of 3 seams: frame 75 (by up to 38 of 255, in 12% of the picture), frame 225 (by up to 4 of 255, in less than 1% of the picture). ' +
        'The composition does not draw the same each time, and the video may jump there. ' +
        'Look for Math.random() (use random(seed) of remotion), Date.now() and new Date() (give the time as a prop), data that each job fetches anew (load it in calculateMetadata()), fonts that differ between the machines (name a folder in fonts), will-change: transform on what grows (leave it out: Chrome goes on with what it drew of an earlier frame). ' +
        'on-seam-mismatch=error makes this an error, on-seam-mismatch=ignore skips the check.',
    );
  });

  test('says as an error that nothing was published, and how to take the video as it is', () => {
    expect(describeDifferences(compared, 'error')).toMatch(
      /Nothing was uploaded or published\. Put it right, or take the video as it is with on-seam-mismatch=warn\.$/,
    );
  });

  test('names ten frames at most, and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ frame: at, largest: 9, share: 1 }));
    const line = describeDifferences({ seams: 40, differing: many, unknown: [] }, 'warn')!;
    expect(line).toContain('at 25 of 40 seams: frame 0 (');
    expect(line.match(/frame \d+ \(/g)).toHaveLength(10);
    expect(line).toContain(', and 15 more. The composition');
  });

  test('is not there where none does', () => {
    expect(describeDifferences({ ...compared, differing: [] }, 'warn')).toBeNull();
  });
});

test('the line about seams that were not compared names their frames', () => {
  const compared = { seams: 3, differing: [], unknown: [75, 150] };
  expect(describeUnknown(compared)).toBe(
    'It is not known whether the chunks go together at frame 75, frame 150: a chunk has no picture of it.',
  );
  expect(describeUnknown({ ...compared, unknown: [] })).toBeNull();
});
