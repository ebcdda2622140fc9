/** A line stays readable with so many names. */
const MOST_NAMED = 5;

/** `a, b, c, d, e and 4 more` */
export function nameSome(names: readonly string[]): string {
  const others = names.length - MOST_NAMED;
  return others > 0
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${others} more`
    : names.join(', ');
}
