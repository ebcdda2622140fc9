import { frameCodeLayout, type Cell } from '../../examples/hello/src/frame-code.ts';

/** A gray picture that holds the cells of a frame code, and nothing else; `scale` 1 is 1280x720. */
export function paintFrameCode(cells: readonly Cell[], scale: number): Uint8Array<ArrayBuffer> {
  const { pictureWidth, pictureHeight, left, top, pitch, cellSize } = frameCodeLayout;
  const width = pictureWidth * scale;
  const picture = new Uint8Array(width * pictureHeight * scale);
  for (const [index, cell] of cells.entries()) {
    if (cell === 0) continue;
    const first = (left + index * pitch) * scale;
    for (let y = top * scale; y < (top + cellSize) * scale; y++) {
      picture.fill(255, y * width + first, y * width + first + cellSize * scale);
    }
  }
  return picture;
}
