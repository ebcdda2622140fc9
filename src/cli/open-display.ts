import type { RenderRequest } from './arguments.ts';
import type { Display, Outputs } from './display.ts';
import { LiveDisplay } from './live-display.ts';
import { plainDisplay } from './plain-display.ts';
import type { RunState } from './run-state.ts';

/** Lines that stay, and nothing of what goes on. */
function quietDisplay(outputs: Outputs): Display {
  return {
    update: () => undefined,
    line: (text, channel) => void outputs[channel].write(`${text}\n`),
    [Symbol.dispose]: () => undefined,
  };
}

/** A live display on a terminal, plain lines elsewhere, nothing where only problems are wanted. */
export function openDisplay(
  run: RunState,
  { logLevel, quiet }: Pick<RenderRequest, 'logLevel' | 'quiet'>,
  outputs: Outputs,
  env: NodeJS.ProcessEnv,
): Display {
  if (quiet || logLevel === 'warn' || logLevel === 'error') return quietDisplay(outputs);
  const isLive = outputs.stdout.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
  return isLive ? new LiveDisplay(run, outputs) : plainDisplay(run, outputs);
}
