import { describe, expect, test } from 'vitest';
import { readCombineInputs } from '../../actions/combine/inputs.ts';
import { readPlanInputs } from '../../actions/plan/inputs.ts';
import { readRenderChunkInputs } from '../../actions/render-chunk/inputs.ts';
import { UserError } from '../../src/core/user-error.ts';
import { actionSchema, readYaml } from '../support/yaml-files.ts';

const digest = 'a1'.repeat(32);

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

/** Inputs as GitHub passes them when none is given: the defaults of action.yml, and empty text. */
function defaultsOf(action: string): Record<string, string> {
  const { inputs } = readYaml(`actions/${action}/action.yml`, actionSchema);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value }]) => [name, String(value ?? '')]),
  );
}

describe('the inputs of plan', () => {
  const read = (given: Record<string, string>) =>
    readPlanInputs({ ...defaultsOf('plan'), ...given });

  test('have a tag that git would take, or it is refused before anything is installed', () => {
    expect(() => read({ 'release-tag': 'v 1' })).toThrow(/^release-tag: "v 1" is not allowed/);
  });

  test('may all be left out', () => {
    expect(read({})).toEqual({ 'working-directory': '.', 'token': '${{ github.token }}' });
  });

  test('are read by their types', () => {
    expect(
      read({ jobs: '4', frames: '0-99', scale: '0.5', muted: 'true', props: '{"a": 1}' }),
    ).toMatchObject({
      jobs: 4,
      frames: [0, 99],
      scale: 0.5,
      muted: true,
      props: '{"a": 1}',
    });
  });

  test('take wishes beside jobs: auto', () => {
    const wishes = { 'jobs': 'auto', 'max-cost': '0.05', 'target-time': '5m', 'max-jobs': '40' };
    expect(read({ ...wishes, 'calibrate': 'false', 'runner-price': '0.01' })).toMatchObject({
      'jobs': 'auto',
      'max-cost': 0.05,
      'target-time': 300,
      'max-jobs': 40,
      'calibrate': false,
      'runner-price': 0.01,
    });
  });

  test('may come as lines of options', () => {
    const inputs = read({ options: 'crf=18\r\nmuted = true\nmetadata=title=Hello', codec: 'h265' });
    expect(inputs).toMatchObject({
      crf: 18,
      muted: true,
      metadata: { title: 'Hello' },
      codec: 'h265',
    });
  });

  test('take comments, blank lines and several lines of metadata among their options', () => {
    const options = `
      # for the archive
      metadata=title=Hello

      metadata = artist=Nobody # 1
      crf=18
    `;
    expect(read({ options })).toMatchObject({
      metadata: { title: 'Hello', artist: 'Nobody # 1' },
      crf: 18,
    });
  });

  test('take a finished bundle, a site, and what bundling needs as lines of options', () => {
    expect(read({ options: 'serve-url=https://example.com/site' })).toMatchObject({
      'serve-url': 'https://example.com/site',
    });
    expect(read({ options: 'public-dir=static\nconfig=a.ts\nrspack=true' })).toMatchObject({
      'public-dir': 'static',
      'config': 'a.ts',
      'rspack': true,
    });
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'an option on two lines',
      { options: 'crf=18\ncrf=20' },
      'options: crf is given twice, as "18" and as "20". Give it once.',
    ],
    [
      'a key of metadata on two lines',
      { options: 'metadata=a=1\nmetadata=a=2' },
      'metadata: "a=1\\na=2" is not allowed. Allowed: lines of the form key=value, each key once.',
    ],
    [
      '0 jobs',
      { jobs: '0' },
      'jobs: "0" is not allowed. Allowed: a whole number from 1 to 256, or "auto".',
    ],
    [
      '257 jobs',
      { jobs: '257' },
      'jobs: "257" is not allowed. Allowed: a whole number from 1 to 256, or "auto".',
    ],
    [
      'many jobs',
      { jobs: 'many' },
      'jobs: "many" is not allowed. Allowed: a whole number from 1 to 256, or "auto".',
    ],
    [
      'jobs beside frames-per-chunk',
      { 'jobs': 'auto', 'frames-per-chunk': '75' },
      'jobs and frames-per-chunk: auto and 75 are not allowed together. Each gives the size of the chunks: choose one.',
    ],
    [
      'a wish beside a number of jobs',
      { 'jobs': '4', 'target-time': '5m' },
      'target-time and jobs: 5m and 4 are not allowed together. Both decide on the number of jobs: choose one.',
    ],
    [
      'a wish beside the length of chunks',
      { 'frames-per-chunk': '75', 'max-cost': '0.05' },
      'max-cost and frames-per-chunk: 0.05 and 75 are not allowed together. Both decide on the number of jobs: choose one.',
    ],
    [
      'a time without a unit that is known',
      { 'target-time': '5 min' },
      'target-time: "5 min" is not allowed. Allowed: seconds such as 90 or 90s, minutes such as 5m, or hours such as 1h.',
    ],
    [
      'a price that is none',
      { 'runner-price': '$1' },
      'runner-price: "$1" is not allowed. Allowed: a number 0 or more.',
    ],
    [
      'an entry point of a finished bundle',
      { 'serve-url': 'build', 'entry-point': 'src/index.ts' },
      'serve-url and entry-point: both are given. A finished bundle has no entry point: choose one.',
    ],
    [
      'a name that artifacts cannot have',
      { name: 'a/b' },
      'name: "a/b" is not allowed. Allowed: up to 64 letters, digits, dots, hyphens and underscores.',
    ],
    [
      'single frames of which every nth is wanted',
      { 'frames': '0,30,60', 'every-nth-frame': '2' },
      'frames and every-nth-frame: 0,30,60 and 2 are not allowed together. Each says which frames to render: choose one.',
    ],
    [
      'chunks of earlier runs of a site',
      { options: 'serve-url=https://example.com/site\nchunk-cache=true' },
      'chunk-cache and serve-url: both are given. The files of a site can change at any time, so chunks of earlier runs may no longer fit. Remove chunk-cache, or give the folder of a bundle as serve-url.',
    ],
    [
      'two bundlers',
      { bundler: 'webpack', rspack: 'true' },
      'bundler and rspack: webpack and true are not allowed together. Both say what bundles the project: choose one.',
    ],
    [
      'a public folder beside a finished bundle',
      { 'serve-url': 'build', 'public-dir': 'static' },
      'serve-url and public-dir: both are given. A finished bundle holds its public folder: choose one.',
    ],
    [
      'an option without a value',
      { options: 'crf' },
      'options: "crf" is not allowed. Allowed: lines of the form option=value (a line that begins with # is a comment).',
    ],
    [
      'a wrong option among the lines',
      { options: 'crf=low' },
      'crf: "low" is not allowed. Allowed: a number 0 or more.',
    ],
    [
      'an option given twice',
      { crf: '1', options: 'crf=2' },
      'crf: given twice, as "1" and as "2" in options. Give it once.',
    ],
  ])('are refused with %s', (_, given, problem) => {
    expect(problemsOf(() => read(given))).toEqual([problem]);
  });

  test.each(['composition', 'crff', 'constructor', '__proto__'])(
    'are refused with %s among the options',
    (name) => {
      const problems = problemsOf(() => read({ options: `${name}=1` }));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        new RegExp(
          `^options: "${name}" is not allowed. Allowed: still, .*codec, frames, .*log-level.$`,
        ),
      );
    },
  );

  test('are refused with one line for each problem', () => {
    const problems = problemsOf(() =>
      read({
        'jobs': '0',
        'name': '-',
        'scale': 'big',
        'options': 'crff=1\nmuted=no',
        'frames-per-chunk': '0',
      }),
    );
    expect(problems.map((line) => line.split(':')[0]!).toSorted()).toEqual([
      'frames-per-chunk',
      'jobs',
      'muted',
      'name',
      'options',
      'scale',
    ]);
  });
});

describe('the inputs of render-chunk', () => {
  test('are read by their types', () => {
    expect(
      readRenderChunkInputs({
        ...defaultsOf('render-chunk'),
        'kit': 'k',
        'plan-digest': digest,
        'job': '0',
      }),
    ).toMatchObject({ kit: 'k', job: 0 });
  });

  test('are refused where they are missing or wrong, all at once', () => {
    const problems = problemsOf(() =>
      readRenderChunkInputs({ 'kit': '', 'plan-digest': 'x', 'job': '256' }),
    );
    expect(problems.map((line) => line.split(':')[0])).toEqual(['kit', 'plan-digest', 'job']);
  });
});

describe('the inputs of combine', () => {
  test('are read by their types', () => {
    const given = {
      'kit': 'k',
      'plan-digest': digest,
      'release-tag': 'v1',
      'prerelease': 'true',
      'overwrite': 'false',
    };
    expect(readCombineInputs({ ...defaultsOf('combine'), ...given })).toMatchObject({
      ...given,
      prerelease: true,
      overwrite: false,
    });
  });

  test('are refused where they are missing or wrong, all at once', () => {
    const problems = problemsOf(() =>
      readCombineInputs({ ...defaultsOf('combine'), 'plan-digest': '1', 'overwrite': 'maybe' }),
    );
    expect(problems.map((line) => line.split(':')[0])).toEqual(['kit', 'plan-digest', 'overwrite']);
  });
});

test.each([
  ['render-chunk', readRenderChunkInputs, ['kit', 'plan-digest', 'job']],
  ['combine', readCombineInputs, ['kit', 'plan-digest']],
])('%s insists on what the plan step gives', (action, read, names) => {
  const problems = problemsOf(() => read(defaultsOf(action)));
  expect(problems.map((line) => line.split(': not given')[0])).toEqual(names);
});
