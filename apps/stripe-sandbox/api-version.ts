/** The version of the API that the sandbox speaks: the one the `stripe` package of this repository pins. */
export const API_VERSION = '2026-10-28.endive';
