import { open } from 'node:fs/promises';
import { isPicture, SIGNATURE_LENGTH } from '../core/picture-signature.ts';

/** @throws where a file is no picture of the format: Remotion wrote it, so this is nobody's mistake */
export async function checkPicture(file: string, imageFormat: string): Promise<void> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_LENGTH));
  const start = buffer.toString('latin1', 0, bytesRead);
  if (isPicture(imageFormat, start)) return;
  throw new Error(
    `${file} is no ${imageFormat} picture: it begins with ${JSON.stringify(start)}. Please report it.`,
  );
}
