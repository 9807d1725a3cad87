// Unit tests need nothing but the files: when they passed on these very files, `npm test` after `npm run check` counts them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, fingerprintOf } from './fingerprint.mjs';

const MEMORY = join('node_modules', '.cache', 'imprimatur', 'unit-tests.json');
/** What no test reads as a source of ours. */
const ELSEWHERE = new Set(['node_modules', 'dist', '.git', '.data', 'coverage']);
/** Some tests read standards that lie beside the project, and skip without them. */
const STANDARDS = join('..', 'shared', 'standards');

/** What the outcome depends on: every file of ours and the list of packages, the version of Node and whether standards are there. */
function ground() {
  const files = fingerprintOf(filesUnder(['.'], (path) => !ELSEWHERE.has(path.split('/').at(-1))));
  return createHash('sha256')
    .update(`${files} ${process.version} ${process.platform} ${String(existsSync(STANDARDS))}`)
    .digest('hex');
}

/** @param counts `{ passed, skipped }` of a run of all unit tests in which none failed */
export function rememberUnitTests(counts) {
  mkdirSync(dirname(MEMORY), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify({ ground: ground(), ...counts }));
}

/** The counts of the last run, where nothing it depends on has changed since; null otherwise. */
export function rememberedUnitTests() {
  try {
    const { ground: then, ...counts } = JSON.parse(readFileSync(MEMORY, 'utf8'));
    return then === ground() ? counts : null;
  } catch {
    return null;
  }
}
