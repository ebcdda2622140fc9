import {
  RenderInternals,
  type ChromiumOptions,
  type RenderFramesOptions,
  type RenderStillOptions,
} from '@remotion/renderer';
import { BrowserSafeApis } from '@remotion/renderer/client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  CombineChunksOptions,
  Composition,
  RenderMediaOptions,
} from '../../src/adapters/remotion/remotion-types.ts';
import {
  describeOption,
  optionsFor,
  ownOptions,
  remotionOptions,
  renderOptions,
  renderOptionTypes,
  type OptionTarget,
} from '../../src/core/render-options.ts';

type RemotionOptionName = keyof typeof remotionOptions;

/** Names that differ from Remotion's flag on purpose. */
const renamed: Partial<Record<RemotionOptionName, string>> = {
  // `log` says nothing among the inputs of an action; the command takes --log as well.
  'log-level': 'log',
  // `sequence` could be one of `<Sequence>`s; the command takes --sequence as well.
  'image-sequence': 'sequence',
};

/** Flags of `remotion render` that have no input, and why. */
const leftOut: Record<string, string> = {
  'allow-html-in-canvas': 'an experiment of Remotion',
  'audio-latency-hint': 'for the Studio and the Player',
  'binaries-directory': 'the binaries come with the kit',
  'browser': 'Remotion knows only Chrome',
  'browser-executable': 'an input of its own, for each job',
  'bundle-cache': 'the bundle is made once',
  'disable-headless': 'a runner has no screen',
  'env-file': 'the environment of each job is the runner’s',
  'for-seamless-aac-concatenation': 'the audio rule decides',
  'ipv4': 'for the Studio and its server',
  'license-key': 'a secret, which combine alone gets',
  'on-browser-download': 'a function',
  'overwrite': 'results are new files',
  'port': 'each job is alone on its machine',
  'props': 'an input of its own',
  'public-path': 'the bundle is served by the renderer',
  'repro': 'for reports to Remotion',
};

const optionsOfRemotion = Object.values(BrowserSafeApis.options);
const flags = new Map<string, (typeof optionsOfRemotion)[number]>(
  optionsOfRemotion.map((option) => [option.cliFlag, option]),
);
/** What the Remotion of this repository does not know yet (4.0.534): once it does, it is no longer left out here. */
const newer: ReadonlySet<string> = new Set(['disable-shared-memory-capture']);
const allEntries = Object.entries(remotionOptions) as [
  RemotionOptionName,
  { key: string; to: readonly OptionTarget[]; about: string },
][];
const entries = allEntries.filter(([name]) => !newer.has(name));

test('options that Remotion does not know yet are unknown to the Remotion of this repository', () => {
  expect([...newer].filter((name) => flags.has(name))).toEqual([]);
});

describe('every option of Remotion’s', () => {
  test.each(entries)('--%s is named as Remotion’s flag', (name) => {
    expect([...flags.keys()]).toContain(renamed[name] ?? name);
  });

  test('has the key of Remotion’s Node.js API', () => {
    for (const [name, { key }] of entries) {
      const { ssrName } = flags.get(renamed[name] ?? name)!;
      // Flags for the composition have no name there: the types below have them.
      if (ssrName === null) continue;
      // A spelling mistake of Remotion's is put right.
      const spelled = ssrName
        .replace('chromiumOptions.', '')
        .replace('Multiprocess', 'MultiProcess');
      expect(key, name).toBe(spelled);
    }
  });

  test('is described in sentences', () => {
    for (const [name, { about }] of Object.entries(renderOptions))
      expect(about, name).toMatch(/^[A-Z`].+[.)]$/);
  });

  test('names the least version of Remotion that has it', () => {
    expect(describeOption(remotionOptions.gop)).toBe(
      'Most frames between two keyframes. Needs Remotion 4.0.466 or newer.',
    );
    expect(describeOption(remotionOptions.crf)).toBe(remotionOptions.crf.about);
  });

  test('goes somewhere, and to plan alone where chunks need it worked in', () => {
    for (const [name, { to }] of entries) {
      expect(to.length, name).toBeGreaterThan(0);
      if (to.includes('plan')) expect(to, name).toEqual(['plan']);
    }
  });
});

test('no option of our own has the name of one of Remotion’s flags', () => {
  expect(Object.keys(ownOptions).filter((name) => flags.has(name))).toEqual([]);
});

test('the flags left out are known to Remotion, and no inputs', () => {
  for (const flag of Object.keys(leftOut)) {
    expect([...flags.keys()], flag).toContain(flag);
    expect(Object.hasOwn(renderOptions, flag), flag).toBe(false);
  }
});

test('every option that renderMedia() takes under Remotion’s own flag is an input, or left out for a reason', () => {
  const taken = Object.values(BrowserSafeApis.optionsMap.renderMedia).map(
    ({ cliFlag }): string => cliFlag,
  );
  const known = new Set([
    ...Object.keys(renderOptions),
    ...Object.values(renamed),
    ...Object.keys(leftOut),
  ]);
  expect(taken.filter((flag) => !known.has(flag))).toEqual([]);
});

type Options = typeof remotionOptions;
type KeyOf<Target extends OptionTarget> = {
  [Name in RemotionOptionName]: Target extends Options[Name]['to'][number]
    ? Options[Name]['key']
    : never;
}[RemotionOptionName];

/** What the Remotion of this repository does not know yet (4.0.534). */
type NewerKey = 'disableSharedMemoryCapture';

test('the keys are those of the functions that get them', () => {
  expectTypeOf<KeyOf<'chunk'>>().toExtend<keyof RenderMediaOptions | NewerKey>();
  expectTypeOf<KeyOf<'combine'>>().toExtend<keyof CombineChunksOptions>();
  expectTypeOf<KeyOf<'browser'>>().toExtend<keyof ChromiumOptions>();
  expectTypeOf<Exclude<KeyOf<'plan'>, 'config' | 'publicDir' | 'rspack'>>().toExtend<
    | keyof RenderMediaOptions
    | keyof RenderStillOptions
    | keyof RenderFramesOptions
    | keyof Composition
    | 'imageSequence'
  >();
});

describe('the values of options', () => {
  test('are sorted by where they go, under Remotion’s names', () => {
    const values = {
      'crf': 0,
      'muted': false,
      'audio-bitrate': '320k',
      'gl': 'swangle',
      'dark-mode': false,
      'gop': undefined,
    } as const;
    expect(optionsFor('chunk', values)).toEqual({ crf: 0, audioBitrate: '320k' });
    expect(optionsFor('combine', values)).toEqual({ audioBitrate: '320k' });
    expect(optionsFor('browser', values)).toEqual({ gl: 'swangle', darkMode: false });
    expect(optionsFor('plan', values)).toEqual({ muted: false });
  });

  test('are what Remotion’s own lists hold', () => {
    const { logLevels, validChromeModeOptions } = BrowserSafeApis;
    for (const level of logLevels)
      expect(renderOptionTypes['log-level'].safeParse(level).success, level).toBe(true);
    for (const mode of validChromeModeOptions)
      expect(renderOptionTypes['chrome-mode'].safeParse(mode).success, mode).toBe(true);
  });

  test.each(['1', '2', '50%', '100%', '12.5%'])(
    'concurrency %s is one that Remotion takes',
    (text) => {
      const value = renderOptionTypes.concurrency.parse(text);
      expect(() =>
        RenderInternals.validateConcurrency({
          value,
          setting: 'concurrency',
          checkIfValidForCurrentMachine: false,
        }),
      ).not.toThrow();
    },
  );
});
