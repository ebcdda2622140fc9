import { frameCodeLayout } from '../../../../examples/hello/src/frame-code.ts';

/** Where the cells of the frame's number are, in pixels of 320x180: large, for a small picture under strong compression. */
export const stripLayout = {
  pictureWidth: 320,
  pictureHeight: 180,
  left: 17,
  top: 158,
  cellSize: 12,
  pitch: 13,
  cellCount: frameCodeLayout.cellCount,
} as const;
