import { describe, expect, test } from 'vitest';
import { describeTimes } from '../../src/core/times-key.ts';
import { makePlanRequest, makeTestPlan, type TestRequest } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const machine = { cores: 2, tabs: 2 };

function keyOf(request: TestRequest, on = machine): string {
  const plan = makeTestPlan(request);
  return describeTimes(plan, plan.renders[0]!, on);
}

const { composition } = makePlanRequest();

describe('times of one run tell of another', () => {
  test.each<[string, TestRequest]>([
    ['split otherwise', { jobs: 7 }],
    ['of other frames', { options: { frames: [0, 99] } }],
    ['of another length', { frames: 900 }],
    ['of another source', { bundleDigest: 'ab'.repeat(32) }],
  ])('that is %s', (_, request) => {
    expect(keyOf(request)).toBe(keyOf({}));
  });
});

describe('times of one run tell nothing of another', () => {
  test.each<[string, TestRequest]>([
    ['composition', { composition: { ...composition, id: 'Other' } }],
    ['size', { composition: { ...composition, width: 640 } }],
    ['scale', { options: { scale: 0.5 } }],
    ['frame rate', { fps: 60 }],
    ['codec', { format: resultFormats.get('vp9')! }],
    ['project', { projectPath: 'videos/other' }],
    ['platform', { platform: 'linux-arm64' }],
  ])('of another %s', (_, request) => {
    expect(keyOf(request)).not.toBe(keyOf({}));
  });

  test('on another machine', () => {
    expect(keyOf({}, { cores: 4, tabs: 4 })).not.toBe(keyOf({}));
    expect(keyOf({}, { cores: 2, tabs: 1 })).not.toBe(keyOf({}));
  });
});
