import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments, type RenderRequest } from '../../src/cli/arguments.ts';
import { UserError } from '../../src/core/user-error.ts';

let project: string;
beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'arguments-')));
  for (const folder of ['src', 'bundle', 'sub']) mkdirSync(join(project, folder));
  for (const file of [
    'package.json',
    'src/index.ts',
    'bundle/index.html',
    'props.json',
    'old.mp4',
    'plain',
  ])
    writeFileSync(join(project, file), '{}');
  writeFileSync(join(project, '.env.local'), 'A=1\n');
});
afterAll(() => rmSync(project, { recursive: true }));

function read(args: readonly string[], cwd = project): RenderRequest {
  const asked = readArguments(['render', ...args], cwd);
  if (asked.command !== 'render') throw new Error('no render was asked for');
  return asked.request;
}

/** The inputs of plan, with the project's path as `…`. */
function inputsOf(args: readonly string[], cwd?: string): Record<string, string> {
  const { 'install-command': _, ...inputs } = read(args, cwd).inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value.replace(project, '…')]),
  );
}

function problemsOf(args: readonly string[]): readonly string[] {
  try {
    readArguments(args, project);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

describe('the result', () => {
  test.each([
    ['Hello new', 'file', false],
    ['Hello new --sequence', 'folder', false],
    ['Hello new/ --image-sequence', 'folder', true],
    ['Hello src --frames=3', 'folder', false],
    ['Hello new --frames=3,9', 'folder', false],
    ['Hello new --frames=3-9', 'file', false],
    ['Hello new --sequence=false', 'file', false],
    ['Hello new.zip --sequence', 'file', false],
    ['Hello new --config=other.ts', 'undecided', false],
    ['Hello src/ --config=other.ts', 'undecided', true],
    ['Hello new.mp4 --config=other.ts', 'file', false],
  ])('of %s is known to be a %s', (args, kind, namesFolder) => {
    expect(read(args.split(' ')).output).toMatchObject({ kind, namesFolder });
  });
});

describe('arguments', () => {
  test.each<[string, Record<string, string>]>([
    ['', {}],
    ['Hello', { composition: 'Hello' }],
    ['src', { composition: 'src' }],
    ['src/index.ts', { 'entry-point': '…/src/index.ts' }],
    ['src/index.ts Hello', { 'entry-point': '…/src/index.ts', 'composition': 'Hello' }],
    [
      'src/index.ts Hello out/a.mov',
      { 'entry-point': '…/src/index.ts', 'composition': 'Hello', 'out-name': 'a.mov' },
    ],
    ['bundle Hello', { 'serve-url': '…/bundle', 'composition': 'Hello' }],
    [
      'https://example.com/site Hello',
      { 'serve-url': 'https://example.com/site', 'composition': 'Hello' },
    ],
    ['Hello a.mp4', { 'composition': 'Hello', 'out-name': 'a.mp4' }],
    ['Hello --output x/a.mp4', { 'composition': 'Hello', 'out-name': 'a.mp4' }],
    ['Hello --out-name a.mp4', { 'composition': 'Hello', 'out-name': 'a.mp4' }],
  ])('%j are read as Remotion reads them', (args, inputs) => {
    expect(inputsOf(args.split(' ').filter((arg) => arg !== ''))).toEqual(inputs);
  });

  test('are looked up from where they were typed, then from the project', () => {
    const sub = join(project, 'sub');
    expect(inputsOf(['src/index.ts'], sub)).toEqual({ 'entry-point': '…/src/index.ts' });
    expect(inputsOf(['../src/index.ts'], sub)).toEqual({ 'entry-point': '…/src/index.ts' });
    expect(read(['Hello', 'a.mp4'], sub)).toMatchObject({ project, outputFolder: sub });
    expect(inputsOf(['Hello', '--props', '../props.json'], sub)).toMatchObject({
      props: '…/props.json',
    });
  });
});

describe('flags that do nothing for what is rendered are noted, and passed over as by Remotion:', () => {
  const asked = (line: string) => {
    const found = readArguments(line.split(' '), project);
    if (found.command !== 'render') throw new Error('no render was asked for');
    return found.request;
  };

  test.each([
    ['still Hello a.png --crf=20 --muted --codec=h264', ['crf', 'muted', 'codec'], 'A still has'],
    ['still Hello a.png --muted=false', [], ''],
    ['still Hello a.png --scale=2 --frame=3', [], ''],
    ['render Hello --sequence --crf=20', ['crf'], 'An image sequence has'],
    [
      'render Hello a.mp4 --image-sequence-pattern=[frame]',
      ['image-sequence-pattern'],
      'It is for',
    ],
    ['render Hello a.mp4 --crf=20', [], ''],
    // The file may ask for an image sequence.
    ['render Hello a --config=other.ts --image-sequence-pattern=[frame]', [], ''],
  ])('%s', (line, names, reason) => {
    const { notes, inputs } = asked(line);
    expect(notes).toEqual(
      names.map((name) => expect.stringContaining(`--${name} is ignored. ${reason}`) as unknown),
    );
    for (const name of names) expect(inputs).not.toHaveProperty(name);
  });
});

test('the command still asks plan for one', () => {
  const asked = readArguments(['still', 'Hello', 'a.png', '--frame=-1'], project);
  if (asked.command !== 'render') throw new Error('no render was asked for');
  const { 'install-command': _, ...inputs } = asked.request.inputs;
  expect(inputs).toEqual({
    'still': 'true',
    'composition': 'Hello',
    'out-name': 'a.png',
    'frame': '-1',
  });
});

describe('flags', () => {
  test.each<[string, Record<string, string>]>([
    ['--crf=18', { crf: '18' }],
    ['--crf 18', { crf: '18' }],
    ['--muted', { muted: 'true' }],
    ['--muted=false', { muted: 'false' }],
    ['--muted false', { muted: 'false' }],
    ['--no-muted', { muted: 'false' }],
    ['--log=verbose', { 'log-level': 'verbose' }],
    ['--quiet --log=error', { 'log-level': 'error' }],
    ['--rspack', { rspack: 'true' }],
    ['--public-dir=static', { 'public-dir': 'static' }],
    ['--config props.json', { config: '…/props.json' }],
    ['--config other.config.ts', { config: 'other.config.ts' }],
    ['--frames=10', { frames: '10' }],
    ['--frames 0-9,20-29', { frames: '0-9,20-29' }],
    ['--sequence', { 'image-sequence': 'true' }],
    ['--sequence false', { 'image-sequence': 'false' }],
    ['--metadata a=b --metadata=c=d', { metadata: 'a=b\nc=d' }],
    ['--props {"a":"--b"}', { props: '{"a":"--b"}' }],
    ['--props props.json', { props: '…/props.json' }],
    ['--fonts sub', { fonts: '…/sub' }],
    ['--fonts none', { fonts: 'none' }],
    [
      '--browser-executable= --props= --fonts=',
      { 'browser-executable': '', 'props': '', 'fonts': '' },
    ],
    ['--browser-executable chrome', { 'browser-executable': '…/chrome' }],
    ['--crf 18 --crf 20', { crf: '20' }],
    ['--jobs 3 --frames 0-9', { jobs: '3', frames: '0-9' }],
  ])('%s', (args, inputs) => {
    expect(inputsOf(args.split(' '))).toEqual(inputs);
  });

  test('of the command itself reach no action', () => {
    const request = read([
      '--parallel=3',
      '--overwrite=false',
      '--env-file=package.json',
      '--log=warn',
    ]);
    expect(request).toMatchObject({
      parallel: 3,
      overwrite: false,
      pageEnvironment: '{}',
      logLevel: 'warn',
    });
    expect(Object.keys(request.inputs)).toEqual(['install-command', 'log-level']);
  });

  test.each([['-q'], ['--quiet'], ['--quiet=true']])('%s leaves the progress out', (flag) => {
    expect(read([flag])).toMatchObject({ quiet: true, logLevel: 'info' });
    expect(read([flag, '--log=verbose'])).toMatchObject({ quiet: true, logLevel: 'verbose' });
  });

  test('that change nothing here are ignored with a note each', () => {
    const { notes, inputs } = read([
      'Hello',
      '--port',
      '3000',
      '--bundle-cache=false',
      '--no-open',
      '--disable-headless=false',
      '--crf=18.5',
    ]);
    expect(inputs).toEqual({ 'install-command': 'none', 'composition': 'Hello', 'crf': '18.5' });
    expect(notes).toEqual([
      '--port is ignored. Each job serves the bundle on a free port.',
      '--bundle-cache is ignored. The cache of the bundler changes no frame, and is always used.',
      '--no-open is ignored. It is for Remotion Studio (its window), which takes no part in a render.',
    ]);
  });

  test('have defaults', () => {
    expect(read([])).toEqual({
      project,
      inputs: { 'install-command': 'none' },
      outputFolder: join(project, 'out'),
      overwrite: null,
      combine: 'after',
      parallel: null,
      pageEnvironment: 'A=1\n',
      hasEnvFile: false,
      logLevel: 'info',
      quiet: false,
      notes: [],
      combineInputs: {},
    });
  });
});

describe('what is wrong is told all at once', () => {
  test.each<[string, string[]]>([
    [
      'render --frames-per-chnk 3 --prop={}',
      [
        '--frames-per-chnk is no option of remotion-matrix. Did you mean --frames-per-chunk? All options: remotion-matrix --help',
        '--prop is no option of remotion-matrix. Did you mean --props? All options: remotion-matrix --help',
      ],
    ],
    [
      'render --no-crf',
      ['--no-crf is no option of remotion-matrix. All options: remotion-matrix --help'],
    ],
    [
      'render --for-seamless-aac-concatenation --binaries-directory bin',
      [
        '--for-seamless-aac-concatenation is not allowed. It makes chunks that another program joins. Here the chunks are joined, and their sound is encoded once.',
        '--binaries-directory is not allowed. The jobs take the binaries of the project’s own Remotion.',
      ],
    ],
    ['render -x', ['-x is no option of remotion-matrix. All options: remotion-matrix --help']],
    ['render --crf --muted=maybe', ['--crf needs a value.']],
    [
      'render --muted=maybe --props',
      ['--muted: "maybe" is not allowed. Allowed: true, false.', '--props needs a value.'],
    ],
    [
      'render --crf=x --gl --scale=99',
      ['--gl needs a value.', 'crf: "x" is not allowed. Allowed: a number 0 or more.'],
    ],
    [
      'render --crf=x --parallel=none a b c d',
      [
        '"c" is one argument too many.',
        '"d" is one argument too many.',
        'crf: "x" is not allowed. Allowed: a number 0 or more.',
        'parallel: "none" is not allowed. Allowed: a whole number from 1 to 256.',
      ],
    ],
    [
      'render Hello a.mp4 --output b.mp4',
      [
        'output: given more than once. Allowed: one of the third argument, --output and --out-name.',
      ],
    ],
    [
      'render src/indx.tsx Hello a.mp4',
      [
        'entry-point: "src/indx.tsx" is no file, no bundle and no address of a site. Name the file that calls registerRoot(), such as src/index.ts.',
      ],
    ],
    ['render Hello new/', ['output: "…/new" is a folder. Name a file, such as …/new/video.mp4.']],
    [
      'render Hello package.json/ --frames=3 --scale=99',
      [
        'output: "package.json" is not allowed for an image sequence. Allowed: a name without an extension, for a folder of pictures, or one that ends in .zip, for one archive.',
        'scale: "99" is not allowed. Allowed: a number from 0.01 to 16.',
      ],
    ],
    [
      'render Hello src --sequence --no-overwrite',
      ['output: …/src exists, and overwrite is false.'],
    ],
    [
      'render Hello plain --frames=0,30',
      [
        'output: "…/plain" is a file, and the pictures of an image sequence need a folder. Name another folder, or a file that ends in .zip for one archive.',
      ],
    ],
    [
      'render Hello old.mp4 --overwrite=false',
      ['output: …/old.mp4 exists, and overwrite is false.'],
    ],
    ['render --env-file=none.env', ['env-file: "none.env" does not exist; looked for …/none.env.']],
    [
      'compositions Hello',
      [
        '"Hello" is neither a file nor a bundle. Name the entry point, such as src/index.ts, or leave it out.',
      ],
    ],
    [
      'rendr',
      ['"rendr" is no command. Commands: render, still, compositions. See remotion-matrix --help'],
    ],
    [
      '--crf=3',
      ['No command was given. Commands: render, still, compositions. See remotion-matrix --help'],
    ],
  ])('%s', (args, problems) => {
    expect(problemsOf(args.split(' ')).map((problem) => problem.replaceAll(project, '…'))).toEqual(
      problems,
    );
  });

  test('an env file that the kernel would refuse', () => {
    writeFileSync(join(project, 'big.env'), `A=${'x'.repeat(140_000)}\n`);
    expect(problemsOf(['render', '--env-file=big.env'])[0]).toContain(
      'has 140003 bytes; at most 131000',
    );
  });
});

test.each([[['--help']], [['render', '--help']], [['-h']], [[]]])('%j asks for help', (args) => {
  expect(readArguments(args, project)).toEqual({ command: 'help' });
});
