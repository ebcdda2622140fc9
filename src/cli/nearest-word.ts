/** Edits (a letter added, left out or replaced) that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** More edits than this, or of half the letters, make another word. */
const MOST_EDITS = 2;

/** The word that was most likely meant, if one is near. */
export function nearestWord(given: string, words: readonly string[]): string | undefined {
  const distances = words.map((word) => ({ word, distance: editDistance(given, word) }));
  const near = distances.filter(
    ({ distance }) => distance <= MOST_EDITS && 2 * distance < given.length,
  );
  return near.sort((a, b) => a.distance - b.distance)[0]?.word;
}
