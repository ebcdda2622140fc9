import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { githubArtifacts } from '../../src/adapters/github-artifacts.ts';
import { ActionScene } from '../support/action-scene.ts';
import { enterJob } from '../support/artifact-fixtures.ts';
import type { ActionRun } from '../support/run-action.ts';
import { wrongPlanInputs } from '../support/wrong-plan-inputs.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';

type Texts = Readonly<Record<string, string>>;

const STACK_LINE = /^\s+at .*:\d+:\d+/;

let project: SmallProject;
let scene: ActionScene;
/** Outputs of a plan that is right. */
let planned: Texts;

beforeAll(async () => {
  project = await makeSmallProject();
  scene = await ActionScene.start(project);
  const plan = await scene.plan({ composition: 'Silent', frames: '0-9', jobs: '2' });
  expect(plan.errors).toEqual([]);
  planned = plan.outputs;
  await uploadOther();
});

afterAll(async () => {
  await scene?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

/** Stores an artifact that some other step of the workflow might have. */
async function uploadOther(): Promise<void> {
  const file = path.join(scene.outside, 'other.txt');
  await writeFile(file, 'not a kit');
  enterJob(scene.service.envOf('other'));
  await githubArtifacts().upload({ file });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
}

/** A folder of the repository with these files. */
async function makeFolder(name: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(project.workspace, name, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** Expects these errors and no others, and that nothing was stored or published. */
async function expectRefusal(
  run: () => Promise<ActionRun>,
  errors: readonly (string | RegExp)[],
): Promise<void> {
  const before = scene.artifacts;
  const refused = await run();
  const found = { code: refused.code, errors: refused.errors };
  const expected = errors.map((line) =>
    typeof line === 'string' ? line : (expect.stringMatching(line) as unknown),
  );
  expect(found, refused.lines.join('\n')).toEqual({ code: 1, errors: expected });
  expect(refused.lines.filter((line) => STACK_LINE.test(line))).toEqual([]);
  expect(refused.outputs).toEqual({});
  expect(scene.artifacts).toEqual(before);
  expect(scene.releaseChanges).toEqual([]);
}

// Each row is a process of its own: two cores bear several at once.
describe.concurrent('plan refuses', () => {
  test.each(wrongPlanInputs)('%s', async (_what, inputs, errors) => {
    await expectRefusal(async () => await scene.plan(inputs), errors);
  });

  test('a project without an entry point', async () => {
    await makeFolder('empty', { 'package.json': {} });
    const inputs = { 'working-directory': 'empty', 'serve-url': '' };
    await expectRefusal(
      async () => await scene.plan(inputs),
      [
        /^entry-point: none found in .*\/empty\. Looked for src\/index\.ts, .*\. Name the file that calls registerRoot\(\)\.$/,
      ],
    );
  });

  test('a project without Remotion', async () => {
    const elsewhere = path.join(scene.outside, 'plain');
    await mkdir(elsewhere, { recursive: true });
    const inputs = { 'working-directory': elsewhere, 'serve-url': '' };
    await expectRefusal(
      async () => await scene.plan(inputs),
      [
        /^working-directory: .*\/plain has no Remotion: @remotion\/renderer cannot be found from there\. Install Remotion 4\.0\.279 or newer/,
      ],
    );
  });

  test('Remotion packages of different versions', async () => {
    const dependencies = { 'remotion': '4.0.529', '@remotion/bundler': '4.0.528' };
    await makeFolder('mixed', {
      'package.json': { dependencies },
      'src/index.ts': '',
      'node_modules/@remotion/bundler/package.json': { version: '4.0.528' },
    });
    const inputs = { 'working-directory': 'mixed', 'serve-url': '' };
    await expectRefusal(
      async () => await scene.plan(inputs),
      [
        /^working-directory: these Remotion packages work only in one version, and the project has different versions: 4\.0\.529 \(.*remotion.*\); 4\.0\.528 \(@remotion\/bundler\)\. Give them all one exact version in package\.json and install again\.$/,
      ],
    );
  });
});

const NO_SUCH_KIT =
  'the name of an artifact of this run, as plan\'s output "kit" gives it (the plan job may have failed, or its artifact has expired)';

describe.concurrent.each(['render-chunk', 'combine'] as const)('%s refuses', (action) => {
  const run = async (inputs: Texts) =>
    action === 'combine'
      ? await scene.combine({ ...given(), ...inputs })
      : await scene.job(0, { ...given(), ...inputs });
  const given = () => ({ 'kit': planned['kit']!, 'plan-digest': planned['plan-digest']! });

  test('a kit that is not there', async () => {
    await expectRefusal(
      async () => await run({ kit: 'other.kit.tar.zst' }),
      [`kit: "other.kit.tar.zst" is not allowed. Allowed: ${NO_SUCH_KIT}.`],
    );
  });

  test('an artifact that is no kit', async () => {
    await expectRefusal(
      async () => await run({ kit: 'other.txt' }),
      [/^kit: the artifact "other\.txt" is no kit, or is damaged: .+\. Run the plan job again\.$/],
    );
  });

  test('neither kit nor digest', async () => {
    await expectRefusal(
      async () => await run({ 'kit': '', 'plan-digest': '' }),
      [
        `kit: not given. Give the plan step's output of that name, or the matrix value.`,
        `plan-digest: not given. Give the plan step's output of that name, or the matrix value.`,
      ],
    );
  });

  test('the digest of another plan', async () => {
    const other = '0'.repeat(64);
    await expectRefusal(
      async () => await run({ 'plan-digest': other }),
      [
        `plan-digest: the plan in the kit has the digest ${planned['plan-digest']}, expected ${other}. Give "kit" and "plan-digest" of one and the same plan step.`,
      ],
    );
  });
});

test('render-chunk refuses a job that the plan does not have', async () => {
  await expectRefusal(
    async () => await scene.job(0, { ...planned, job: '2' }),
    ['job: "2" is not allowed. Allowed: 0 to 1, the jobs of this plan.'],
  );
});

describe('combine refuses', () => {
  const combine = async (inputs: Texts) =>
    await scene.combine({
      'kit': planned['kit']!,
      'plan-digest': planned['plan-digest']!,
      ...inputs,
    });

  test('to join while chunks are missing', async () => {
    await expectRefusal(
      async () => await combine({}),
      [
        'chunk 1 of 2 (frames 0–4, job "1/2 · frames 0–4") is missing. Re-run its job, or all failed jobs: what is rendered stays.',
        'chunk 2 of 2 (frames 5–9, job "2/2 · frames 5–9") is missing. Re-run its job, or all failed jobs: what is rendered stays.',
      ],
    );
  });
});

describe('combine warns at its start, and joins all the same,', () => {
  const warningsOf = async (inputs: Texts): Promise<readonly string[]> => {
    const { errors, warnings } = await scene.combine({
      'kit': planned['kit']!,
      'plan-digest': planned['plan-digest']!,
      'release-tag': 'v1',
      ...inputs,
    });
    // No chunk is there: it has come as far as that.
    expect(errors[0]).toMatch(/^chunk 1 of 2 .* is missing/);
    return warnings;
  };

  test('if there is no token to publish with', async () => {
    expect(await warningsOf({})).toEqual([
      'Publishing will fail, unless this is put right meanwhile: release-tag: publishing "v1" needs a token, and none was given. Give the job\'s own, ${{ github.token }}, with "permissions: contents: write".',
    ]);
  });

  test('if GitHub does not know the token', async () => {
    expect(await warningsOf({ token: 'old' })).toEqual([expect.stringMatching(/token/)]);
  });

  test('if the token has not the permission', async () => {
    scene.api.state.permission = 'read';
    const warnings = await warningsOf({ token: scene.api.token });
    scene.api.state.permission = 'write';
    expect(warnings).toEqual([expect.stringMatching(/contents: write/)]);
  });
});
