import { expect, test } from 'vitest';
import { LEAST_VERSION } from '../../src/adapters/remotion/supported-versions.ts';
import { chrome } from '../support/chrome.ts';
import { runVersionCase, versionCases } from '../versions/version-cases.ts';
import { installVersion } from '../versions/version-project.ts';

const quick = ['h264 with AAC', '44.1 kHz', 'error in a component'];

test(`Remotion ${LEAST_VERSION}, the oldest that is supported, renders in chunks as on one machine`, async () => {
  const folder = await installVersion(LEAST_VERSION);
  const findings: Record<string, unknown> = {};
  for (const entry of versionCases.filter(({ name }) => quick.includes(name)))
    findings[entry.name] = await runVersionCase(entry, folder, await chrome());
  expect(findings).toEqual({
    'h264 with AAC': { verdict: 'same', details: [] },
    '44.1 kHz': { verdict: 'refused', details: ['needs Remotion 4.0.448 or newer'] },
    'error in a component': { verdict: 'same', details: [] },
  });
});
