import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fitText, liveBlock } from '../../src/cli/live-block.ts';
import {
  applyJobEvent,
  applyRunEvent,
  beginStep,
  emptyRun,
  waitingJob,
  type RunState,
} from '../../src/cli/run-state.ts';

/** Four jobs at 5 s: one done, one rendering, one failed, one waiting. */
function halfDone(): RunState {
  const run = emptyRun();
  run.jobs = [0, 1, 2, 3].map((job) =>
    waitingJob(`${job + 1}/4 · frames ${job * 75}–${job * 75 + 74}`),
  );
  applyRunEvent(
    run,
    { type: 'planned', jobs: [], frameCount: 300, outName: 'hello.mp4', composition: 'Hello' },
    0,
  );
  const [first, second, third] = run.jobs;
  const frames = (rendered: number, chunk: string) =>
    ({ type: 'frames', rendered, encoded: rendered, total: 75, chunk }) as const;
  applyJobEvent(run, first!, frames(0, '1'), 0);
  applyJobEvent(run, first!, frames(75, '1'), 5000);
  applyJobEvent(
    run,
    first!,
    {
      type: 'chunk',
      label: '1',
      frameRange: [0, 74],
      frameCount: 75,
      seconds: 5,
      fps: 15,
      skipped: false,
    },
    5000,
  );
  applyJobEvent(run, second!, frames(0, '2'), 1000);
  applyJobEvent(run, second!, frames(45, '2'), 5000);
  first!.phase = 'done';
  second!.phase = 'running';
  third!.phase = 'failed';
  return run;
}

describe('the live display', () => {
  test('fills 80 columns', () => {
    expect(liveBlock(halfDone(), 5000, 80, 24)).toEqual([
      'Rendering hello.mp4: 300 frames in 4 jobs',
      '1/4 · frames 0–74     done                            75 frames  15.0 fps',
      '2/4 · frames 75–149   ██████████████████░░░░░░░░░░░░      45/75  11.3 fps  0:03',
      '3/4 · frames 150–224  failed',
      '4/4 · frames 225–299  waiting',
      'all frames            ████████████░░░░░░░░░░░░░░░░░░    120/300  24.0 fps  0:08',
    ]);
  });

  test('keeps what matters at 40', () => {
    expect(liveBlock(halfDone(), 5000, 40, 24)).toEqual([
      'Rendering hello.mp4: 300 frames in 4 jo…',
      '1/4 · frames 0–74     75 frames',
      '2/4 · frames 75–149       45/75  0:03',
      '3/4 · frames 150–224  failed',
      '4/4 · frames 225–299  waiting',
      'all frames              120/300  0:08',
    ]);
  });

  test('is never wider nor higher than the terminal', () => {
    const run = halfDone();
    run.outName = '一部很长的电影.mp4';
    run.jobs[1]!.step = '正在打开浏览器';
    run.jobs[1]!.frames = null;
    for (let width = 1; width <= 100; width++) {
      for (let height = 1; height <= 8; height++) {
        const block = liveBlock(run, 5000, width, height);
        expect(block.length).toBeLessThanOrEqual(height);
        for (const line of block) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  test('of many jobs shows those that run, and counts the others', () => {
    const run = halfDone();
    run.jobs.push(...Array.from({ length: 200 }, (_, job) => waitingJob(`job ${job}`)));
    const block = liveBlock(run, 5000, 80, 6);
    expect(block).toHaveLength(6);
    expect(block.slice(1, 5).map((line) => line.split('  ')[0])).toEqual([
      '2/4 · frames 75–149',
      '3/4 · frames 150–224',
      '4/4 · frames 225–299',
      '… 200 waiting, 1 done',
    ]);
  });

  test('is one line while plan and combine work', () => {
    const run = halfDone();
    beginStep(run, 'Joining the chunks', 2000);
    expect(liveBlock(run, 5000, 80, 24)).toEqual(['Joining the chunks  0:03']);
    expect(liveBlock(run, 5000, 10, 24)).toEqual(['Joining t…']);
  });

  test('counts no frame of the padding, and no rate before there is one', () => {
    const run = halfDone();
    const job = run.jobs[3]!;
    job.phase = 'running';
    applyJobEvent(
      run,
      job,
      { type: 'frames', rendered: 77, encoded: 10, total: 75, chunk: '4' },
      5000,
    );
    expect(liveBlock(run, 5000, 80, 24)[4]).toBe(
      '4/4 · frames 225–299  █████████████████░░░░░░░░░░░░░      75/75',
    );
  });
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['电影电影', 5, '电影…'],
  ['电影电影', 4, '电…'],
  ['👩‍👩‍👧ab', 3, '👩‍👩‍👧…'],
  ['abc', 0, ''],
])('%s in %d cells is %s', (text, width, fitted) => {
  expect(fitText(text, width)).toBe(fitted);
});
