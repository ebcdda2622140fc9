import { expect, test } from 'vitest';
import { renderOptions } from '../../../src/core/render-options.ts';
import { audioChoices } from '../../support/remotion-format.ts';
import { caseGroups, quickCases } from './all-cases.ts';

const cases = caseGroups.flatMap((group) => group.cases);

test('there are 60 cases or more, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test('every codec has a case with each of its audio codecs, at each rate, of the whole and of a part', () => {
  const names = new Set(cases.map(({ name }) => name));
  const formats = audioChoices
    .filter(({ codec, audioCodec }) => audioCodec !== null || codec === 'gif')
    .map(({ codec, audioCodec }) => (audioCodec === null ? codec : `${codec}, ${audioCodec}`));
  for (const format of formats) {
    for (const rate of ['30 fps', '29.97 fps', format === 'gif' ? '50 fps' : '60 fps']) {
      expect(names).toContain(`${format}, ${rate}, whole`);
      expect(names).toContain(`${format}, ${rate}, part`);
    }
  }
});

/** Options that change how a render runs, or what it is shown, and not what comes out here. */
const WITHOUT_CASE = [
  'fonts',
  'on-font-mismatch',
  'on-seam-mismatch',
  'chunk-cache',
  'serve-url',
  'bundler',
  'rspack',
  'public-dir',
  'config',
  'reuse-bundle',
  'hardware-acceleration',
  // Until npm has a renderer that knows it.
  'disable-shared-memory-capture',
  'concurrency',
  'timeout',
  'offthreadvideo-cache-size-in-bytes',
  'offthreadvideo-video-threads',
  'media-cache-size-in-bytes',
  'chrome-mode',
  'gl',
  'disable-web-security',
  'ignore-certificate-errors',
  'user-agent',
  'enable-multiprocess-on-linux',
  'dark-mode',
  'log-level',
  'keep-going',
  // A file of its own, which test/e2e/sound.test.ts holds against that of one machine.
  'separate-audio-to',
];

/** Options that follow from what a case is. */
const BY_KIND = ['still', 'image-sequence', 'frame', 'frames', 'every-nth-frame'];

test('every render option has a case, or is known to need none', () => {
  const flags = cases.flatMap((entry) => entry.flags);
  const used = flags.map((flag) => /^--([a-z0-9-]+)/.exec(flag)?.[1]);
  const without = Object.keys(renderOptions).filter((name) => !used.includes(name));
  expect(without.toSorted()).toEqual([...WITHOUT_CASE, ...BY_KIND].toSorted());
  expect(cases.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['still', 'image-sequence']),
  );
});

test('a case that cannot be equal says why', () => {
  const silent = cases.filter(
    (entry) =>
      entry.kind === 'media' &&
      entry.reason === null &&
      (entry.tolerance.ssimElsewhere < 1 || entry.tolerance.soundRatio < Infinity),
  );
  expect(silent.filter((entry) => entry.kind === 'media' && entry.comparesQuality)).toEqual([]);
});

test('the quick cases have one of each codec', () => {
  const codecs = new Set(
    quickCases.flatMap((entry) => (entry.kind === 'media' ? [entry.options.codec] : [])),
  );
  expect(codecs).toEqual(new Set(audioChoices.map(({ codec }) => codec)));
});

test('one of the quick cases has sound of @remotion/media', () => {
  const media = quickCases.filter((entry) => entry.composition.startsWith('Media'));
  expect(media.map(({ name }) => name)).toEqual(['sound of @remotion/media at 29.97 fps, wav']);
});
