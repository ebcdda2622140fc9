import { describe, expect, test } from 'vitest';
import {
  artifactPath,
  checkArtifacts,
  type EmittedArtifact,
} from '../../src/core/emitted-artifacts.ts';

function emitted(filename: string, frame: number): EmittedArtifact {
  return { filename, frame, file: { name: 'artifact-0.bin', size: 3, sha256: 'a1'.repeat(32) } };
}

describe('files of <Artifact>s', () => {
  test('keep their names and folders', () => {
    expect(artifactPath('captions/en.srt')).toBe('captions/en.srt');
  });

  test('lose the characters that GitHub’s artifact service refuses', () => {
    expect(artifactPath('at 0:30?/a*b.txt')).toBe('at 0-30-/a-b.txt');
  });

  test('may be many, each with a name of its own', () => {
    expect(checkArtifacts([0, 1, 2].map((frame) => emitted(`${frame}.txt`, frame)))).toEqual([]);
  });

  test('may not have one name at two frames: both are named', () => {
    const problems = checkArtifacts([
      emitted('a.txt', 3),
      emitted('b.txt', 4),
      emitted('a.txt', 90),
    ]);
    expect(problems).toEqual([
      '<Artifact>: one name is used twice: "a.txt" at frame 3 and "a.txt" at frame 90. Each file needs a name of its own: emit it at one frame only, or put the frame into its name.',
    ]);
  });

  test('that become one name are told apart by the frames, however many there are', () => {
    const problems = checkArtifacts(['a:b', 'a-b', 'a?b', 'a:b'].map(emitted));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('"a:b" at frame 0 and "a-b" at frame 1, and 2 more frames.');
  });

  test.each(['../a.txt', '/etc/a.txt', 'a/../../b', 'a//b', './a', 'a/', String.raw`..\a`])(
    'may not lie elsewhere: %s',
    (filename) => {
      expect(checkArtifacts([emitted(filename, 7)])).toEqual([
        `<Artifact>: ${JSON.stringify(filename)} at frame 7 is no path below a folder. Name a file.`,
      ]);
    },
  );
});
