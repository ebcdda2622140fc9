import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPropsFormat } from '../../../src/adapters/remotion/props-format.ts';
import { loadRemotion } from '../../../src/adapters/remotion/remotion.ts';
import { checkOptions } from '../../../src/adapters/remotion/supported-versions.ts';
import { messageOf } from '../../../src/core/message-of.ts';
import { chunkArguments } from '../../../src/core/chunk-arguments.ts';
import { chunkIngredients } from '../../../src/core/chunk-ingredients.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { RenderOptionValues } from '../../../src/core/render-options.ts';
import { temporaryFolder, writeFiles } from '../../support/artifact-fixtures.ts';
import { makeTestPlan } from '../../support/plans.ts';
import { root } from '../../support/yaml-files.ts';

/** What is said of options by a Remotion that declares only these flags. */
async function checkWith(
  flags: readonly string[],
  options: RenderOptionValues,
): Promise<string | null> {
  await using folder = await temporaryFolder();
  const declared = flags.map((cliFlag) => ({ cliFlag }));
  await writeFiles(folder.path, {
    'package.json': '{}',
    'node_modules/@remotion/renderer/client.js': `exports.BrowserSafeApis = { options: ${JSON.stringify(declared)} };`,
  });
  try {
    const require = createRequire(path.join(folder.path, 'package.json'));
    checkOptions({ require, version: '4.0.445' }, options);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

test('an option that the project’s Remotion lacks is refused with the version that has it', async () => {
  expect(await checkWith(['dark-mode'], { 'sample-rate': 44_100, 'dark-mode': true })).toBe(
    'sample-rate: 44100 needs Remotion 4.0.448 or newer, and the project has 4.0.445. Upgrade Remotion, or remove the option.',
  );
  expect(await checkWith([], { bundler: 'rspack' })).toContain(
    'bundler: rspack needs Remotion 4.0.427 or newer',
  );
});

test('shared-memory capture is refused where Remotion does not know it, and given to each chunk where it does', async () => {
  const options = { 'disable-shared-memory-capture': true };
  expect(await checkWith([], options)).toContain('needs Remotion 4.0.534 or newer');
  expect(await checkWith(['disable-shared-memory-capture'], options)).toBeNull();
  const plan = makeTestPlan({ options });
  const [render] = plan.renders;
  const asked = { disableSharedMemoryCapture: true };
  expect(chunkArguments(render!, render!.chunks[0]!)).toMatchObject(asked);
  // Chunks that were captured otherwise are others.
  const machine = { chrome: 'c', environment: null, timeZone: 'UTC', locale: 'en' };
  const key = (of: Plan) => chunkIngredients(of, { render: 0, chunk: 0 }, machine);
  expect(key(plan)).not.toBe(key(makeTestPlan({})));
});

test('what decides is the option itself, and no number', async () => {
  expect(await checkWith(['sample-rate', 'gop'], { 'sample-rate': 44_100, 'gop': 5 })).toBeNull();
  expect(await checkWith(['experimental-rspack'], { bundler: 'rspack' })).toBeNull();
  expect(await checkWith([], { bundler: 'webpack', crf: 20 })).toBeNull();
});

test('the Remotion of this repository has all options but shared-memory capture', () => {
  const options = {
    'sample-rate': 44_100,
    'gop': 5,
    'dark-mode': true,
    'bundler': 'rspack',
  } as const;
  const more = { 'media-cache-size-in-bytes': 1, 'image-sequence-pattern': '[frame]' };
  expect(() => checkOptions(loadRemotion(root), { ...options, ...more })).not.toThrow();
});

test.each([
  ['serializeJSONWithSpecialTypes', 'deserializeJSONWithSpecialTypes'],
  ['serializeJSONWithDate', 'deserializeJSONWithCustomFields'],
])('props are written by %s and read by %s', (write, read) => {
  const internals = {
    [write]: ({ data }: { data: unknown }) => ({ serializedString: JSON.stringify(data) }),
    [read]: (text: string) => JSON.parse(text) as unknown,
  };
  const format = findPropsFormat(internals);
  expect(format.deserialize(format.serialize({ a: 1 }))).toEqual({ a: 1 });
});
