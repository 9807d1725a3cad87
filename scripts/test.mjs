// `npm test [-- jest options]`: all rings, with a last line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';

const options = process.argv.slice(2);
const unitOnly = options.includes('unit') && !options.includes('integration') && !options.includes('journeys');
if (!unitOnly) buildIfNeeded();

const folder = mkdtempSync(join(tmpdir(), 'imprimatur-results-'));
const results = join(folder, 'results.json');
const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js')],
    ...['--json', `--outputFile=${results}`, ...options],
  ],
  { stdio: ['inherit', 'ignore', 'inherit'] },
);
const line = summary();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${line.text}\n`);
process.exit(status || line.failed > 0 ? 1 : 0);

/** A file that cannot even be loaded runs no test, and is a failure all the same. */
function summary() {
  let found;
  try {
    found = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { text: '0 passed, 1 failed', failed: 1 };
  }
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  const skipped = found.numPendingTests + found.numTodoTests;
  const text = `${found.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { text, failed };
}
