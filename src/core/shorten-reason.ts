/** Some four lines of GitHub's page; the log of the job has the rest. */
const MOST_LETTERS = 400;

/** The problems of a job as a part of one line of another job. */
export function shortenReason(problems: readonly string[]): string {
  const text = problems.join(' ').replaceAll(/\s+/g, ' ').trim();
  const letters = [...text];
  if (letters.length <= MOST_LETTERS) return text;
  const cut = letters.slice(0, MOST_LETTERS).join('');
  return `${cut.replace(/ [^ ]*$/, '')} … (more in its log)`;
}
