/**
 * Errors that come from the machine and not from the project, after which the same chunk may well
 * render. The list is the one of Remotion Lambda (packages/serverless, `isFlakyError`), as of 4.0.529.
 * Anything else is deterministic, and rendering it again would only lose time.
 */
const FLAKY: readonly RegExp[] = [
  /FATAL:zygote_communication_linux\.cc/,
  /error while loading shared libraries: libnss3\.so/,
  /server sent no data/,
  /Compositor panicked/,
  /Compositor exited(?!.*SIGSEGV)/s,
  /Timed out while setting up the headless browser/,
  /Timed out evaluating page function/,
  /Timeout exceeded rendering the component/,
  /Loading root component/,
  /getaddrinfo/,
  /ECONNRESET/,
  /ERR_CONNECTION_TIMED_OUT/,
  /ERR_NETWORK_CHANGED/,
  /socket hang up/,
  /Target closed/,
  /Session closed/,
  /SIGKILL/,
  /Page crashed/,
];

/** Whether rendering the same chunk again may succeed. */
export function isFlaky(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return FLAKY.some((pattern) => pattern.test(text));
}
