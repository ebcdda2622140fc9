import { describe, expect, test } from 'vitest';
import { Pace } from '../../src/core/pace.ts';

/** Marks of a chunk whose frames come one by one, each after so many seconds. */
function paceOf(frameCount: number, secondsAt: (frames: number) => number, most = frameCount) {
  const pace = new Pace(frameCount);
  for (let frames = 1; frames <= most; frames++) pace.note(frames, secondsAt(frames));
  return pace.finish(secondsAt(most) + 1);
}

describe('the pace of a chunk', () => {
  test('has a mark at each eighth, and the last where all frames are rendered', () => {
    expect(paceOf(80, (frames) => frames / 10)).toEqual(
      [10, 20, 30, 40, 50, 60, 70, 80].map((frames) => ({ frames, seconds: frames / 10 })),
    );
  });

  test('of few frames has a mark for each', () => {
    expect(paceOf(2, (frames) => frames)).toEqual([
      { frames: 1, seconds: 1 },
      { frames: 2, seconds: 2 },
    ]);
  });

  test('leaves out frames beside the chunk’s own, which its sound needs', () => {
    const marks = paceOf(16, (frames) => frames, 20);
    expect(marks.at(-1)).toEqual({ frames: 16, seconds: 16 });
  });

  test('ends with all frames, also where nothing was said of them', () => {
    expect(new Pace(30).finish(4)).toEqual([{ frames: 30, seconds: 4 }]);
    expect(paceOf(80, (frames) => frames, 15).at(-1)).toEqual({ frames: 80, seconds: 16 });
  });

  test('does not run backwards where the frames are rendered again', () => {
    const pace = new Pace(80);
    for (const frames of [10, 20, 30, 1, 5, 10, 20, 30, 40]) pace.note(frames, 1);
    expect(pace.finish(2).map(({ frames }) => frames)).toEqual([10, 20, 30, 40, 80]);
  });
});
