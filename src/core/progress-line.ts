/** `75/150 frames, 21.4 fps, 4 s left` */
export function formatProgress(rendered: number, total: number, seconds: number): string {
  const fps = seconds > 0 ? rendered / seconds : 0;
  const left = fps > 0 ? `, ${Math.ceil((total - rendered) / fps)} s left` : '';
  return `${rendered}/${total} frames, ${fps.toFixed(1)} fps${left}`;
}
