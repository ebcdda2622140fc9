import { styleText } from 'node:util';

const kinds = {
  error: { label: 'Error', color: 'red' },
  warning: { label: 'Warning', color: 'yellow' },
  notice: { label: 'Note', color: 'blue' },
} as const;

/** GitHub's annotations. */
export type ProblemKind = keyof typeof kinds;

export function isProblemKind(command: string): command is ProblemKind {
  return Object.hasOwn(kinds, command);
}

/** `Error: text`, in color where standard error shows it. */
export function problemLine(kind: ProblemKind, text: string): string {
  const { label, color } = kinds[kind];
  return `${styleText(color, `${label}:`, { stream: process.stderr })} ${text}`;
}
