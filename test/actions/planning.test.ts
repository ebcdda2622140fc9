import { describe, expect, test } from 'vitest';
import { readPlanInputs } from '../../actions/plan/inputs.ts';
import { planningOn, readPlanning } from '../../actions/plan/planning.ts';
import type { RunnerFacts } from '../../src/core/runner-price.ts';

const github = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };

function slotsOf(inputs: Record<string, string>, env: NodeJS.ProcessEnv = github): number {
  const { fleet } = readPlanning(readPlanInputs({ composition: 'Hello', ...inputs }), env);
  return fleet.slots;
}

describe('the most jobs of a plan', () => {
  test('are the 20 that run at once on GitHub', () => {
    expect(slotsOf({})).toBe(20);
  });

  test('are one fewer beside a combine that starts with them', () => {
    expect(slotsOf({ combine: 'eager' })).toBe(19);
    expect(slotsOf({ combine: 'after' })).toBe(20);
  });

  test('are 5 on GitHub’s macOS runners, and 20 on one’s own', () => {
    const inputs = readPlanInputs({ composition: 'Hello' });
    const slotsOn = (place: RunnerFacts['place']) =>
      planningOn(
        { place, platform: 'darwin', arch: 'arm64', cores: 3, isPrivateRepository: false },
        inputs,
      ).fleet.slots;
    expect([slotsOn('github-hosted'), slotsOn('self-hosted')]).toEqual([5, 20]);
  });

  test('are those asked for, in any case', () => {
    expect(slotsOf({ 'max-jobs': '7', 'combine': 'eager' })).toBe(7);
  });

  test('are as many as keep the cores of one machine busy', () => {
    expect(slotsOf({ concurrency: '100%' }, {})).toBe(1);
  });
});
