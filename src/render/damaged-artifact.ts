/** What an artifact store throws where the content is not what was uploaded. Any other error of a download may pass. */
export class DamagedArtifact extends Error {
  override readonly name = 'DamagedArtifact';
}

/** Whether an error, or what caused it, says that an artifact is damaged. */
export function isDamaged(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error instanceof DamagedArtifact || isDamaged(error.cause);
}
