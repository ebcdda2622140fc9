import { describe, expect, test } from 'vitest';
import { priceRunner, type RunnerFacts } from '../../src/core/runner-price.ts';

const hosted: RunnerFacts = {
  place: 'github-hosted',
  platform: 'linux',
  arch: 'x64',
  cores: 2,
  isPrivateRepository: true,
};
const price = (facts: Partial<RunnerFacts>, given?: number) =>
  priceRunner({ ...hosted, ...facts }, given).perMinute;

describe('a minute of a runner', () => {
  test.each([
    [2, 'x64', 0.006],
    [4, 'x64', 0.012],
    [8, 'x64', 0.022],
    [96, 'x64', 0.252],
    [2, 'arm64', 0.005],
    [4, 'arm64', 0.008],
    [64, 'arm64', 0.098],
  ])('with %d cores of %s costs what GitHub’s list says: $%d', (cores, arch, perMinute) => {
    expect(price({ cores, arch })).toBe(perMinute);
  });

  test('with a number of cores that is not in the list costs what the next smaller one does', () => {
    expect(price({ cores: 6 })).toBe(0.012);
    expect(price({ cores: 1, arch: 'arm64' })).toBe(0.005);
  });

  test('costs more on Windows and macOS', () => {
    expect(price({ platform: 'win32' })).toBe(0.01);
    expect(price({ platform: 'darwin', arch: 'arm64', cores: 3 })).toBe(0.062);
  });

  test('costs nothing where GitHub bills nothing', () => {
    expect(price({ place: 'local' })).toBe(0);
    expect(price({ place: 'self-hosted' })).toBe(0);
    expect(price({ isPrivateRepository: false, cores: 4 })).toBe(0);
  });

  test('of a larger runner is billed in public repositories too', () => {
    expect(price({ isPrivateRepository: false, cores: 8 })).toBe(0.022);
  });

  test('is taken to be billed where nobody says whose the repository is', () => {
    expect(price({ isPrivateRepository: null })).toBe(0.006);
  });

  test('costs what the user says, wherever it runs', () => {
    expect(price({}, 0.1)).toBe(0.1);
    expect(price({ place: 'local' }, 0.1)).toBe(0.1);
    expect(price({}, 0)).toBe(0);
  });

  test('comes with its reason', () => {
    expect(priceRunner(hosted, undefined).reason).toBe(
      'GitHub’s list price for 2 cores (linux, x64)',
    );
    expect(priceRunner({ ...hosted, isPrivateRepository: false }, undefined).reason).toBe(
      'standard runners are free in public repositories',
    );
  });
});
