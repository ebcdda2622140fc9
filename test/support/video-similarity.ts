import type { GrayFrame } from './video.ts';

/** Side of the squares that are compared, in pixels. They do not overlap: that is quick, and finds the same faults. */
const SIDE = 8;

/** The constants of SSIM's definition for levels from 0 to 255 (Wang et al., 2004): (0.01 * 255)² and (0.03 * 255)². */
const LEVEL_FLOOR = 6.5025;
const CONTRAST_FLOOR = 58.5225;

/** The mean structural similarity of two pictures of one size: 1 where they are equal, near 0 where nothing fits. */
export function structuralSimilarity(first: GrayFrame, second: GrayFrame): number {
  const { width, height } = first;
  if (second.width !== width || second.height !== height) {
    throw new Error(
      `Pictures of ${width}x${height} and ${second.width}x${second.height} cannot be compared.`,
    );
  }
  let sum = 0;
  let count = 0;
  for (let top = 0; top + SIDE <= height; top += SIDE) {
    for (let left = 0; left + SIDE <= width; left += SIDE) {
      sum += compareSquare(first.pixels, second.pixels, top * width + left, width);
      count++;
    }
  }
  return sum / count;
}

function compareSquare(a: Uint8Array, b: Uint8Array, start: number, stride: number): number {
  let sumA = 0;
  let sumB = 0;
  let squares = 0;
  let products = 0;
  for (let y = 0; y < SIDE; y++) {
    const row = start + y * stride;
    for (let at = row; at < row + SIDE; at++) {
      const levelA = a[at] ?? 0;
      const levelB = b[at] ?? 0;
      sumA += levelA;
      sumB += levelB;
      squares += levelA * levelA + levelB * levelB;
      products += levelA * levelB;
    }
  }
  const count = SIDE * SIDE;
  const meanA = sumA / count;
  const meanB = sumB / count;
  const variances = squares / count - meanA * meanA - meanB * meanB;
  const covariance = products / count - meanA * meanB;
  return (
    ((2 * meanA * meanB + LEVEL_FLOOR) * (2 * covariance + CONTRAST_FLOOR)) /
    ((meanA * meanA + meanB * meanB + LEVEL_FLOOR) * (variances + CONTRAST_FLOOR))
  );
}
