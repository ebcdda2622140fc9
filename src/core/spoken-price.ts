/** `$0.03`, `$0.006`, `$1.20`: cents, and tenths of a cent where those count. */
export function spokenPrice(usd: number): string {
  const thousandths = Math.round(usd * 1000);
  return `$${(thousandths / 1000).toFixed(thousandths % 10 === 0 ? 2 : 3)}`;
}
