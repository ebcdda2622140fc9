/**
 * Remotion asks for `process.report` before each ffmpeg, to know the C library (4.0.279 to 4.0.529). With a connection open, Node looks
 * up the names of its ends in the DNS for that and waits: where no DNS answers, for 5 s each time.
 */
export function leaveNetworkOutOfReports(): void {
  // Since Node.js 22.0; @types/node 24 does not have it yet.
  Object.assign(process.report, { excludeNetwork: true });
}

/**
 * Gives the same report each time: what Remotion reads in it does not change while the process lives, and each takes some
 * milliseconds in which nothing else is done.
 */
export function reportOnce(): void {
  const getReport = process.report.getReport.bind(process.report);
  let report: ReturnType<typeof getReport> | undefined;
  process.report.getReport = () => (report ??= getReport());
}
