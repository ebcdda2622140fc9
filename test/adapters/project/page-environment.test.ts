import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  PAGE_VARIABLE,
  readEnvText,
  readPageEnvironment,
  warnOfUnreadEnvFile,
} from '../../../src/adapters/project/page-environment.ts';
import {
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../../support/artifact-fixtures.ts';

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

// What dotenv 17 gives, with which Remotion's CLI reads such files. Node's own parser knows neither of the first two.
test.each([
  ['a byte order mark', '\uFEFFKEY=value', { KEY: 'value' }],
  ['a colon for the equals sign', 'KEY: value', { KEY: 'value' }],
  ['a line without a value before another', 'A=\nB=2', { A: '', B: '2' }],
  ['export', 'export KEY=value', { KEY: 'value' }],
  ['line breaks of Windows', 'A=1\r\nB="x\r\ny"\r\n', { A: '1', B: 'x\ny' }],
  ['line breaks written out', 'KEY="1\\n2"', { KEY: '1\n2' }],
  ['quotes of each kind', `A='1'\nB="2"\nC=\`3\``, { A: '1', B: '2', C: '3' }],
  [
    'several lines in single quotes',
    `PEM='-----\nabc=\n-----'\nB=2`,
    { PEM: '-----\nabc=\n-----', B: '2' },
  ],
  ['a hash in quotes and behind them', 'A="1 # 2" # 3\nB=1#2', { A: '1 # 2', B: '1' }],
  ['names with dots and hyphens', 'a.b-c=1', { 'a.b-c': '1' }],
])('a dotenv text is read as by Remotion, with %s', (_what, text, expected) => {
  expect(readPageEnvironment({ REMOTION_MATRIX_ENV: text }, () => undefined)).toEqual(expected);
});

describe('a project whose variables do not reach the page', () => {
  let folder: TemporaryFolder;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });

  afterEach(async () => {
    await folder[Symbol.asyncDispose]();
  });

  test('is warned of the file that Remotion would read, by the names in it', async () => {
    await writeFiles(folder.path, { '.env.local': 'KEY=hush\nMODE=dark' });
    const warning = warnOfUnreadEnvFile(folder.path, { REMOTION_MATRIX_ENV: '' });
    expect(warning).toMatch(
      /\.env\.local: the page does not get its variables \(KEY, MODE\).* secret "env" of the workflow/,
    );
    expect(warning).not.toContain('hush');
    await writeFiles(folder.path, { '.env': 'OTHER=1' });
    expect(warnOfUnreadEnvFile(folder.path, {})).toContain(
      '.env: the page does not get its variables (OTHER)',
    );
  });

  test('is not warned where it has none, or they are given', async () => {
    expect(warnOfUnreadEnvFile(folder.path, {})).toBeNull();
    await writeFiles(folder.path, { '.env': 'KEY=1' });
    expect(warnOfUnreadEnvFile(folder.path, { REMOTION_MATRIX_ENV: 'KEY=2' })).toBeNull();
    await writeFiles(folder.path, { '.env': '# nothing yet' });
    expect(warnOfUnreadEnvFile(folder.path, {})).toBeNull();
  });
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

test('a file is read by the rules of the project’s own dotenv', async () => {
  await using project = await temporaryFolder();
  const cli = 'node_modules/@remotion/cli';
  await writeFiles(project.path, {
    [`${cli}/package.json`]: '{"version":"4.0.350"}',
    [`${cli}/node_modules/dotenv/package.json`]: '{"main":"index.js"}',
    // As dotenv 9: what is behind a hash belongs to the value.
    [`${cli}/node_modules/dotenv/index.js`]:
      'exports.parse = (text) => ({ COLOR: text.trim().slice(6) });',
    '.env': 'COLOR=#ff8800 # orange\n',
  });
  const file = `${project.path}/.env`;
  const text = readEnvText(file, file, project.path);
  expect(readPageEnvironment({ [PAGE_VARIABLE]: text }, () => undefined)).toEqual({
    COLOR: '#ff8800 # orange',
  });
});

test('a file of a project that has no dotenv is passed on as it is', async () => {
  await using project = await temporaryFolder();
  await writeFiles(project.path, { '.env': 'COLOR=red # not blue\n' });
  const file = `${project.path}/.env`;
  expect(readEnvText(file, file, project.path)).toBe('COLOR=red # not blue\n');
});
