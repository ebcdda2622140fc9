import type { Render } from '../../core/plan.ts';
import type { CommonOptions } from './call-remotion.ts';

/** Options of a render that decide what a page draws and how long it may take, under Remotion's own names. */
const PAGE_OPTIONS = [
  'timeoutInMilliseconds',
  'offthreadVideoCacheSizeInBytes',
  'offthreadVideoThreads',
  'mediaCacheSizeInBytes',
  'chromeMode',
] as const;

/** What `renderFrames()` takes of the options of a render, whatever function that is for. */
export function pageOptions({ renderOptions }: Pick<Render, 'renderOptions'>): CommonOptions {
  return Object.fromEntries(
    PAGE_OPTIONS.filter((name) => renderOptions[name] !== undefined).map((name) => [
      name,
      renderOptions[name],
    ]),
  );
}
