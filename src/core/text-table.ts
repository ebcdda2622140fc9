export interface TextColumn {
  readonly title: string;
  /** Numbers read best when they end at one edge. */
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Cells of a terminal that a text takes; the default counts characters. */
export type MeasureText = (text: string) => number;

const countCharacters: MeasureText = (text) => [...text].length;

/** The lines of a table, its titles first; no line ends in white space. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  measure: MeasureText = countCharacters,
): string[] {
  const lines = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, measure(line[index] ?? '')), 0),
  );
  return lines.map((line) =>
    columns
      .map(({ align }, index) => {
        const cell = line[index] ?? '';
        const padding = ' '.repeat(widths[index]! - measure(cell));
        return align === 'right' ? padding + cell : cell + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}
