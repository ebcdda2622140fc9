import { createRequire } from 'node:module';
import { BrowserSafeApis } from '@remotion/renderer/client';
import { expect, test } from 'vitest';
import { flagAliases, flags } from '../../src/cli/flags.ts';
import { otherFlags } from '../../src/cli/other-flags.ts';

/** Flags that `@remotion/cli` 4.0.529 reads beside its options, in `parsed-cli.js` and where `parsedCli` is used. */
const readElsewhere = [
  'help',
  'quiet',
  'q',
  'output',
  'png',
  'experimental-rspack',
  'browser-args',
];

const require = createRequire(import.meta.url);

/** The flags that Remotion's own parser takes for switches, of which one may be no option. */
function booleanFlags(): readonly string[] {
  const cli = createRequire(require.resolve('@remotion/cli/package.json'));
  return (cli('./dist/parsed-cli.js') as { BooleanFlags: readonly string[] }).BooleanFlags;
}

function listRemotionFlags(): string[] {
  const options = Object.values(BrowserSafeApis.options).map(({ cliFlag }): string => cliFlag);
  return [...new Set([...options, ...booleanFlags(), ...readElsewhere])];
}

test('every flag of Remotion is taken, or it is explained why not', () => {
  const known = new Set([flags, flagAliases, otherFlags].flatMap((table) => Object.keys(table)));
  const unknown = listRemotionFlags().filter((flag) => !known.has(flag));
  expect(unknown).toEqual([]);
});

test('no flag is both taken and explained away, and every explained one is Remotion’s', () => {
  const remotion = new Set(listRemotionFlags().flatMap((flag) => [flag, flag.replace(/^no-/, '')]));
  const taken = (name: string) => Object.hasOwn(flags, name) || Object.hasOwn(flagAliases, name);
  const wrong = Object.keys(otherFlags).filter((name) => taken(name) || !remotion.has(name));
  expect(wrong).toEqual([]);
});
