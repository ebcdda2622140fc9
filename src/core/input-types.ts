import { z } from 'zod';

/** A frame range in Remotion's sense: both ends rendered, counted from 0. An open end is null. */
type OpenRange = readonly [first: number, last: number | null];

/** What `frames` may ask for: a range, several in ascending order that are joined, or single frames as pictures. */
export type RequestedFrames =
  | OpenRange
  | readonly OpenRange[]
  | { readonly pictures: readonly number[] };

/** A type that reads trimmed text; `expected` says what it takes, for text that `parse` gives undefined for. */
function parsed<T>(expected: string, parse: (text: string) => T | undefined) {
  return z.string().transform((text, context): T => {
    const value = parse(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}

/** Decimal digits only: `Number()` alone takes '', '0x10' and 'Infinity' too. */
function decimal(text: string): number | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function range(least: number, most: number): string {
  return most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
}

/** Text as given, white space included. */
export const text = z.string();

export function integer(least: number, most = Infinity) {
  return parsed(`a whole number ${range(least, most)}`, (input) => {
    const value = decimal(input);
    return value !== undefined && Number.isSafeInteger(value) && value >= least && value <= most
      ? value
      : undefined;
  });
}

export function number(least: number, most = Infinity) {
  return parsed(`a number ${range(least, most)}`, (input) => {
    const value = decimal(input);
    return value !== undefined && value >= least && value <= most ? value : undefined;
  });
}

/** The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them. */
const flagWords: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

export const flag = parsed('true or false', (input) => flagWords.get(input));

export function choice<const Words extends readonly string[]>(words: Words) {
  return parsed(words.join(', '), (input) =>
    words.find((word): word is Words[number] => word === input),
  );
}

/** `auto`, or a whole number. */
export function integerOrAuto(least: number, most: number) {
  return parsed(`a whole number ${range(least, most)}, or "auto"`, (input) => {
    if (input === 'auto') return 'auto' as const;
    return integer(least, most).safeParse(input).data;
  });
}

const SECONDS_OF_UNIT: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Seconds, or a number with its unit: `90`, `90s`, `5m`, `1.5h`. */
export const duration = parsed(
  'seconds such as 90 or 90s, minutes such as 5m, or hours such as 1h',
  (input) => {
    const [, value, unit = 's'] = /^(.+?)([smh])?$/.exec(input) ?? [];
    const seconds = decimal(value ?? '');
    return seconds !== undefined && seconds > 0 ? seconds * SECONDS_OF_UNIT[unit]! : undefined;
  },
);

/** Remotion's `--concurrency`: a number of browser tabs, or a share of the cores such as `50%`; and `auto`. */
export const concurrency = parsed(
  'a whole number of 1 or more, a percentage such as 50%, or "auto"',
  (input) => {
    if (input === 'auto') return input;
    if (!input.endsWith('%')) return integer(1).safeParse(input).data;
    // Remotion refuses a share above all cores. How many tabs there may be by number depends on the machine.
    return number(1, 100).safeParse(input.slice(0, -1)).success ? input : undefined;
  },
);

/** `0-99`, `100-` for all that follows, or `7` for one frame. */
function parseRange(input: string): OpenRange | undefined {
  const match = /^(\d{1,15})(-(\d{0,15}))?$/.exec(input);
  if (match === null) return undefined;
  const [, first, end, last] = match;
  if (end === undefined) return [Number(first), Number(first)];
  if (last === '') return [Number(first), null];
  return Number(last) < Number(first) ? undefined : [Number(first), Number(last)];
}

/** Whether each range ends before the next one begins. */
function isAscending(ranges: readonly OpenRange[]): boolean {
  return ranges.every(([first], index) => {
    const before = ranges[index - 1];
    return before === undefined || (before[1] !== null && before[1] < first);
  });
}

function parseFrames(input: string): RequestedFrames | undefined {
  // Remotion reads `-9` as the frames up to 9.
  const parts = (/^-\d/.test(input) ? `0${input}` : input).split(',').map((part) => part.trim());
  const ranges = parts.map(parseRange).filter((range) => range !== undefined);
  if (ranges.length < parts.length) return undefined;
  if (parts.every((part) => !part.includes('-'))) {
    const pictures = ranges.map(([frame]) => frame).toSorted((a, b) => a - b);
    return new Set(pictures).size === pictures.length ? { pictures } : undefined;
  }
  if (!isAscending(ranges)) return undefined;
  return ranges.length === 1 ? ranges[0]! : ranges;
}

/**
 * Remotion's `--frames`: a range (`0-99`, `100-`), several that are joined (`0-9,20-29`), or frames that become pictures
 * (`10`, `0,30,60`).
 */
export const frames = parsed(
  'a range such as 0-99 or 100-, ranges in ascending order such as 0-9,20-29, or single frames as pictures such as 0,30,60',
  parseFrames,
);

/** The ranges that `frames` asks for, in ascending order; all frames if it was not given. */
export function requestedRanges(requested: RequestedFrames = [0, null]): readonly OpenRange[] {
  if ('pictures' in requested) return requested.pictures.map((frame) => [frame, frame]);
  return isOneRange(requested) ? [requested] : requested;
}

function isOneRange(requested: OpenRange | readonly OpenRange[]): requested is OpenRange {
  return typeof requested[0] === 'number';
}

/** Remotion's `--frame` of a still; a negative number counts from the end. */
export const stillFrame = parsed('a frame number such as 30, or -1 for the last frame', (input) =>
  /^-?\d{1,15}$/.test(input) ? Number(input) : undefined,
);

type Pair = readonly [key: string, value: string];

/** Splits lines of `key=value`; blank lines do not count. Gives undefined where a line has another form. */
function splitPairs(input: string, isComment: (line: string) => boolean): Pair[] | undefined {
  const lines = input.split(/\r\n|\n|\r/).map((line) => line.trim());
  const pairs = lines
    .filter((line) => line !== '' && !isComment(line))
    .map((line) => line.split(/\s*=\s*(.*)/s));
  const isPair = ([key, value]: string[]) => key !== '' && value !== undefined;
  return pairs.every(isPair) ? pairs.map(([key, value]) => [key!, value!]) : undefined;
}

/** Remotion's `--metadata`: `key=value`, one a line (the flag of the command may be repeated). */
export const keyValues = parsed('lines of the form key=value, each key once', (input) => {
  const pairs = splitPairs(input, () => false);
  const values = new Map(pairs);
  return values.size === pairs?.length ? Object.fromEntries(values) : undefined;
});

/** The input `options`: lines of `option=value` in their order, among which lines of comment may stand. */
export const optionLines = parsed(
  'lines of the form option=value (a line that begins with # is a comment)',
  (input) => splitPairs(input, (line) => line.startsWith('#')),
);

/** A sha256 digest in hex. */
export const sha256 = parsed('64 hexadecimal digits', (input) =>
  /^[0-9a-f]{64}$/.test(input) ? input : undefined,
);
