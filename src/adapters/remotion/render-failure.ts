import { posix } from 'node:path';
import { isSite } from '../../core/render-options.ts';
import { RenderFailure, type SourceLocation } from '../../core/render-failure.ts';
import type { Remotion } from './remotion.ts';
import { showFrame, type StackFrame } from './show-frame.ts';

type Internals = Remotion['renderer']['RenderInternals'];
type Symbolicated = Awaited<ReturnType<Internals['symbolicateError']>>;

function isUserCode({ originalFileName }: StackFrame): boolean {
  return (
    originalFileName !== null &&
    !originalFileName.includes('node_modules') &&
    !originalFileName.startsWith('webpack/')
  );
}

/** Source maps name files from the project's root, often as `webpack://…/src/file.tsx` or `./src/file.tsx`. */
function locate(frame: StackFrame, projectPath: string): SourceLocation | null {
  if (frame.originalFileName === null || frame.originalLineNumber === null) return null;
  const file = frame.originalFileName.replace(/^webpack:\/\/[^/]*\//, '');
  return {
    file: posix.join(projectPath, file),
    line: frame.originalLineNumber,
    column: frame.originalColumnNumber,
  };
}

function describe(error: Symbolicated, projectPath: string): RenderFailure {
  const frames = error.symbolicatedStackFrames ?? [];
  const own = frames.find(isUserCode) ?? frames[0];
  const where =
    error.frame === null
      ? 'An error occurred'
      : `An error occurred while rendering frame ${error.frame}`;
  return new RenderFailure(`${where}: ${error.name}: ${error.message}`, {
    location: own === undefined ? null : locate(own, projectPath),
    excerpt: [...frames, ...(error.delayRenderCall ?? [])]
      .flatMap((frame) => showFrame(frame, isUserCode(frame)) ?? [])
      .join('\n'),
    cause: error,
  });
}

type Symbolicateable = InstanceType<Internals['SymbolicateableError']>;

/**
 * Takes the frames from the text of the stack, whose lines count from 1. Those that Remotion 4.0.529 gives
 * are Chrome's protocol's, which count from 0: with them the line before is shown.
 */
function countFromOne(error: Symbolicateable, { renderer, noReact }: Remotion): void {
  const [stack = ''] = (error.stack ?? '').split(
    noReact.NoReactInternals.DELAY_RENDER_CALLSTACK_TOKEN,
  );
  const frames = renderer.RenderInternals.parseStack(stack.split('\n'));
  if (error.stackFrame !== null && frames.length > 0) error.stackFrame = frames;
}

/** Frames of the page's stack name the server that Remotion had, which is gone by now. */
function pointAt(origin: string, frames: readonly { fileName: string }[] | null): void {
  for (const frame of frames ?? [])
    frame.fileName = frame.fileName.replace(/^https?:\/\/[^/]+/, origin);
}

export interface RenderErrorContext {
  readonly remotion: Remotion;
  /** Folder of the bundle, with its source map; or the address of a site, which may have one. */
  readonly bundle: string;
  /** The project's folder from the root of the repository, with `/`. */
  readonly projectPath: string;
}

/** Leads an error of the page back to the user's source. Any other error comes back as it is. */
export async function explainRenderError(
  error: unknown,
  { remotion, bundle, projectPath }: RenderErrorContext,
): Promise<unknown> {
  const internals = remotion.renderer.RenderInternals;
  if (!(error instanceof internals.SymbolicateableError)) return error;
  try {
    countFromOne(error, remotion);
    if (isSite(bundle)) return describe(await internals.symbolicateError(error), projectPath);
    // Loaded only here: for a module that imports node:http Node loads undici too, which no job needs.
    const { serveFolder } = await import('../serve-folder.ts');
    await using server = await serveFolder(bundle);
    pointAt(server.origin, error.stackFrame);
    pointAt(server.origin, error.delayRenderCall);
    return describe(await internals.symbolicateError(error), projectPath);
  } catch {
    // Without its source map the error is still worth more as it is.
    return error;
  }
}
