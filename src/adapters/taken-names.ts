import { parse } from 'node:path';

/**
 * An upload whose last request (FinalizeArtifact) failed holds its name for the rest of the attempt: GitHub neither
 * lists nor deletes it, and refuses the name with 409. What is uploaded again then goes by another stored name.
 */
const MARK = '~retry';
const MARKED = new RegExp(`${MARK}\\d+(?=\\.[^.]*$|$)`);

/** The name to store under at a try, counted from 1: `cut.mp4`, `cut~retry2.mp4`, … */
export function storedName(name: string, nth: number): string {
  if (nth === 1) return name;
  const { name: stem, ext } = parse(name);
  return `${stem}${MARK}${nth}${ext}`;
}

/** The name that was asked for, of a stored one. */
export function plainName(stored: string): string {
  return stored.replace(MARKED, '');
}
