/** The artifact service names no limit; the toolkit's own actions download a few at a time. */
export const DOWNLOADS_AT_ONCE = 5;
