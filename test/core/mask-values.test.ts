import { expect, test } from 'vitest';
import { maskValues } from '../../src/core/mask-values.ts';

test.each([
  ['a value', ['hunter2hunter2'], 'Refused: hunter2hunter2.', 'Refused: ***.'],
  ['a long value within a word', ['sk-12345678'], 'xsk-12345678y', 'x***y'],
  ['a short value as a word', ['4711'], 'PIN 4711, "4711".', 'PIN ***, "***".'],
  ['no short value within a word', ['4711'], 'frame 14711 of 4711a', 'frame 14711 of 4711a'],
  ['no value that anybody can guess', ['1', 'no'], 'frame 1: no', 'frame 1: no'],
  ['each line of a value', ['first line\n\r\n  second line'], 'a second line', 'a ***'],
  ['a value in JSON', ['say "hello"'], '{"a":"say \\"hello\\""}', '{"a":"***"}'],
  ['a value in an address', ['a key&more'], 'http://x/?k=a%20key%26more', 'http://x/?k=***'],
  ['signs of a value as they are', ['a.c$'], 'abc$ a.c$', 'abc$ ***'],
  ['the longer of two values', ['secret', 'secret-longer'], 'secret-longer', '***'],
  ['nothing for an empty value', ['', '\n'], 'as it was', 'as it was'],
])('%s is masked', (_, values, text, expected) => {
  expect(maskValues(text, values)).toBe(expected);
});
