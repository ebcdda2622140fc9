import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRunnerFacts } from '../../src/adapters/runner-facts.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => await folder[Symbol.asyncDispose]());

const onGithub = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };

describe('a job runs', () => {
  test.each([
    [onGithub, 'github-hosted'],
    [{ ...onGithub, RUNNER_ENVIRONMENT: 'self-hosted' }, 'self-hosted'],
    [{}, 'local'],
    [{ ...onGithub, REMOTION_MATRIX_ARTIFACTS: '/tmp/artifacts' }, 'local'],
    [{ ...onGithub, ACT: 'true' }, 'local'],
  ])('with %j as %s', (env, place) => {
    expect(readRunnerFacts(env).place).toBe(place);
  });
});

describe('the repository is private', () => {
  async function privacyOf(event: string | undefined): Promise<boolean | null> {
    const file = path.join(folder.path, 'event.json');
    if (event !== undefined) await writeFile(file, event);
    const env = event === undefined ? onGithub : { ...onGithub, GITHUB_EVENT_PATH: file };
    return readRunnerFacts(env).isPrivateRepository;
  }

  test.each([
    ['{"repository": {"private": true, "name": "x"}}', true],
    ['{"repository": {"private": false}}', false],
    ['{"schedule": "0 0 * * *"}', null],
    ['no JSON', null],
    [undefined, null],
  ])('by the event %j: %s', async (event, expected) => {
    expect(await privacyOf(event)).toBe(expected);
  });

  test('is not known where the event’s file is gone', () => {
    const env = { ...onGithub, GITHUB_EVENT_PATH: path.join(folder.path, 'none.json') };
    expect(readRunnerFacts(env).isPrivateRepository).toBeNull();
  });
});
