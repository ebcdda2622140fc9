import type { FlagKind } from './flags.ts';

/** A flag of Remotion's command line that does nothing here, and why. */
export interface OtherFlag {
  readonly kind: FlagKind;
  /** Whether the render goes on with a note; otherwise it is refused, because the result would not be what was asked for. */
  readonly ignored: boolean;
  /** A sentence about the flag, without its name. */
  readonly reason: string;
}

const studio = (kind: FlagKind, what: string): OtherFlag => ({
  kind,
  ignored: true,
  reason: `It is for Remotion Studio (${what}), which takes no part in a render.`,
});

const lambda = (kind: FlagKind): OtherFlag => ({
  kind,
  ignored: false,
  reason: 'It is for Remotion Lambda, and nothing is rendered there.',
});

const benchmark: OtherFlag = {
  kind: 'value',
  ignored: false,
  reason: 'It is for "npx remotion benchmark".',
};

/**
 * Every flag of Remotion's command line (4.0.529) that is neither a render option nor a flag of our own.
 * `test/cli/remotion-flags.test.ts` fails if Remotion has a flag that is in no table.
 */
// oxfmt-ignore
export const otherFlags: Readonly<Record<string, OtherFlag>> = {
  'port': { kind: 'value', ignored: true, reason: 'Each job serves the bundle on a free port.' },
  'ipv4': { kind: 'switch', ignored: true, reason: 'Each job serves the bundle on its own machine, where both kinds of address work.' },
  'bundle-cache': { kind: 'switch', ignored: true, reason: 'The cache of the bundler changes no frame, and is always used.' },
  'public-path': { kind: 'value', ignored: true, reason: 'Each job serves the bundle from the root of its own address.' },
  'disable-git-source': { kind: 'switch', ignored: true, reason: 'The link to the source is for bundles that are shown in Remotion Studio.' },
  'audio-latency-hint': { kind: 'value', ignored: true, reason: 'A render plays no sound aloud.' },
  'cross-site-isolation': studio('switch', 'headers of its server'),
  'allow-html-in-canvas': { kind: 'switch', ignored: true, reason: 'It is for renders in the browser of a visitor.' },
  'beep-on-finish': studio('switch', 'a sound when a render is done'),
  'disable-keyboard-shortcuts': studio('switch', 'its keys'),
  'disable-interactivity': studio('switch', 'its editing'),
  'disable-ask-ai': studio('switch', 'its questions to an assistant'),
  'coding-agent': studio('value', 'its assistant'),
  'editor': studio('value', 'its editor'),
  'no-open': studio('switch', 'its window'),
  'open': studio('switch', 'its window'),
  'force-new': studio('switch', 'its server'),
  'browser': studio('value', 'its window'),
  'browser-args': studio('value', 'its window'),
  'webpack-poll': studio('value', 'how it looks for changes'),
  'preview-sample-rate': studio('value', 'its preview'),
  'number-of-shared-audio-tags': studio('value', 'its preview'),
  'experimental-keep-audio-context-alive': studio('switch', 'its preview'),
  'for-seamless-aac-concatenation': { kind: 'switch', ignored: false, reason: 'It makes chunks that another program joins. Here the chunks are joined, and their sound is encoded once.' },
  'repro': { kind: 'switch', ignored: false, reason: 'A report of a fault needs a render on one machine: npx remotion render --repro.' },
  'disable-headless': { kind: 'switch', ignored: false, reason: 'The jobs have no screen for the window of a browser.' },
  'binaries-directory': { kind: 'value', ignored: false, reason: 'The jobs take the binaries of the project’s own Remotion.' },
  'on-browser-download': { kind: 'value', ignored: false, reason: 'It is a function of Remotion’s Node.js API.' },
  'out-dir': { kind: 'value', ignored: false, reason: 'It is for "npx remotion bundle". The third argument says where the result goes.' },
  'concurrencies': benchmark,
  'runs': benchmark,
  'package-manager': { kind: 'value', ignored: false, reason: 'It is for "npx remotion upgrade" and "npx remotion add".' },
  'skip-skills': { kind: 'switch', ignored: false, reason: 'It is for "npx remotion upgrade".' },
  'png': { kind: 'switch', ignored: false, reason: 'Remotion has removed it. Use --sequence --image-format=png.' },
  'experimental-rspack': { kind: 'switch', ignored: false, reason: 'Remotion has renamed it. Use --rspack.' },
  'webhook-custom-data': lambda('value'),
  'delete-after': lambda('value'),
  'enable-folder-expiry': lambda('switch'),
  'enable-lambda-insights': lambda('switch'),
  'enable-cancellation': lambda('switch'),
  'throw-if-site-exists': lambda('switch'),
};
