import { describe, expect, test } from 'vitest';
import {
  compareFonts,
  describeFontDifference,
  describeFonts,
  orderFonts,
  warnOfFonts,
  type FoundFonts,
  type InstalledFont,
} from '../../src/core/fonts.ts';

function font(family: string, changes: Partial<InstalledFont> = {}): InstalledFont {
  return { family, style: 'Regular', version: '65536', size: 1000, ...changes };
}

const [dejaVu, inter, noto] = [font('DejaVu Sans'), font('Inter'), font('Noto Color Emoji')];
const interBold = font('Inter', { style: 'Bold' });

test('a list has one order, whatever fontconfig found first, and each face once', () => {
  const ordered = orderFonts([noto, interBold, dejaVu, inter, dejaVu]);
  expect(orderFonts([dejaVu, inter, interBold, noto])).toEqual(ordered);
  expect(ordered).toHaveLength(4);
});

describe('two machines', () => {
  const planned = [dejaVu, inter, interBold, noto];

  test('with the same fonts do not differ, in any order and in however many folders', () => {
    expect(compareFonts(planned, [...planned.toReversed(), inter])).toBeNull();
  });

  test.each<[string, InstalledFont[], Partial<NonNullable<ReturnType<typeof compareFonts>>>]>([
    ['a family less', [dejaVu, inter, interBold], { missing: ['Noto Color Emoji'] }],
    ['a family more', [...planned, font('Arial')], { extra: ['Arial'] }],
    ['a style less', [dejaVu, inter, noto], { changed: ['Inter'] }],
    [
      'another version',
      [font('DejaVu Sans', { version: '7' }), inter, interBold, noto],
      { changed: ['DejaVu Sans'] },
    ],
    [
      'another file of the same version',
      [font('DejaVu Sans', { size: 1001 }), inter, interBold, noto],
      { changed: ['DejaVu Sans'] },
    ],
    ['no font at all', [], { missing: ['DejaVu Sans', 'Inter', 'Noto Color Emoji'] }],
  ])('differ by %s', (_what, here, difference) => {
    expect(compareFonts(planned, here)).toEqual({
      missing: [],
      extra: [],
      changed: [],
      ...difference,
    });
  });
});

test('the difference is one line that names families and says what to do', () => {
  const missing = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  expect(describeFontDifference({ missing, extra: ['X'], changed: ['Y'] })).toBe(
    'fonts: this job has other fonts than the plan job had, so its frames can differ (missing: A, B, C, D, E and 2 more; only here: X; of another version or with other styles: Y). Run all jobs on one runner image, ship the fonts with the input fonts, or render all the same with on-font-mismatch=warn.',
  );
  expect(describeFontDifference({ missing: [], extra: ['X'], changed: [] })).toContain(
    'can differ (only here: X). Run',
  );
});

describe('plan', () => {
  const found: FoundFonts = {
    shipped: [],
    webFonts: [],
    installed: [inter, interBold, noto],
    hasEmoji: true,
    listable: true,
  };

  test('says how many families there are, and what is shipped', () => {
    expect(describeFonts(found)).toBe('Font families: 2');
    expect(describeFonts({ ...found, shipped: ['a.ttf', 'b/c.otf'] })).toBe(
      'Font families: 2; shipped files: a.ttf, b/c.otf',
    );
    expect(describeFonts({ ...found, installed: null })).toBe('Fonts cannot be listed here');
  });

  test('has nothing to warn of on a machine with an emoji font', () => {
    expect(warnOfFonts(found)).toEqual([]);
  });

  test.each<[string, Partial<FoundFonts>, RegExp[]]>([
    [
      'no emoji font',
      { hasEmoji: false },
      [/^fonts: no color emoji font .*fonts-noto-color-emoji/],
    ],
    ['web fonts', { webFonts: ['a.woff2'] }, [/^fonts: a\.woff2: left out, .*@font-face\.$/]],
    ['no fc-list', { installed: null, hasEmoji: null }, [/^fonts: this machine has no fc-list/]],
    ['no fontconfig, as on macOS', { installed: null, hasEmoji: null, listable: false }, []],
  ])('of %s', (_what, changes, warnings) => {
    expect(warnOfFonts({ ...found, ...changes })).toEqual(
      warnings.map((line) => expect.stringMatching(line) as unknown),
    );
  });
});
