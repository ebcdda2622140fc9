import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInputProps } from '../../../src/adapters/project/input-props.ts';
import {
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../../support/artifact-fixtures.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder.path, {
    'props.json': '{"from":"file"}',
    '{}': '{"odd":true}',
    'list.json': '[]',
    'bad.json': '{',
  });
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

test.each([
  ['nothing', undefined, {}],
  ['text', '{"a":"\\"it\'s\\" 🎬\\n"}', { a: '"it\'s" 🎬\n' }],
  ['text with white space around it', '\n  {"a":1}\n', { a: 1 }],
  ['a file', 'props.json', { from: 'file' }],
  ['a file, with a line break behind it', 'props.json\n', { from: 'file' }],
  ['text that is also the name of a file', '{}', {}],
])('props are read from %s', (_what, given, expected) => {
  expect(readInputProps(folder.path, given)).toEqual(expected);
});

test('props are read from a file anywhere', () => {
  expect(readInputProps('/', path.join(folder.path, 'props.json'))).toEqual({ from: 'file' });
});

test.each([
  ['{"a":', /^props: "\{\\"a\\":" is broken JSON \(.+\)\./],
  [
    'none.json',
    /^props: "none\.json" is not allowed: it is not JSON, and there is no such file in /,
  ],
  ['bad.json', /^props: "bad\.json" is broken JSON/],
  [
    'list.json',
    /^props: "list\.json" is not allowed\. Allowed: a JSON object as text, or the path of a JSON file\.$/,
  ],
  ['null', /^props: "null" is not allowed/],
  [`{"a":"${'x'.repeat(100_000)}`, /^props: "\{.{1,80}…" is broken JSON/],
])('%.20s is refused in one short line', (given, line) => {
  expect(() => readInputProps(folder.path, given)).toThrow(line);
});
