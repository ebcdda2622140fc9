import { expect, test } from 'vitest';
import { ActionLog, type LogTarget } from '../../src/cli/action-log.ts';
import type { LogLevel } from '../../src/cli/arguments.ts';

/** What is shown of an action's lines. */
function show(
  lines: readonly string[],
  {
    logLevel = 'info',
    failed = false,
    stopping = false,
  }: { logLevel?: LogLevel; failed?: boolean; stopping?: boolean } = {},
) {
  const shown: string[] = [];
  const steps: string[] = [];
  const target: LogTarget = {
    line: (text, channel) => void shown.push(`${channel}: ${text}`),
    logLevel,
    project: '/home/me/video',
    cwd: '/home/me/video/src',
    isStopping: () => stopping,
    said: new Set(),
    secrets: new Set(),
  };
  const log = new ActionLog(
    () => 'job 1',
    target,
    (title) => void steps.push(title),
  );
  for (const line of lines) log.line(line);
  if (failed) log.failed('exit code 1');
  return { shown, steps };
}

test('a secret that was named is shown nowhere', () => {
  const lines = ['::add-mask::s3cret', 'key s3cret', '::warning::no s3cret here'];
  expect(show(lines, { logLevel: 'verbose' }).shown).toEqual([
    'stdout: job 1 | key ***',
    'stderr: Warning: no *** here',
  ]);
});

test('a place is shown from where the command was typed, whether or not it has a column', () => {
  expect(show(['::error file=src/a.tsx,line=3::no']).shown).toEqual([
    'stderr: Error: no\n  at a.tsx:3',
  ]);
  expect(show(['::notice file=b.tsx::see']).shown).toEqual(['stderr: Note: see\n  at ../b.tsx']);
});

test.each<[LogLevel, string[]]>([
  [
    'trace',
    [
      'stdout: job 1 | fine',
      'stdout: job 1 | deep',
      'stderr: Note: n',
      'stderr: Warning: w',
      'stderr: Error: e',
    ],
  ],
  [
    'verbose',
    ['stdout: job 1 | fine', 'stderr: Note: n', 'stderr: Warning: w', 'stderr: Error: e'],
  ],
  ['info', ['stderr: Note: n', 'stderr: Warning: w', 'stderr: Error: e']],
  ['warn', ['stderr: Warning: w', 'stderr: Error: e']],
  ['error', ['stderr: Error: e']],
])('at the level %s', (logLevel, shown) => {
  expect(
    show(['fine', '::debug::deep', '::notice::n', '::warning::w', '::error::e'], { logLevel })
      .shown,
  ).toEqual(shown);
});

test('the titles of groups are steps', () => {
  expect(show(['::group::Bundle the project', 'x', '::endgroup::'])).toEqual({
    shown: [],
    steps: ['Bundle the project'],
  });
});

test('a failure is explained once: by its errors, else by its last lines, and never during a stop', () => {
  const many = Array.from({ length: 30 }, (_, line) => `line ${line}`);
  expect(show([...many, '::error::e'], { failed: true }).shown).toEqual(['stderr: Error: e']);
  const tail = many
    .slice(10)
    .map((line) => `\njob 1 | ${line}`)
    .join('');
  expect(show(many, { failed: true }).shown).toEqual([
    `stderr: Error: job 1 failed: exit code 1.${tail}`,
  ]);
  expect(show([...many, '::error::Cancelled'], { failed: true, stopping: true }).shown).toEqual([]);
});

test('options that an action advises are shown as flags, and texts of the user’s code as they are', () => {
  expect(
    show([
      '::error::every-nth-frame: 2 is not allowed with sound. Set muted=true, or render a GIF.',
      '::error::frame: given without still. Set still=true.',
      '::warning::constant=true is no flag.',
      '::error file=src/a.tsx,line=3::Error: muted=true',
    ]).shown,
  ).toEqual([
    'stderr: Error: --every-nth-frame: 2 is not allowed with sound. Set --muted=true, or render a GIF.',
    'stderr: Error: --frame: given without still. Use the command still.',
    'stderr: Warning: constant=true is no flag.',
    'stderr: Error: Error: muted=true\n  at a.tsx:3',
  ]);
});
