import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/yaml-files.ts';
import { makeCase } from './cases/make-case.ts';
import { equalComparison, facts } from './judge-fixture.ts';
import { writeReport, type CaseResult } from './report.ts';

const entry = makeCase({ name: 'a case', codec: 'h264', reason: 'It is so.' });
const equal: CaseResult = { entry, found: equalComparison, verdict: 'equal', failures: [] };

function report(...results: readonly CaseResult[]): string {
  const head = {
    command: 'npm run conformance',
    date: '2026-11-25',
    machine: '2 cores, x64 linux',
    versions: { Remotion: '4.0.529' },
  };
  return writeReport(head, [{ title: 'Cases', results }]);
}

/** The cells of the row of a case. */
function cells(text: string, name: string): string[] {
  const line = text.split('\n').find((each) => each.startsWith(`| ${name} |`));
  return line!.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

test('docs/conformance.md has the introduction that a new report would have', () => {
  const [introduction] = report().split(/^0 cases: /m);
  const [committed] = readFileSync(path.join(root, 'docs/conformance.md'), 'utf8').split(
    /^\d+ cases: /m,
  );
  expect(committed).toBe(introduction);
});

test('the head says how many cases there were, with which command, where and when', () => {
  const text = report(equal);
  expect(text).toContain('1 cases: 1 equal, 0 as expected, 0 failed.');
  expect(text).toContain(
    'Made by `npm run conformance` on 2026-11-25 (2 cores, x64 linux; Remotion 4.0.529).',
  );
});

test('a row shows a figure once where both have the same, and never rounds up to 1', () => {
  const row = cells(report({ ...equal, found: { ...equalComparison, ssim: [0.99999] } }), 'a case');
  expect(row.slice(1, 4)).toEqual(['a case', 'equal', 'mov: h264 yuv420p 320x180, aac 48000']);
  expect(row).toContain('0.9999');
  expect(row).toContain('∞');
  expect(row.at(-2)).toMatch(/^It is so\./);
});

test('a row shows two figures where they differ', () => {
  const sound = { ...equalComparison.sound!, offset: { single: 2048, chunked: 0 } };
  const chunked = { ...facts, duration: 0.25 };
  const found = { ...equalComparison, sound, facts: { single: facts, chunked } };
  const row = cells(report({ ...equal, found }), 'a case');
  expect(row).toContain('+2048 / 0');
  expect(row).toContain('0.2 / 0.25');
});

test('a case without a result has a row, as long as the others, with what went wrong', () => {
  const failed: CaseResult = {
    entry: { ...entry, name: 'broken' },
    found: null,
    verdict: 'FAILED',
    failures: ['chunks: a | b\nc'],
  };
  const text = report(equal, failed);
  expect(cells(text, 'broken')).toHaveLength(cells(text, 'a case').length);
  expect(cells(text, 'broken').at(-2)).toContain(String.raw`**chunks: a \| b c**`);
  expect(text).toContain('2 cases: 1 equal, 0 as expected, 1 failed.');
});
