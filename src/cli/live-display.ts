import type { Channel, Display, Outputs } from './display.ts';
import { liveBlock, rowsOf } from './live-block.ts';
import type { RunState } from './run-state.ts';

/** Often enough to look alive, seldom enough to cost nothing. */
const BETWEEN_DRAWS = 100; // milliseconds
/** Times go on while no event comes. */
const TICK = 1000; // milliseconds

const DEFAULT_WIDTH = 80;
const DEFAULT_HEIGHT = 24;

const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';
const CLEAR_TO_END_OF_LINE = '\u001B[K';
const CLEAR_BELOW = '\u001B[J';

/** A terminal that does not know its size says 0. */
function sizeOr(size: number | undefined, otherwise: number): number {
  return size === undefined || size === 0 ? otherwise : size;
}

/**
 * A block of lines at the bottom of a terminal that is drawn over in place: each line is written over the old one and only
 * its rest is cleared, all in one write, so that nothing flickers.
 */
export class LiveDisplay implements Display {
  readonly #run: RunState;
  readonly #outputs: Outputs;
  #drawn: string[] = [];
  #drawnAt = -Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(run: RunState, outputs: Outputs) {
    this.#run = run;
    this.#outputs = outputs;
    outputs.stdout.on?.('resize', this.#draw);
    this.#draw();
  }

  update(): void {
    const wait = BETWEEN_DRAWS - (performance.now() - this.#drawnAt);
    if (wait <= 0) this.#draw();
    else this.#drawIn(wait);
  }

  line(text: string, channel: Channel): void {
    this.#erase();
    this.#outputs[channel].write(`${text}\n`);
    this.#draw();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#outputs.stdout.off?.('resize', this.#draw);
    this.#erase();
    this.#outputs.stdout.write(SHOW_CURSOR);
  }

  get #width(): number {
    return sizeOr(this.#outputs.stdout.columns, DEFAULT_WIDTH);
  }

  #drawIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#draw, milliseconds);
  }

  readonly #draw = (): void => {
    const { stdout } = this.#outputs;
    this.#drawIn(TICK);
    this.#drawnAt = performance.now();
    // One cell and one line less than there are: a full line wraps and a full screen scrolls on some.
    const block = liveBlock(
      this.#run,
      this.#drawnAt,
      this.#width - 1,
      sizeOr(stdout.rows, DEFAULT_HEIGHT) - 1,
    );
    const text = block.map((line) => `${line}${CLEAR_TO_END_OF_LINE}\n`).join('');
    stdout.write(`${HIDE_CURSOR}${this.#toTop()}${text}${CLEAR_BELOW}`);
    this.#drawn = block;
  };

  #erase(): void {
    this.#outputs.stdout.write(`${this.#toTop()}${CLEAR_BELOW}`);
    this.#drawn = [];
  }

  /** To the first line of the block; lines may have been wrapped since, by a narrower window. */
  #toTop(): string {
    const rows = this.#drawn.reduce((sum, line) => sum + rowsOf(line, this.#width), 0);
    return rows === 0 ? '' : `\u001B[${rows}A\r`;
  }
}
