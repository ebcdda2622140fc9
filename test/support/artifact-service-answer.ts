import type { Buffer } from 'node:buffer';

/** What the service sends back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Buffer;
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** An error as Twirp sends it. */
export function refuse(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg });
}
