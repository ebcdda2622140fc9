import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as type from '../../src/core/input-types.ts';

// Words that every JavaScript object knows must not pass for values of a table.
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

interface Case {
  readonly name: string;
  readonly type: z.ZodType<unknown, string>;
  readonly taken: readonly (readonly [text: string, value: unknown])[];
  readonly refused: readonly string[];
  readonly allowed: string;
}

const cases: readonly Case[] = [
  {
    name: 'a whole number',
    type: type.integer(1, 256),
    taken: [
      ['1', 1],
      ['256', 256],
      [' 7\n', 7],
      ['007', 7],
      ['3.0', 3],
    ],
    refused: ['0', '257', '-1', '1.5', 'many', '1e2', '0x10', '+4', '1 2', '１', '9'.repeat(400)],
    allowed: 'a whole number from 1 to 256',
  },
  {
    name: 'a whole number without an upper end',
    type: type.integer(0),
    taken: [
      ['0', 0],
      ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ],
    refused: ['-1', 'Infinity', '9007199254740993'],
    allowed: 'a whole number 0 or more',
  },
  {
    name: 'a number',
    type: type.number(0.01, 16),
    taken: [
      ['0.5', 0.5],
      ['2', 2],
      ['16', 16],
    ],
    refused: ['0', '16.1', '.5', '1,5', '1e1', 'NaN', 'x2'],
    allowed: 'a number from 0.01 to 16',
  },
  {
    name: 'a number without an upper end',
    type: type.number(0.001),
    taken: [['29.97', 29.97]],
    refused: ['0', 'Infinity', '9'.repeat(400)],
    allowed: 'a number 0.001 or more',
  },
  {
    name: 'a flag',
    type: type.flag,
    taken: [
      ['true', true],
      ['True', true],
      ['TRUE', true],
      ['false', false],
      ['False', false],
      ['FALSE', false],
      [' true ', true],
    ],
    refused: ['yes', '1', '0', 'tRUE', 'on', ...inherited],
    allowed: 'true or false',
  },
  {
    name: 'one word of several',
    type: type.choice(['info', 'error']),
    taken: [
      ['info', 'info'],
      [' error\n', 'error'],
    ],
    refused: ['Info', 'info,error', ...inherited],
    allowed: 'info, error',
  },
  {
    name: 'a number of jobs',
    type: type.integerOrAuto(1, 256),
    taken: [
      ['auto', 'auto'],
      ['4', 4],
    ],
    refused: ['Auto', '0', '257', 'many'],
    allowed: 'a whole number from 1 to 256, or "auto"',
  },
  {
    name: 'a duration',
    type: type.duration,
    taken: [
      ['90', 90],
      ['90s', 90],
      ['5m', 300],
      ['1.5m', 90],
      [' 2h ', 7200],
    ],
    refused: ['0', '0s', '-5', '5 minutes', 'm', '1:30', '5m30s', '1e3', '5M'],
    allowed: 'seconds such as 90 or 90s, minutes such as 5m, or hours such as 1h',
  },
  {
    name: 'a concurrency',
    type: type.concurrency,
    taken: [
      ['1', 1],
      ['16', 16],
      ['50%', '50%'],
      ['12.5%', '12.5%'],
      ['auto', 'auto'],
      ['100%', '100%'],
    ],
    refused: ['0', '0%', '101%', 'Auto', '50 percent', '%', '-1', '1.5', 'all'],
    allowed: 'a whole number of 1 or more, a percentage such as 50%, or "auto"',
  },
  {
    name: 'a frame range',
    type: type.frames,
    taken: [
      ['0-99', [0, 99]],
      ['100-', [100, null]],
      ['7-7', [7, 7]],
      [' 0-1 ', [0, 1]],
      ['-9', [0, 9]],
      [
        '0-9,20-29',
        [
          [0, 9],
          [20, 29],
        ],
      ],
      [
        '5, 10-19, 30-',
        [
          [5, 5],
          [10, 19],
          [30, null],
        ],
      ],
      ['10', { pictures: [10] }],
      ['60,0,30', { pictures: [0, 30, 60] }],
    ],
    refused: [
      '9-3',
      '0 - 9',
      'all',
      '1.5-3',
      '0–99',
      '0-9,',
      ',',
      '-',
      '0-9-20',
      '-5-9',
      '5,5',
      '20-29,0-9',
      '0-9,9-12',
      '0-,20-29',
      '0-9,-5',
    ],
    allowed:
      'a range such as 0-99 or 100-, ranges in ascending order such as 0-9,20-29, or single frames as pictures such as 0,30,60',
  },
  {
    name: 'lines of key=value',
    type: type.keyValues,
    taken: [
      ['title=Hello', { title: 'Hello' }],
      ['a=1\r\nb=2\r\n', { a: '1', b: '2' }],
      ['\n a = b = c \n\n', { a: 'b = c' }],
      ['empty=', { empty: '' }],
      ['emoji=🎬', { emoji: '🎬' }],
    ],
    refused: ['title', '=x', ' = x', 'a=1\nb', 'a=1\na=2'],
    allowed: 'lines of the form key=value, each key once',
  },
  {
    name: 'lines of options',
    type: type.optionLines,
    taken: [
      ['# quality\n\ncrf=18\n  # muted=true\n', [['crf', '18']]],
      [
        'metadata=title=Hello\r\nmetadata=#1=first',
        [
          ['metadata', 'title=Hello'],
          ['metadata', '#1=first'],
        ],
      ],
      ['# nothing yet', []],
    ],
    refused: ['muted', '=x', 'crf=18\nmuted'],
    allowed: 'lines of the form option=value (a line that begins with # is a comment)',
  },
  {
    name: 'a digest',
    type: type.sha256,
    taken: [['a1'.repeat(32), 'a1'.repeat(32)]],
    refused: ['a1', 'A1'.repeat(32), 'g1'.repeat(32), `sha256:${'a1'.repeat(32)}`],
    allowed: '64 hexadecimal digits',
  },
];

describe.each(cases)('$name', ({ type: checked, taken, refused, allowed }) => {
  test.each(taken)('is read from %j', (text, value) => {
    expect(checked.parse(text)).toEqual(value);
  });

  test.each(refused)('is not %j', (text) => {
    const result = checked.safeParse(text);
    expect(result.error?.issues.map(({ message }) => message)).toEqual([allowed]);
  });
});

test('a key of metadata may be any word, also one that objects know', () => {
  const values = type.keyValues.parse('__proto__=x\nconstructor=y');
  expect(Object.entries(values)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test('text stays as it is given', () => {
  expect(type.text.parse('  { "a": 1 }\n')).toBe('  { "a": 1 }\n');
});
