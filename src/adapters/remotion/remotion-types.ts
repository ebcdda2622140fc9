import type * as Renderer from '@remotion/renderer';

/** Types that Remotion uses in its functions and does not export by name. */
export type OpenBrowserOptions = NonNullable<Parameters<typeof Renderer.openBrowser>[1]>;
export type HeadlessBrowser = Awaited<ReturnType<typeof Renderer.openBrowser>>;
export type RenderMediaOptions = Parameters<typeof Renderer.renderMedia>[0];
export type CombineChunksOptions = Parameters<typeof Renderer.combineChunks>[0];
export type Composition = RenderMediaOptions['composition'];
export type RenderStillOptions = Parameters<typeof Renderer.renderStill>[0];
export type RenderFramesOptions = Parameters<typeof Renderer.renderFrames>[0];
export type CancelSignal = Renderer.CancelSignal;

/** Remotion's two kinds of Chrome. */
export type ChromeMode = 'headless-shell' | 'chrome-for-testing';
