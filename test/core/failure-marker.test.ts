import { expect, test } from 'vitest';
import { kitArtifactName } from '../../src/core/artifact-names.ts';
import { failureMarkerName, readAttempt, readMarkerName } from '../../src/core/failure-marker.ts';
import { makeTestPlan, someDigest } from '../support/plans.ts';

const plan = makeTestPlan();
const planned = { plan, planDigest: someDigest };
const marker = failureMarkerName({
  kit: kitArtifactName(plan.name, someDigest),
  planDigest: someDigest,
  job: 12,
  attempt: 3,
});

test('the name of a marker says of which job and attempt it is', () => {
  expect(readMarkerName(marker, planned)).toEqual({ job: 12, attempt: 3 });
});

test.each([
  ['a chunk', `${plan.name}.${someDigest.slice(0, 12)}.0-001.chunk`],
  ['something that begins like a marker', `${marker}.zip`],
  ['a marker of another render', `other-${marker}`],
  ['a marker of another plan', marker.replace('d1d1', 'e2e2')],
])('%s is none', (_, name) => {
  expect(readMarkerName(name, planned)).toBeNull();
});

test('the attempt is the one that GitHub counts, and the first where nobody counts', () => {
  expect(readAttempt({ GITHUB_RUN_ATTEMPT: '4' })).toBe(4);
  expect(readAttempt({})).toBe(1);
  expect(readAttempt({ GITHUB_RUN_ATTEMPT: '' })).toBe(1);
});
