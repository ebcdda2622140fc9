import type { SeamPictures } from './seam-pictures.ts';

/** The pictures of a chunk's seams, taken once its frames are rendered: while they are encoded, its pages are closed. */
export class PicturesBesideEncoding {
  readonly #take: () => Promise<SeamPictures>;
  #taking: Promise<SeamPictures> | null = null;

  constructor(take: () => Promise<SeamPictures>) {
    this.#take = take;
  }

  /** Taken now, unless they are already. */
  async taken(): Promise<SeamPictures> {
    this.#taking ??= this.#take();
    return await this.#taking;
  }

  /** Begins to take them; what becomes of it, {@link taken} tells. */
  begin(): void {
    this.taken().catch(() => undefined);
  }

  /** Waits until none is being taken: they use the browser too. */
  async settled(): Promise<void> {
    await this.#taking?.catch(() => null);
  }
}
