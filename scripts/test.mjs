// `npm test [-- jest options]`: all rings, with a last line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { rememberedUnitTests, rememberUnitTests } from './unit-memory.mjs';

/** Node gives up the first address of `localhost` after a quarter of a second, and then nobody listens at the second. */
const PATIENT_CONNECTIONS = '--network-family-autoselection-attempt-timeout=10000';

const options = process.argv.slice(2);
const isUnitOnly = options.join(' ') === '--selectProjects unit';
const known = options.length === 0 ? rememberedUnitTests() : null;
if (!isUnitOnly) buildIfNeeded();

const { status, found } = jest(known ? ['--selectProjects', 'integration', 'architecture', 'journeys'] : options);
const counts = countsOf(found);
const hasPassed = status === 0 && counts.failed === 0;
if (isUnitOnly && hasPassed) rememberUnitTests({ passed: counts.passed, skipped: counts.skipped });
if (known) {
  process.stdout.write(
    `The unit tests passed in \`npm run check\` on these very files (${known.passed}): counted, not run again.\n`,
  );
  counts.passed += known.passed;
  counts.skipped += known.skipped;
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exit(hasPassed ? 0 : 1);

/** Runs Jest; `found` is what it wrote down, or undefined when it could not even begin. */
function jest(withOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-results-'));
  const results = join(folder, 'results.json');
  const command = [
    ...['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js')],
    ...['--json', `--outputFile=${results}`, ...withOptions],
  ];
  const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${PATIENT_CONNECTIONS}`.trim() };
  // Whoever names options may change files while it runs (`--watch`).
  if (options.length === 0) env.IMPRIMATUR_IS_BUILT = 'yes';
  const { status } = spawnSync(process.execPath, command, { stdio: ['inherit', 'ignore', 'inherit'], env });
  try {
    return { status, found: JSON.parse(readFileSync(results, 'utf8')) };
  } catch {
    return { status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that cannot even be loaded runs no test, and is a failure all the same. */
function countsOf(found) {
  if (!found) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}
