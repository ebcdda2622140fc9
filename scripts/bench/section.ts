/** A part of docs/performance.md. */
export interface Section {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** Puts a section in the place of the one that has its title. */
export function replaceSection(document: string, section: string): string {
  const [heading] = section.split('\n') as [string];
  const sections = document.split(/^(?=## )/m);
  const index = sections.findIndex((each) => each.startsWith(`${heading}\n`));
  if (index === -1) throw new Error(`The document has no section "${heading}".`);
  const isLast = index === sections.length - 1;
  return sections.with(index, isLast ? section : `${section}\n`).join('');
}
