import { describe, expect, test } from 'vitest';
import type { Outputs } from '../../src/cli/display.ts';
import { helpText } from '../../src/cli/help.ts';
import { openDisplay } from '../../src/cli/open-display.ts';
import { applyJobEvent, beginStep, emptyRun, waitingJob } from '../../src/cli/run-state.ts';

function record(isTTY: boolean): Outputs & { readonly written: string[] } {
  const written: string[] = [];
  const output = { isTTY, columns: 80, rows: 24, write: (text: string) => written.push(text) };
  return { stdout: output, stderr: output, written };
}

describe('the display', () => {
  test('on a terminal redraws in place, keeps lines above, and gives the cursor back', () => {
    const outputs = record(true);
    const run = emptyRun();
    beginStep(run, 'Planning', Infinity); // However long the test takes, no time has passed.
    const display = openDisplay(run, { logLevel: 'info', quiet: false }, outputs, {});
    display.line('Warning: slow', 'stderr');
    display[Symbol.dispose]();
    expect(outputs.written).toEqual([
      '\u001B[?25lPlanning  0:00\u001B[K\n\u001B[J',
      '\u001B[1A\r\u001B[J',
      'Warning: slow\n',
      '\u001B[?25lPlanning  0:00\u001B[K\n\u001B[J',
      '\u001B[1A\r\u001B[J',
      '\u001B[?25h',
    ]);
  });

  test.each([
    ['without a terminal', false, {}],
    ['in CI', true, { CI: 'true' }],
    ['on a dumb terminal', true, { TERM: 'dumb' }],
  ])('%s is plain lines: steps, tenths, and the end of each job', (_, isTTY, env) => {
    const outputs = record(isTTY);
    const run = emptyRun();
    const display = openDisplay(run, { logLevel: 'info', quiet: false }, outputs, env);
    run.step = 'Planning';
    display.update();
    display.update();
    run.step = null;
    Object.assign(run, { outName: 'a.mp4', frameCount: 100, jobs: [waitingJob('1/1')] });
    const job = run.jobs[0]!;
    for (let rendered = 0; rendered <= 100; rendered++) {
      applyJobEvent(
        run,
        job,
        { type: 'frames', rendered, encoded: rendered, total: 100, chunk: '1' },
        rendered * 100,
      );
      display.update();
    }
    job.phase = 'done';
    display.update();
    const lines = outputs.written.join('').trimEnd().split('\n');
    expect(lines[0]).toBe('Planning');
    expect(lines[1]).toBe('Rendering a.mp4: 100 frames in 1 job');
    expect(lines.slice(2, -1).map((line) => line.split(' ')[0])).toEqual(
      Array.from({ length: 10 }, (_each, tenth) => `${(tenth + 1) * 10}/100`),
    );
    expect(lines.at(-1)).toBe('1/1: done, 10.0 fps');
  });

  test.each(['warn', 'error'] as const)('at the level %s shows problems alone', (level) => {
    const outputs = record(true);
    const display = openDisplay(
      { ...emptyRun(), step: 'Planning' },
      { logLevel: level, quiet: false },
      outputs,
      {},
    );
    display.update();
    display.line('Error: no', 'stderr');
    display[Symbol.dispose]();
    expect(outputs.written).toEqual(['Error: no\n']);
  });
});

test('the help fits 80 columns and names every option once', () => {
  const lines = helpText().split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const names = lines.flatMap((line) => /^ {2}--([a-z0-9-]+)/.exec(line)?.[1] ?? []);
  expect(names).toEqual([...new Set(names)]);
  expect(names).toContain('x264-preset');
});
