import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeProject, readRecords, runCommand, type TestProject } from './run-command.ts';

let where: TestProject;
beforeEach(() => {
  where = makeProject();
});
afterEach(() => {
  rmSync(where.root, { recursive: true });
});

describe('the result has the name that it was given', () => {
  test.each([
    ['with characters that artifacts may not have', '.a:b?c*d"e<f>g|h\\i\t\u0007%d-%04d 🎬 .mp4'],
    ['in the Unicode form that it was given in', 'cafe\u0301 caf\u00e9 视频.mp4'],
    ['as long as files may have', `${'x'.repeat(251)}.mp4`],
  ])('%s', async (_, name) => {
    const { code, stdout, stderr } = await runCommand(where, ['render', 'Hello', `new/${name}`], {
      result: name,
      jobs: 1,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(join(where.project, 'new'))).toEqual([name]);
    expect(readFileSync(join(where.project, 'new', name), 'utf8')).toBe('a video');
    expect(stdout).toContain(`new/${name}: 7 B`);
  });

  test('and so do the files of <Artifact>s beside it', async () => {
    const name = 'a:b.mp4';
    const asked = { result: name, emits: 'words.txt', jobs: 1 };
    expect((await runCommand(where, ['render', 'Hello', `new/${name}`], asked)).code).toBe(0);
    expect(readFileSync(join(where.project, 'new/Hello/words.txt'), 'utf8')).toBe('beside');
  });
});

test('the sound lies where --separate-audio-to says, and the end names it', async () => {
  const args = ['render', 'Hello', 'new/a.mp4', '--separate-audio-to=sounds/mine.mp3'];
  const { code, stdout, stderr } = await runCommand(where, args, {
    result: 'a.mp4',
    sound: 'mine.mp3',
    jobs: 1,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readFileSync(join(where.project, 'sounds/mine.mp3'), 'utf8')).toBe('sound');
  expect(stdout).toContain('\nsounds/mine.mp3: the sound\n');
});

test('a place of the sound that cannot be written is refused before anything is planned', async () => {
  const args = ['render', 'Hello', 'a.mp4', '--separate-audio-to=package.json/a.mp3'];
  const { code, stderr } = await runCommand(where, args);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Error: --separate-audio-to: ".+" cannot be written \(E/);
  expect(readRecords(where)).toEqual([]);
});

test('a sound that exists is not replaced with --no-overwrite, and nothing is rendered', async () => {
  writeFileSync(join(where.project, 'mine.mp3'), 'of somebody');
  const args = ['render', 'Hello', 'a.mp4', '--separate-audio-to=mine.mp3', '--no-overwrite'];
  const { code, stderr } = await runCommand(where, args, { result: 'a.mp4', sound: 'mine.mp3' });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Error: --separate-audio-to: ${join(where.project, 'mine.mp3')} exists, and overwrite is false.\n`,
  });
  expect(readFileSync(join(where.project, 'mine.mp3'), 'utf8')).toBe('of somebody');
  expect(readRecords(where).map(({ action }) => action)).toEqual(['plan']);
});

test('a result that is not what the plan says is kept, and the end says where', async () => {
  const { code, stderr } = await runCommand(where, ['render', 'Hello', 'a.mp4'], {
    result: 'a.mp4',
    isUnverified: true,
    jobs: 1,
  });
  expect(code).toBe(1);
  const kept = /^Note: The file is kept as (.+)\.$/m.exec(stderr)?.[1];
  expect(readFileSync(kept!, 'utf8')).toBe('a video');
  expect(readdirSync(where.project)).not.toContain('a.mp4');
});

test.each([true, false])(
  'a result that is finished is in its place, whatever goes wrong behind it (in one process: %s)',
  async (inOneProcess) => {
    const { code, stdout, stderr } = await runCommand(where, ['render', 'Hello', 'a.mp4'], {
      result: 'a.mp4',
      failsLate: true,
      inOneProcess,
      jobs: 1,
    });
    expect(stderr).toContain('The licence server is not there.');
    expect(stdout).toContain('a.mp4: 7 B');
    expect(code).toBe(0);
    expect(readFileSync(join(where.project, 'a.mp4'), 'utf8')).toBe('a video');
  },
);

test.each([[[]], [['--config=other.ts']]])(
  'a folder that has the name of the result but for its extension is no obstacle (%j)',
  async (flags) => {
    const folder = join(where.project, 'out/Hello');
    mkdirSync(folder, { recursive: true });
    const { code, stderr } = await runCommand(where, ['render', 'Hello', 'out/Hello', ...flags]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(`${folder}.mp4`, 'utf8')).toBe('a video');
  },
);

describe('a place that cannot be written is refused before anything is planned:', () => {
  test.each([
    ['a folder of the kernel', '/proc/x.mp4'],
    ['a new folder in one of the kernel', '/proc/new/below/x.mp4'],
    ['a file as a folder', 'package.json/x.mp4'],
    ['a name that is too long', `new/${'x'.repeat(252)}.mp4`],
  ])('%s', async (_, output) => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello', output]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Error: output: ".+" cannot be written \(E[A-Z]+: .+\)\. Name a file in a folder where you may write\.\n$/,
    );
    expect(readRecords(where)).toEqual([]);
    expect(readdirSync(where.temporary)).toEqual([]);
  });

  test('out/, if no output is given', async () => {
    writeFileSync(join(where.project, 'out'), 'a file');
    const { code, stderr } = await runCommand(where, ['render', 'Hello']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: output: ".+\/out\/video" cannot be written \(E/);
    expect(readRecords(where)).toEqual([]);
  });

  test('TMPDIR', async () => {
    const TMPDIR = join(where.root, 'nowhere');
    const { code, stderr } = await runCommand(where, ['render', 'Hello'], {}, { TMPDIR });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Error: TMPDIR: ".+\/nowhere" cannot be written \(ENOENT: .+\)\. Set TMPDIR to a folder where you may write\.\n$/,
    );
    expect(readRecords(where)).toEqual([]);
  });
});

test('a place that plan alone can name is refused before anything is rendered', async () => {
  const output = join(where.project, 'out/Hello.mp4');
  mkdirSync(output, { recursive: true });
  const { code, stderr } = await runCommand(where, ['render', 'Hello']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Error: output: "${output}" is a folder. Name a file, such as ${join(output, 'video.mp4')}.\n`,
  });
  expect(readRecords(where).map(({ action }) => action)).toEqual(['plan']);
});

test('a folder that the configuration file names and that cannot be written is refused before anything is rendered', async () => {
  const { code, stderr } = await runCommand(where, ['render', 'Hello'], {
    outputLocation: 'package.json/Hello.mp4',
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Error: output: ".+package\.json\/Hello\.mp4" cannot be written \(E/);
  expect(readRecords(where).map(({ action }) => action)).toEqual(['plan']);
});

test('a refused place and a failed run leave no new folder behind', async () => {
  const planProblems = ['composition: there is none.'];
  await runCommand(where, ['render', 'Hello', 'new/below/x.mp4'], { planProblems });
  expect(readdirSync(where.project)).toEqual(['package.json']);
});

describe('the pictures of an image sequence', () => {
  const pictures = { 'element-0.png': 'first', 'element-1.png': 'second' };
  const folderOf = (name: string) => join(where.project, name);
  const read = (folder: string) =>
    Object.fromEntries(
      readdirSync(folderOf(folder)).map((name) => [
        name,
        readFileSync(join(folderOf(folder), name), 'utf8'),
      ]),
    );

  test.each([
    ['out/Hello by default', [], 'out/Hello', 'Hello'],
    ['the folder that was named', ['new/below'], 'new/below', 'below'],
    ['the folder that was named with a slash', ['new/'], 'new', 'new'],
    ['the folder of --output', ['--output=frames'], 'frames', 'frames'],
  ])('lie in %s, and the last line names it with their number', async (_, args, folder, result) => {
    const command = ['render', 'Hello', ...args, '--sequence'];
    const { code, stdout, stderr } = await runCommand(where, command, { result, pictures });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read(folder)).toEqual(pictures);
    expect(stdout).toMatch(new RegExp(`\n${folder}/: 11 B, 2 pictures; took .+\n$`));
  });

  test('replace those of the same names, and all else in the folder stays', async () => {
    mkdirSync(folderOf('frames'));
    writeFileSync(folderOf('frames/element-1.png'), 'old');
    writeFileSync(folderOf('frames/element-2.png'), 'of an earlier render');
    const asked = { result: 'frames', pictures, jobs: 1, inOneProcess: true };
    const ended = await runCommand(where, ['render', 'Hello', 'frames', '--frames=0,1'], asked);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(read('frames')).toEqual({ ...pictures, 'element-2.png': 'of an earlier render' });
  });

  test('lie in the folder of the configuration file, also if it alone asks for them', async () => {
    writeFileSync(folderOf('remotion.config.ts'), '');
    const asked = { result: 'Hello', pictures };
    for (const [place, behaviour] of [
      [[], { ...asked, outputLocation: 'frames/Hello/' }],
      [['frames/Hello/'], asked],
    ] as const) {
      const { code, stderr } = await runCommand(where, ['render', 'Hello', ...place], behaviour);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(read('frames/Hello')).toEqual(pictures);
      rmSync(folderOf('frames'), { recursive: true });
    }
  });

  test.each([
    ['a flag asks', ['--sequence']],
    ['the configuration file asks', []],
  ])('lie in a folder whose parent takes no file, if %s for them', async (_, flags) => {
    writeFileSync(folderOf('remotion.config.ts'), '');
    // A link to the folder in which the command runs.
    const args = ['render', 'Hello', '/proc/self/cwd', ...flags];
    const { code, stderr } = await runCommand(where, args, { result: 'cwd', pictures });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read('.')).toMatchObject(pictures);
  });

  test('of a name that ends in .zip are one file', async () => {
    const args = ['render', 'Hello', 'frames.zip', '--sequence'];
    expect((await runCommand(where, args, { result: 'frames.zip' })).code).toBe(0);
    expect(readFileSync(folderOf('frames.zip'), 'utf8')).toBe('a video');
  });

  test.each([
    ['a file', 'plain', 'is a file, and the pictures of an image sequence need a folder.'],
    ['below a file', 'package.json/frames', 'cannot be written (ENOTDIR'],
    ['a folder of the kernel', '/proc/frames', 'cannot be written (ENOENT'],
  ])('are refused a place before anything is planned: %s', async (_, output, problem) => {
    writeFileSync(folderOf('plain'), '');
    const { code, stderr } = await runCommand(where, ['render', 'Hello', output, '--sequence']);
    expect(code).toBe(1);
    expect(stderr).toContain(problem);
    expect(stderr).toMatch(/^Error: output: ".+" .+\. Name (another|a) folder\b.+\.\n$/);
    expect(readRecords(where)).toEqual([]);
  });

  test('are refused a place that plan alone can name before anything is rendered', async () => {
    mkdirSync(folderOf('out'));
    writeFileSync(folderOf('out/Hello'), 'a file');
    const args = ['render', 'Hello', '--sequence'];
    const { code, stderr } = await runCommand(where, args, { result: 'Hello', pictures });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Error: output: "${folderOf('out/Hello')}" is a file, and the pictures of an image sequence need a folder. Name another folder, or a file that ends in .zip for one archive.\n`,
    );
    expect(readRecords(where).map(({ action }) => action)).toEqual(['plan']);
  });

  test('change no folder that exists with --no-overwrite, and nothing is rendered', async () => {
    mkdirSync(folderOf('out/Hello'), { recursive: true });
    const args = ['render', 'Hello', '--sequence', '--no-overwrite'];
    const { code, stderr } = await runCommand(where, args, { result: 'Hello', pictures });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Error: output: ${folderOf('out/Hello')} exists, and overwrite is false.\n`,
    });
    expect(readRecords(where).map(({ action }) => action)).toEqual(['plan']);
  });

  test('are all kept in a folder that the end names if one of them cannot take its place', async () => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello', 'new', '--sequence'], {
      result: 'new',
      pictures,
      foldersMeanwhile: [folderOf('new/element-1.png/in the way')],
    });
    expect(code).toBe(1);
    const kept =
      /^Error: output: the result is finished, but ".+\/new" cannot be written \(E.+\)\. It is kept as (.+)\. Move it from there\.\n$/.exec(
        stderr,
      )?.[1];
    const files = Object.keys(pictures).map((name) => readFileSync(join(kept!, name), 'utf8'));
    expect(files).toEqual(Object.values(pictures));
    expect(readdirSync(folderOf('new')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('a folder is refused for a video once the configuration file is known to ask for no pictures', async () => {
  writeFileSync(join(where.project, 'remotion.config.ts'), '');
  const { code, stderr } = await runCommand(where, ['render', 'Hello', 'frames/']);
  const folder = join(where.project, 'frames');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Error: output: "${folder}" is a folder. Name a file, such as ${join(folder, 'video.mp4')}.\n`,
  });
  expect(readRecords(where).map(({ action }) => action)).toEqual(['plan']);
});

describe('a finished result that cannot be put into its place is kept, and the path is named:', () => {
  test('the video', async () => {
    const output = join(where.project, 'out/x:y.mp4');
    const { code, stderr } = await runCommand(where, ['render', 'Hello', output], {
      result: 'x:y.mp4',
      foldersMeanwhile: [join(output, 'in the way')],
    });
    expect(code).toBe(1);
    const kept =
      /^Error: output: the result is finished, but ".+" cannot be written \(E.+\)\. It is kept as (.+)\. Move it from there\.\n$/.exec(
        stderr,
      );
    expect(readFileSync(kept?.[1] ?? stderr, 'utf8')).toBe('a video');
    // Of all that the run has written, the video alone.
    expect(readdirSync(where.temporary, { recursive: true })).toHaveLength(2);
    expect(readdirSync(join(where.project, 'out'))).toEqual(['x:y.mp4']);
  });

  test('the files of <Artifact>s, and the video is in its place', async () => {
    const { code, stderr } = await runCommand(where, ['render', 'Hello', 'out/x.mp4'], {
      result: 'x.mp4',
      emits: 'words.txt',
      foldersMeanwhile: [join(where.project, 'out/Hello/words.txt')],
    });
    expect(code).toBe(1);
    const kept =
      /^Error: output: ".+\/out\/x\.mp4" is finished, but the files of its <Artifact>s cannot be put into ".+\/out\/Hello" \(E.+\)\. They are kept in (.+)\. Move them from there\.\n$/.exec(
        stderr,
      );
    expect(readFileSync(join(kept?.[1] ?? stderr, 'words.txt'), 'utf8')).toBe('beside');
    expect(readFileSync(join(where.project, 'out/x.mp4'), 'utf8')).toBe('a video');
  });
});
