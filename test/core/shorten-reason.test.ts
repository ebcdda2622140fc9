import { expect, test } from 'vitest';
import { shortenReason } from '../../src/core/shorten-reason.ts';

test('a reason of several lines becomes one', () => {
  expect(shortenReason([' Out of clay\n    at Frame (src/Root.tsx)', 'Add some.\n'])).toBe(
    'Out of clay at Frame (src/Root.tsx) Add some.',
  );
  expect(shortenReason([])).toBe('');
});

test('a long one ends at a word, and says where the rest is', () => {
  expect(shortenReason([`${'clay '.repeat(79)}mud`])).toBe(`${'clay '.repeat(79)}mud`);
  expect(shortenReason(['clay '.repeat(79), 'and mud'])).toBe(
    `${'clay '.repeat(79)}and … (more in its log)`,
  );
});

test('a word without an end is cut, between two letters', () => {
  expect(shortenReason(['🧱'.repeat(500)])).toBe(`${'🧱'.repeat(400)} … (more in its log)`);
});
