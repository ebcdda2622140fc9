import { describe, expect, test } from 'vitest';
import { markCached } from '../../src/core/mark-cached.ts';
import { formatProgress } from '../../src/core/progress-line.ts';
import {
  summarizeFailure,
  summarizeRender,
  type FinishedRender,
} from '../../src/core/summarize.ts';
import { makeChunkReport, makeTestPlan } from '../support/plans.ts';

const plan = makeTestPlan({ jobs: 2 });
const result: FinishedRender = {
  outName: 'hello.mp4',
  sha256: 'c3'.repeat(32),
  size: 2_345_678,
  frames: 300,
  duration: 10.005,
  warnings: [],
  artifactUrl: 'https://example.com/artifact',
  separateAudioUrl: null,
  published: null,
  artifacts: [],
  artifactsUrl: null,
  reports: [
    makeChunkReport(plan, { render: 0, chunk: 0 }, { seconds: 7.5 }),
    makeChunkReport(plan, { render: 0, chunk: 1 }, { seconds: 30, attempts: 2 }),
  ],
};

describe('the summary of a finished render', () => {
  test('shows what was made, where it is, and what each chunk took', () => {
    expect(summarizeRender(plan, result)).toBe(`### hello.mp4

|  |  |
| --- | --- |
| Composition | Hello |
| Format | h264, 1280x720 at 30 fps |
| Length | 300 frames, 10.01 s |
| Size | 2.3 MB |
| SHA-256 | \`${'c3'.repeat(32)}\` |
| Artifact | [hello.mp4](https://example.com/artifact) |

<details><summary>2 chunks on 2 jobs</summary>

| Chunk | Frames | Seconds | fps |  |
| --- | --- | --- | --- | --- |
| 1 | 0–149 | 7.5 | 20.0 |  |
| 2 | 150–299 | 30.0 | 5.0 | 2 attempts |

</details>

`);
  });

  test('says how many chunks come from the cache, and which', () => {
    const keys = ['a', 'b'].map((digit) => digit.repeat(64));
    const marked = markCached(plan, keys, new Set([keys[1]!]), [1, 1]);
    const text = summarizeRender(marked, result);
    expect(text).toContain('2 chunks, 1 of them from the cache, on 1 job</summary>');
    expect(text).toContain(`| 1 | 0–149 | 7.5 | 20.0 |  |
| 2 | 150–299 | 30.0 | 5.0 | from the cache, 2 attempts |`);
  });

  test('shows warnings above all else, as text', () => {
    const text = summarizeRender(plan, { ...result, warnings: ['frame 75 <differs>', 'a_b'] });
    expect(text).toContain(
      String.raw`### hello.mp4

> [!WARNING]
> frame 75 &lt;differs>

> [!WARNING]
> a\_b

|  |  |`,
    );
  });

  test('links to the release asset where one was published', () => {
    const assets = [{ name: 'hello.mp4', url: 'https://example.com/asset' }];
    const published = { releaseUrl: 'https://example.com/release', assets };
    expect(summarizeRender(plan, { ...result, published })).toContain(
      '| Release asset | [hello.mp4](https://example.com/asset) of [the release](https://example.com/release) |',
    );
  });

  test('links to all release assets where several were published', () => {
    const assets = [
      { name: 'hello.mp4', url: 'https://example.com/1' },
      { name: 'captions/en.srt', url: 'https://example.com/2' },
    ];
    const published = { releaseUrl: 'https://example.com/release', assets };
    expect(summarizeRender(plan, { ...result, published })).toContain(
      '| Release assets | [hello.mp4](https://example.com/1), [captions/en.srt](https://example.com/2) of [the release](https://example.com/release) |',
    );
  });

  test('shows names as they are, whatever Markdown or HTML they look like', () => {
    const outName = '<b>a|b</b> [x](y) `c` *d* _e_ #1\n&amp;.mp4';
    const text = summarizeRender(plan, { ...result, outName });
    expect(text).toContain(
      String.raw`### &lt;b>a\|b&lt;/b> \[x\]\(y\) \`c\` \*d\* \_e\_ \#1 &amp;amp;.mp4`,
    );
  });

  test('of a picture has no duration', () => {
    const still = { ...result, outName: 'a.png', frames: 1, duration: null };
    expect(summarizeRender(plan, still)).toContain('| Length | 1 frame |');
  });

  test('lists the files of <Artifact>s where there are any', () => {
    const file = { name: 'artifact-0.bin', size: 12_345, sha256: 'd4'.repeat(32) };
    const artifacts = [{ filename: 'captions/en_1.srt', frame: 90, file }];
    const artifactsUrl = 'https://example.com/artifacts';
    expect(summarizeRender(plan, { ...result, artifacts, artifactsUrl })).toContain(
      String.raw`<details><summary>1 file of <code>&lt;Artifact&gt;</code></summary>

| File | Frame | Size |
| --- | --- | --- |
| captions/en\_1.srt | 90 | 12.3 kB |

[All in one artifact](https://example.com/artifacts)

</details>`,
    );
  });

  test('has no frame rate for a chunk that took no time', () => {
    const reports = [makeChunkReport(plan, { render: 0, chunk: 0 }, { seconds: 0 })];
    expect(summarizeRender(plan, { ...result, reports })).toContain('| 1 | 0–149 | 0.0 |  |  |');
  });
});

test('the summary of a failure has one item for each problem', () => {
  expect(summarizeFailure(['chunk 1 of 2 is missing', 'a_b <c>'])).toBe(
    String.raw`### This job failed

- chunk 1 of 2 is missing

- a\_b &lt;c>

`,
  );
});

describe('a line of progress', () => {
  test.each([
    [0, 150, 0, '0/150 frames'],
    [0, 150, 9, '0/150 frames'],
    [75, 150, 3.5, '75/150 frames, 21.4 fps, 4 s left'],
    [149, 150, 10, '149/150 frames, 14.9 fps, 1 s left'],
    [150, 150, 10, '150/150 frames, 15.0 fps, 0 s left'],
  ])('of %d of %d frames in %d s is %j', (rendered, total, seconds, line) => {
    expect(formatProgress(rendered, total, seconds)).toBe(line);
  });
});
