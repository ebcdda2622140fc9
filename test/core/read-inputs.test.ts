import { describe, expect, test } from 'vitest';
import * as type from '../../src/core/input-types.ts';
import { checkInputs, quote, readInputs, refusal } from '../../src/core/read-inputs.ts';
import { readRequiredInputs } from '../../src/core/required-inputs.ts';
import { UserError } from '../../src/core/user-error.ts';

const table = { jobs: type.integer(1, 256), muted: type.flag, props: type.text };

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

describe('inputs', () => {
  test('are read by their types', () => {
    expect(readInputs(table, { jobs: '4', muted: 'true', props: '{}' })).toEqual({
      jobs: 4,
      muted: true,
      props: '{}',
    });
  });

  test.each(['', ' ', '\n', undefined])('given as %j count as not given', (blank) => {
    expect(readInputs(table, { jobs: blank, props: blank })).toEqual({});
  });

  test('that are not in the table are left alone', () => {
    expect(readInputs(table, { more: 'x', props: 'y' })).toEqual({ props: 'y' });
  });

  test('of names that objects inherit are read only when they are given', () => {
    expect(readInputs({ constructor: type.text }, {})).toEqual({});
    expect(readInputs({ constructor: type.text }, { constructor: 'x' })).toEqual({
      constructor: 'x',
    });
  });

  test('are refused with one line each, all at once, in the order of the table', () => {
    expect(
      problemsOf(() => readInputs(table, { muted: 'yes', jobs: 'many', props: 'fine' })),
    ).toEqual([
      'jobs: "many" is not allowed. Allowed: a whole number from 1 to 256.',
      'muted: "yes" is not allowed. Allowed: true or false.',
    ]);
  });

  test('can be checked without refusing: what is wrong is undefined', () => {
    const { values, problems } = checkInputs(table, { jobs: '0', muted: 'false' });
    expect(values).toEqual({ muted: false });
    expect(problems).toHaveLength(1);
  });
});

describe('inputs that have to be given', () => {
  test('are refused together with those that are wrong', () => {
    expect(
      problemsOf(() =>
        readRequiredInputs(table, { muted: 'no', jobs: ' ' }, ['jobs', 'props', 'muted']),
      ),
    ).toEqual([
      "jobs: not given. Give the plan step's output of that name, or the matrix value.",
      "props: not given. Give the plan step's output of that name, or the matrix value.",
      'muted: "no" is not allowed. Allowed: true or false.',
    ]);
  });

  test('may be false or 0', () => {
    const zero = { jobs: type.integer(0), muted: type.flag };
    expect(readRequiredInputs(zero, { jobs: '0', muted: 'false' }, ['jobs', 'muted'])).toEqual({
      jobs: 0,
      muted: false,
    });
  });
});

describe('a value in a problem', () => {
  test.each([
    ['many', '"many"'],
    ['', '""'],
    ['a "quoted" word', String.raw`"a \"quoted\" word"`],
    ['two\nlines\r\n', String.raw`"two\nlines\r\n"`],
    ['\u2028 \u2029 \u0085 \u009b', String.raw`"\u2028 \u2029 \u0085 \u009b"`],
    ['\u001b[31m red', String.raw`"\u001b[31m red"`],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['🎬'.repeat(60), `"${'🎬'.repeat(60)}"`],
    ['🎬'.repeat(61), `"${'🎬'.repeat(60)}…"`],
  ])('%j is quoted as %s', (value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });

  test('is one short line, whatever it is', () => {
    const megabytes = '{"a":"🎬\n"}'.repeat(500_000);
    const line = refusal('props', megabytes, 'JSON');
    expect(line.length).toBeLessThan(200);
    expect(line).not.toMatch(/[\n\r]/);
  });
});

test('an error for users has one line a problem, and no other text', () => {
  const cause = new Error('why');
  expect(new UserError(['one', 'two'], { cause })).toMatchObject({
    message: 'one\ntwo',
    problems: ['one', 'two'],
    cause,
  });
  expect(new UserError('one').problems).toEqual(['one']);
});
