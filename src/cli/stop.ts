/** Signals this close together are one: `npx` passes on the one that the terminal has sent already. */
const SAME_PRESS = 300; // milliseconds

/** Cancelling a render and closing Chrome takes about one second; a busy machine gets more. */
const GRACE = 10_000; // milliseconds

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type StopName = (typeof signals)[number];

/** As a shell reports a process that a signal has ended: 128 and the signal's number. */
export const stopExitCodes: Readonly<Record<StopName, number>> = {
  SIGINT: 130,
  SIGTERM: 143,
  SIGHUP: 129,
};

export interface Stop extends Disposable {
  /** The signal that asked for it. */
  readonly name: () => StopName | null;
  /** Aborted at the first signal: nothing new is started, and what runs is asked to end. */
  readonly asked: AbortSignal;
  /** Aborted at a second signal, or when the time is up: what runs is killed. */
  readonly now: AbortSignal;
}

/** Listens for Ctrl-C and its like until it is disposed of. */
export function listenForStop(
  times: { readonly grace?: number; readonly samePress?: number } = {},
): Stop {
  const { grace = GRACE, samePress = SAME_PRESS } = times;
  const asked = new AbortController();
  const now = new AbortController();
  let first: { readonly name: StopName; readonly at: number } | null = null;
  let timer: NodeJS.Timeout | undefined;
  const listeners = signals.map((name) => {
    const onSignal = () => {
      if (first === null) {
        first = { name, at: performance.now() };
        timer = setTimeout(() => now.abort(), grace);
        asked.abort();
      } else if (performance.now() - first.at > samePress) now.abort();
    };
    process.on(name, onSignal);
    return { name, onSignal };
  });
  return {
    name: () => first?.name ?? null,
    asked: asked.signal,
    now: now.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      for (const { name, onSignal } of listeners) process.off(name, onSignal);
    },
  };
}
