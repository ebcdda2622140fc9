import { z } from 'zod';

/** A frame range in Remotion's sense: both ends rendered, counted from 0. An open end is null. */
export type RequestedFrames = readonly [first: number, last: number | null];

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

/** Remotion's `--frames`: `0-99`, or `100-` for all that follows. One number is a still, and refused. */
export const frames = parsed('a frame range such as 0-99, or 100- to go on to the end', (input) => {
  const match = /^(\d+)-(\d*)$/.exec(input);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = match[2] === '' ? null : Number(match[2]);
  return last !== null && last < first ? undefined : ([first, last] as RequestedFrames);
});

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
