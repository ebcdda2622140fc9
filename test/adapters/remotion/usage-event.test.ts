import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { registerUsage } from '../../../src/adapters/remotion/usage-event.ts';
import { temporaryFolder, writeFiles } from '../../support/artifact-fixtures.ts';
import { collectingReporter } from '../../support/render-twins.ts';

const KEY = 'rm_sec_1234567890';

/** What a stand-in for Remotion's package was told, and the warnings. */
async function register(licenseKey: string, body: string | null) {
  await using folder = await temporaryFolder();
  await writeFiles(folder.path, {
    'package.json': '{}',
    ...(body === null
      ? {}
      : {
          'node_modules/@remotion/licensing/index.js': `exports.told = []; exports.registerUsageEvent = async (event) => { exports.told.push(event); ${body} };`,
        }),
  });
  const require = createRequire(path.join(folder.path, 'package.json'));
  const reporter = collectingReporter();
  const usage = { licenseKey, isProduction: false, isStill: true };
  await registerUsage({ require, version: '4.0.300' }, usage, reporter);
  const told = body === null ? [] : (require('@remotion/licensing') as { told: unknown[] }).told;
  return { told, warnings: reporter.warnings };
}

test('Remotion is told of a render once, with the key and what it was', async () => {
  const { told, warnings } = await register(KEY, '');
  expect(told).toEqual([
    expect.objectContaining({
      event: 'cloud-render',
      succeeded: true,
      isStill: true,
      isProduction: false,
      licenseKey: KEY,
    }),
  ]);
  expect(warnings).toEqual([]);
});

test('free-license is Remotion’s word for no key', async () => {
  expect((await register('free-license', '')).told).toEqual([
    expect.objectContaining({ licenseKey: null, apiKey: null }),
  ]);
});

test('a failure is a warning, and does not show the key', async () => {
  const { warnings } = await register(KEY, `throw new Error('no such key: ${KEY}');`);
  expect(warnings).toEqual([
    'license-key: Remotion could not be told of this render: no such key: ***.',
  ]);
});

test('a Remotion that counts nothing yet is a warning with the version that does', async () => {
  expect((await register(KEY, null)).warnings).toEqual([
    'license-key: Remotion could not be told of this render: it needs Remotion 4.0.376 or newer, and this is 4.0.300.',
  ]);
});
