import type { Remotion } from './remotion.ts';

type Internals = Remotion['renderer']['RenderInternals'];
type Symbolicated = Awaited<ReturnType<Internals['symbolicateError']>>;
export type StackFrame = NonNullable<Symbolicated['symbolicatedStackFrames']>[number];

/** Where a frame of a stack is in the source, `src/scene.tsx:12:5`. */
function placeOf(frame: StackFrame): string {
  return [
    frame.originalFileName,
    frame.originalLineNumber,
    frame.originalColumnNumber === 0 ? null : frame.originalColumnNumber,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(':');
}

/** The lines of source around a frame with their numbers, moved to the left; null without a source map. */
function excerptOf({ originalScriptCode: lines }: StackFrame): string | null {
  if (lines === null || lines.length === 0) return null;
  const width = Math.max(...lines.map(({ lineNumber }) => String(lineNumber).length));
  const indents = lines
    .filter(({ content }) => content.trim() !== '')
    .map(({ content }) => content.length - content.trimStart().length);
  const indent = Math.min(...indents, Infinity);
  return lines
    .map(({ lineNumber, content }) =>
      `${String(lineNumber).padStart(width)} │ ${content.slice(indent)}`.trimEnd(),
    )
    .join('\n');
}

/**
 * Shows a frame of a stack in the source, with an excerpt if it is the user's own code. Remotion has functions for this since
 * 4.0.500 or later; ours serve every version.
 */
export function showFrame(frame: StackFrame, isUserCode: boolean): string | null {
  const place = placeOf(frame);
  if (place === '') return null;
  const excerpt = isUserCode ? excerptOf(frame) : null;
  if (excerpt !== null) return `at ${place}\n${excerpt}`;
  const name = frame.originalFunctionName;
  return ['at', ...(name === null ? [] : [name]), `(${place})`].join(' ');
}
