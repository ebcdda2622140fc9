/**
 * Replaces the lines between two marker lines, which stay. A text without the markers is left as it is.
 *
 * @param begin text that the first marker line holds
 * @param end text that the second marker line holds
 */
export function replaceBetween(
  text: string,
  begin: string,
  end: string,
  replacement: string,
): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes(begin));
  const last = lines.findIndex((line, index) => index > first && line.includes(end));
  if (first === -1 || last === -1) return text;
  return [...lines.slice(0, first + 1), replacement, ...lines.slice(last)].join('\n');
}
