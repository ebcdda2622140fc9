/**
 * Errors that come from the machine and not from the project, after which the same chunk may well
 * render. The list is `isFlakyError()` of `@remotion/lambda-client` 4.0.527, without what AWS says.
 * Anything else is deterministic, and rendering it again would only lose time.
 */
const FLAKY: readonly RegExp[] = [
  /FATAL:zygote_communication_linux\.cc/,
  /error while loading shared libraries: libnss3\.so/,
  /but the server sent no data/,
  /Compositor panicked/,
  /^(?!.*SIGSEGV).*Compositor exited/s,
  /Timed out.*while setting up the headless browser/s,
  /while trying to connect to the browser/,
  /waiting for the page to render the React component/,
  /Timed out evaluating page function/,
  /Timeout exceeded rendering the component/,
  /Loading root component/,
  /getaddrinfo/,
  /ECONNRESET/,
  /ERR_CONNECTION_TIMED_OUT/,
  /ERR_NETWORK_CHANGED/,
  /A network error occurred/,
  /socket hang up/,
  /Target closed/,
  /Session closed/,
  /SIGKILL/,
  /Page crashed!/,
];

/** Whether rendering the same chunk again may succeed. */
export function isFlaky(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return FLAKY.some((pattern) => pattern.test(text));
}
