import { isolate } from '#libs/kernel';

/** Parts on one line, each in its own direction. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => isolate(part ?? ''))
    .join('  ·  ');
