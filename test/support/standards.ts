import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where schemas and real pages for tests lie. Without them the tests that need them are reported as skipped. */
export const STANDARDS_DIR = resolve(process.env['STANDARDS_DIR'] ?? '../shared/standards');

/** null, or why a test that needs this part of the standards cannot run. */
export const missingStandard = (part: string): string | null =>
  existsSync(resolve(STANDARDS_DIR, part)) ? null : `skipped: ${part} is not in STANDARDS_DIR`;
