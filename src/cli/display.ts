export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on?(event: 'resize', listener: () => void): unknown;
  off?(event: 'resize', listener: () => void): unknown;
}

export interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Where a line that stays goes: results to standard output, problems to standard error. */
export type Channel = keyof Outputs;

/** Shows how the run stands, and lines that stay. */
export interface Display extends Disposable {
  /** The state has changed. */
  update(): void;
  line(text: string, channel: Channel): void;
}
