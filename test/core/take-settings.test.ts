import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  configSettings,
  type ConfigSetting,
  type LocalOption,
} from '../../src/core/config-settings.ts';
import {
  addAfterComposition,
  nameSources,
  shareTabs,
  takeSettings,
  type ConfigurableInputs,
} from '../../src/core/take-settings.ts';
import { root } from '../support/yaml-files.ts';

type Calls = readonly [string, unknown][];

function configOf(calls: Calls) {
  const settings = calls.map(([name, value]): ConfigSetting => ({ name, value }));
  return { file: 'remotion.config.ts', settings };
}

function take(inputs: ConfigurableInputs, ...calls: Calls) {
  return takeSettings(inputs, configOf(calls), null);
}

/** Takes the settings as the local command does. */
function takeLocally(flags: readonly LocalOption[], ...calls: Calls) {
  return takeSettings({}, configOf(calls), new Set(flags));
}

test('every method of Remotion’s Config is taken or explained', () => {
  const require = createRequire(path.join(root, 'examples/hello/package.json'));
  const { Config } = require('@remotion/cli/config') as { Config: object };
  // Those that throw when they are read were renamed long ago.
  const methods = Object.entries(Object.getOwnPropertyDescriptors(Config))
    .filter(([, { value }]) => typeof value === 'function')
    .map(([name]) => name);
  expect(methods.length).toBeGreaterThan(80);
  expect(methods.filter((name) => configSettings[name] === undefined)).toEqual([]);
});

test.each([
  ['setScale', 2, 'scale', 2],
  ['setNumberOfGifLoops', 0, 'number-of-gif-loops', 0],
  ['setChromiumOpenGlRenderer', 'angle', 'gl', 'angle'],
  ['setDelayRenderTimeoutInMilliseconds', 1_200_000, 'timeout', 1_200_000],
  ['setTimeoutInMilliseconds', 60_000, 'timeout', 60_000],
  ['setConcurrency', '50%', 'concurrency', '50%'],
  ['setConcurrency', 3, 'concurrency', 3],
  ['setJpegQuality', 0, 'jpeg-quality', 0],
  ['setChromiumDisableWebSecurity', true, 'disable-web-security', true],
  ['setChromiumMultiProcessOnLinux', false, 'enable-multiprocess-on-linux', false],
  ['setBrowserExecutable', '/opt/chrome', 'browser-executable', '/opt/chrome'],
  ['setFrameRange', [5, 9], 'frames', [5, 9]],
  ['setFrameRange', [5, null], 'frames', [5, null]],
  [
    'setMetadata',
    { title: 'A film', artist: 'b=c' },
    'metadata',
    { title: 'A film', artist: 'b=c' },
  ],
  ['setCrf', 18, 'crf', 18],
  ['setVideoBitrate', '4M', 'video-bitrate', '4M'],
  ['setMuted', true, 'muted', true],
  ['setLevel', 'verbose', 'log-level', 'verbose'],
  ['setRspack', true, 'bundler', 'rspack'],
  ['setOutputLocation', 'out/film.mp4', 'out-name', 'film.mp4'],
  ['setOutputLocation', 'out/frames/', 'out-name', 'frames'],
  ['setImageSequence', true, 'image-sequence', true],
])('%s(%j) is the option %s', (method, value, option, expected) => {
  const { inputs, taken, warnings } = take({}, [method, value]);
  expect(inputs).toEqual({ [option]: expected });
  expect(taken).toHaveLength(1);
  expect(warnings).toEqual([]);
});

test('an input goes before the file, also when it says no', () => {
  const given = { scale: 1, muted: false } as const;
  const { inputs, taken } = take(given, ['setScale', 2], ['setMuted', true], ['setCrf', 20]);
  expect(inputs).toEqual({ ...given, crf: 20 });
  expect(taken).toEqual(['crf 20']);
});

test('the last call counts, under either name of a setting, and null takes it back', () => {
  const { inputs } = take(
    {},
    ['setTimeoutInMilliseconds', 30_000],
    ['setDelayRenderTimeoutInMilliseconds', 60_000],
    ['setCrf', 20],
    ['setCrf', null],
  );
  expect(inputs).toEqual({ timeout: 60_000 });
});

describe('the log names the entry point and the public folder', () => {
  const calls: [string, unknown][] = [
    ['setEntryPoint', 'src/main.ts'],
    ['setPublicDir', 'my media'],
    ['setCachingEnabled', false],
    ['setScale', 2],
  ];

  test.each([
    ['that the project is bundled with', {}, ['entry-point src/main.ts', 'public-dir "my media"']],
    ['but those that an input gives', { 'public-dir': 'other' }, ['entry-point src/main.ts']],
    ['but not of a finished bundle', { 'serve-url': 'build' }, []],
  ])('%s', (_, inputs, named) => {
    expect(take(inputs, ...calls).taken).toEqual(['scale 2', ...named]);
  });

  test('but not one that the file takes back', () => {
    expect(take({}, ['setPublicDir', null]).taken).toEqual([]);
  });
});

describe('what goes behind the composition', () => {
  const calls: [string, unknown][] = [
    ['setCodec', 'prores'],
    ['setPixelFormat', 'yuva444p10le'],
    ['setVideoImageFormat', 'png'],
    ['setProResProfile', '4444'],
  ];

  test('is kept apart', () => {
    const { inputs, afterComposition } = take({}, ...calls);
    expect(inputs).toEqual({});
    expect(afterComposition).toEqual({
      'codec': 'prores',
      'pixel-format': 'yuva444p10le',
      'image-format': 'png',
      'prores-profile': '4444',
    });
  });

  test('counts only for what neither an option nor the composition says', () => {
    const { inputs, afterComposition } = take({ 'pixel-format': 'yuv422p10le' }, ...calls);
    const composition = { defaultProResProfile: 'hq', defaultVideoImageFormat: null };
    expect(addAfterComposition(inputs, afterComposition, composition)).toEqual({
      'pixel-format': 'yuv422p10le',
      'image-format': 'png',
    });
  });
});

test('a still takes its own format, and nothing of a video', () => {
  const { inputs, afterComposition, warnings } = take(
    { still: true },
    ['setCodec', 'gif'],
    ['setVideoImageFormat', 'jpeg'],
    ['setStillImageFormat', 'webp'],
    ['setFrameRange', [0, 5]],
    ['setCrf', 20],
    ['setPixelFormat', 'yuva420p'],
    ['setImageSequence', true],
    ['setScale', 2],
  );
  expect(inputs).toEqual({ 'still': true, 'image-format': 'webp', 'scale': 2 });
  expect([afterComposition, warnings]).toEqual([{}, []]);
});

test('an image sequence that the file asks for takes nothing of a video', () => {
  const { inputs, afterComposition } = take(
    {},
    ['setImageSequence', true],
    ['setCrf', 20],
    ['setStillImageFormat', 'webp'],
    ['setVideoImageFormat', 'png'],
  );
  expect(inputs).toEqual({ 'image-sequence': true });
  expect(afterComposition).toEqual({ 'image-format': 'png' });
});

test('a video does not take what only a picture has', () => {
  const { inputs, afterComposition } = take(
    {},
    ['setStillImageFormat', 'webp'],
    ['setImageSequencePattern', '[frame].[ext]'],
  );
  expect([inputs, afterComposition]).toEqual([{}, {}]);
});

test('the result’s place and whether it may be replaced are told to the local command', () => {
  const calls: [string, unknown][] = [
    ['setOutputLocation', 'films/a.mp4'],
    ['setOverwriteOutput', false],
  ];
  expect(take({}, ...calls)).toMatchObject({ outputLocation: 'films/a.mp4', overwrite: false });
  expect(take({ 'out-name': 'b.mp4' }, ...calls).outputLocation).toBeNull();
  expect(take({ name: 'b' }, ...calls).inputs).toEqual({ name: 'b' });
});

describe('a file of variables for the page', () => {
  test('counts in the local command, and the last call of it', () => {
    const { envFile, inputs, taken, warnings } = takeLocally(
      [],
      ['setDotEnvLocation', '.env.old'],
      ['setDotEnvLocation', '.env.x'],
    );
    expect(envFile).toBe('.env.x');
    expect([inputs, taken, warnings]).toEqual([{}, ['env-file .env.x'], []]);
  });

  test('does not count there if --env-file is given, and nothing is said of it', () => {
    const { envFile, taken, warnings } = takeLocally(['env-file'], ['setDotEnvLocation', '.env.x']);
    expect([envFile, taken, warnings]).toEqual([null, [], []]);
  });

  test('does not count in a workflow, which is told of the secret', () => {
    const { envFile, warnings } = take({}, ['setDotEnvLocation', '.env.x']);
    expect(envFile).toBeNull();
    expect(warnings).toEqual([
      'remotion.config.ts: Config.setDotEnvLocation() cannot count in a workflow. Render jobs have no checkout. Give the lines of the file in the secret env.',
    ]);
  });
});

describe('a public license key', () => {
  test('counts in the local command, unless it has the flag', () => {
    const calls: Calls = [['setPublicLicenseKey', 'rm_pub_1']];
    expect(takeLocally([], ...calls)).toMatchObject({ licenseKey: 'rm_pub_1', warnings: [] });
    expect(takeLocally(['license-key'], ...calls)).toMatchObject({
      licenseKey: null,
      taken: [],
      warnings: [],
    });
  });

  test('does not count in a workflow, which is told of the secret; null is no key', () => {
    const { licenseKey, warnings } = take({}, ['setPublicLicenseKey', 'rm_pub_1']);
    expect(licenseKey).toBeNull();
    expect(warnings).toEqual([
      'remotion.config.ts: Config.setPublicLicenseKey() cannot count in a workflow. Give the key as the secret license-key.',
    ]);
    expect(take({}, ['setPublicLicenseKey', null]).warnings).toEqual([]);
  });
});

test('a setting that cannot count says so, with what to do; one that changes nothing does not', () => {
  const { warnings } = take(
    {},
    ['overrideFfmpegCommand', null],
    ['setPreferLosslessAudio', false],
    ['setChromiumHeadlessMode', true],
    ['setPublicDir', 'media'],
    ['setMaxTimelineTracks', 10],
  );
  expect(warnings).toEqual([
    'remotion.config.ts: Config.overrideFfmpegCommand() cannot count. A function cannot travel to the machines that render. Use the options of the encoder, such as crf, x264-preset or color-space, or work on the finished file.',
  ]);
});

test('a setting of a newer Remotion is named', () => {
  expect(take({}, ['setSomethingNew', 1]).warnings).toEqual([
    'remotion.config.ts: Config.setSomethingNew() is not known to this version of remotion-matrix, and counts for bundling alone. If it is of rendering, give it as an option.',
  ]);
});

test('a value that cannot be rendered is refused by the name of its method', () => {
  expect(() => take({}, ['setEveryNthFrame', 0])).toThrow(
    'Config.setEveryNthFrame() in remotion.config.ts: "0" is not allowed. Allowed: a whole number 1 or more.',
  );
});

test('a problem that is found later names the method, too', () => {
  const { sources } = take({}, ['setCrf', 18]);
  expect(nameSources(['crf: 18 is not allowed.', 'gl: "x" is not allowed.'], sources)).toEqual([
    'Config.setCrf() in remotion.config.ts: 18 is not allowed.',
    'gl: "x" is not allowed.',
  ]);
});

describe('a job that shares its machine', () => {
  test.each([
    ['has its share', {}, [], 2],
    ['also where auto was asked for', { concurrency: 'auto' }, [], 2],
    ['has the tabs that an input asks for', { concurrency: 1 }, [], 1],
    ['and those of the configuration file', {}, [['setConcurrency', 3]], 3],
  ] as const)('%s', (_, inputs, calls, tabs) => {
    const settings = take(inputs, ...(calls as readonly [string, unknown][]));
    expect(shareTabs(settings, 2).inputs.concurrency).toBe(tabs);
  });

  test('has nothing new where it has the machine alone', () => {
    const settings = take({});
    expect(shareTabs(settings, undefined)).toBe(settings);
  });
});
