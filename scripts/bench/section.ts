/** A part of docs/performance.md. */
export interface Section {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}
