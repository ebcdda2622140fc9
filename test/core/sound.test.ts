import { expect, test } from 'vitest';
import { mustHaveAudio } from '../../src/core/sound.ts';
import { makeTestRender, type TestRequest } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const loud = { silent: false };
const silent = { silent: true };

test.each<[string, TestRequest, { silent: boolean }[], boolean]>([
  ['an audio stream where one chunk has sound', {}, [silent, loud, silent], true],
  ['none where all chunks are silent, as on one machine', {}, [silent, silent], false],
  [
    'one that is asked for, silent or not',
    { options: { 'enforce-audio-track': true } },
    [silent, silent],
    true,
  ],
  ['none where it is muted', { options: { muted: true } }, [loud, loud], false],
  ['none as a GIF', { format: resultFormats.get('gif')! }, [loud, loud], false],
  ['one where it is sound alone', { format: resultFormats.get('mp3')! }, [silent, silent], true],
  ['one or none, as Remotion decides, where it is one chunk', { jobs: 1 }, [loud], false],
])('a result must have %s', (_, request, reports, expected) => {
  expect(mustHaveAudio(makeTestRender(request), reports)).toBe(expected);
});
