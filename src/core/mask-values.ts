/** A shorter value is in too many words: masking it in the log would blank half of it. */
const MIN_LENGTH_IN_LOG = 8;

/** A shorter value is no secret: it is found by trying all. */
const MIN_LENGTH = 4;

const MASK = '***';

function linesOf(value: string): string[] {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Returns what to mask in the log for a value: its lines, since a log is written and masked line by line. */
export function listLogMasks(value: string): string[] {
  return linesOf(value).filter((line) => line.length >= MIN_LENGTH_IN_LOG);
}

/** Returns the forms in which messages quote a value: as it is, in JSON, and in an address. */
function listForms(line: string): string[] {
  return [line, JSON.stringify(line).slice(1, -1), encodeURIComponent(line)];
}

/**
 * Masks values in a text that nobody masks later, such as one of an artifact: all their lines of 4 characters or more.
 * Lines of fewer than 8 characters are masked as whole words only.
 */
export function maskValues(text: string, values: readonly string[]): string {
  const lines = values.flatMap((value) =>
    linesOf(value).filter(({ length }) => length >= MIN_LENGTH),
  );
  // The longest first: a shorter one that is part of it would leave the rest.
  const forms = [...new Set(lines.flatMap(listForms))].toSorted((a, b) => b.length - a.length);
  return forms.reduce((masked, form) => {
    if (form.length >= MIN_LENGTH_IN_LOG) return masked.replaceAll(form, MASK);
    const word = form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return masked.replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, 'gu'),
      MASK,
    );
  }, text);
}
