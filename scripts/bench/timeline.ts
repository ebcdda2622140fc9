import type { ProgressEvent } from '../../src/cli/progress-event.ts';

/** A step of an action: what stands between `::group::` and `::endgroup::` in its log. */
export interface Step {
  readonly title: string;
  readonly seconds: number;
}

/** When an action said what, in seconds from the start of its process. */
export class Timeline {
  readonly #started = performance.now();
  readonly lines: string[] = [];
  readonly steps: Step[] = [];
  outputs: Readonly<Record<string, string>> = {};
  /** From the start of the process to its end. */
  seconds = 0;
  /** When the first frame was rendered; NaN where none was. */
  firstFrame = Number.NaN;
  /** When the last one was. */
  lastFrame = Number.NaN;
  /** How many were rendered in all. */
  frames = 0;
  #rendered = 0;
  #open: { title: string; at: number } | null = null;

  addEvent(event: ProgressEvent): void {
    if (event.type === 'chunk') this.#rendered = 0;
    if (event.type !== 'frames' || event.rendered <= this.#rendered) return;
    this.frames += event.rendered - this.#rendered;
    this.#rendered = event.rendered;
    this.lastFrame = this.#now();
    if (Number.isNaN(this.firstFrame)) this.firstFrame = this.lastFrame;
  }

  addLine(line: string): void {
    this.lines.push(line);
    const title = /^::group::(.*)$/.exec(line)?.[1];
    if (title !== undefined) this.#open = { title, at: this.#now() };
    if (line !== '::endgroup::' || this.#open === null) return;
    this.steps.push({ title: this.#open.title, seconds: this.#now() - this.#open.at });
    this.#open = null;
  }

  end(outputs: Readonly<Record<string, string>>): void {
    this.seconds = this.#now();
    this.outputs = outputs;
  }

  #now(): number {
    return (performance.now() - this.#started) / 1000;
  }
}
