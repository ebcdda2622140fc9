/** So many frames of a chunk were rendered after so many seconds. */
export interface PaceMark {
  readonly frames: number;
  readonly seconds: number;
}

/** Marks of a chunk: enough to see where scenes of another cost begin. */
const MARKS_PER_CHUNK = 8;

/** Notes how fast the frames of a chunk came, at a few marks. */
export class Pace {
  readonly #frameCount: number;
  readonly #marks: PaceMark[] = [];

  constructor(frameCount: number) {
    this.#frameCount = frameCount;
  }

  /** @param frames rendered so far, frames beside the chunk's own included */
  note(frames: number, seconds: number): void {
    const before = this.#marks.at(-1)?.frames ?? 0;
    if (before === this.#frameCount) return;
    if (frames < Math.min(this.#frameCount, before + this.#frameCount / MARKS_PER_CHUNK)) return;
    this.#marks.push({ frames: Math.min(frames, this.#frameCount), seconds });
  }

  /** In ascending order; the last one has all frames. */
  finish(seconds: number): PaceMark[] {
    const last = this.#marks.at(-1);
    if (last?.frames !== this.#frameCount) this.#marks.push({ frames: this.#frameCount, seconds });
    return [...this.#marks];
  }
}
