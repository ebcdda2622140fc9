import { expect, test } from 'vitest';
import { readPageEnvironment } from '../../../src/adapters/project/page-environment.ts';

test.each([
  [
    'REMOTION_* variables, and no others',
    { REMOTION_A: '1', HOME: '/root', GITHUB_TOKEN: 'x' },
    { REMOTION_A: '1' },
  ],
  ['none of our own', { REMOTION_MATRIX_ARTIFACTS: '/a', REMOTION_MATRIX_ENV: '' }, {}],
  [
    'all of a dotenv text, with quotes, comments and line breaks',
    {
      REMOTION_MATRIX_ENV: `KEY=a b # not this\n# nor this\nQUOTED='"x" # y'\nLINES="1\n2"\nEMPTY=`,
    },
    { KEY: 'a b', QUOTED: '"x" # y', LINES: '1\n2', EMPTY: '' },
  ],
  [
    'the text before the variable',
    { REMOTION_A: 'outer', REMOTION_MATRIX_ENV: 'REMOTION_A=text' },
    { REMOTION_A: 'text' },
  ],
])('the page sees %s', (_what, env, expected) => {
  expect(readPageEnvironment(env, () => undefined)).toEqual(expected);
});

test('values of the secret are masked in the log, unless they are too short to be told from words', () => {
  const masked: string[] = [];
  readPageEnvironment(
    { REMOTION_OPEN: 'not a secret', REMOTION_MATRIX_ENV: 'KEY=a-long-secret\nMODE=dark' },
    (value) => masked.push(value),
  );
  expect(masked).toEqual(['a-long-secret']);
});

test('a secret of several lines is masked line by line, as the log is written', () => {
  const masked: string[] = [];
  const text = 'KEY="-----BEGIN KEY-----\n  MIIEvQIBADAN\n=\n-----END KEY-----"';
  readPageEnvironment({ REMOTION_MATRIX_ENV: text }, (value) => masked.push(value));
  expect(masked).toEqual(['-----BEGIN KEY-----', 'MIIEvQIBADAN', '-----END KEY-----']);
});
