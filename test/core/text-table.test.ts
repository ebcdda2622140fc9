import { expect, test } from 'vitest';
import { textTable } from '../../src/core/text-table.ts';

test('columns are as wide as their widest cell, and no line ends in blanks', () => {
  const columns = [
    { title: 'Chunk', align: 'left' },
    { title: 'fps', align: 'right' },
    { title: 'Note', align: 'left' },
  ] as const;
  expect(
    textTable(columns, [
      ['1 of 12', '9.5', ''],
      ['2', '10.0', 'slow'],
    ]),
  ).toEqual(['Chunk     fps  Note', '1 of 12   9.5', '2        10.0  slow']);
});

test('cells are measured as the caller says', () => {
  const columns = [{ title: 'A', align: 'right' }] as const;
  expect(textTable(columns, [['片'], ['ab']], (text) => (text === '片' ? 2 : text.length))).toEqual(
    [' A', '片', 'ab'],
  );
});
