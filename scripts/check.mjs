// `npm run check`: everything that can be known without a database or a browser; all steps run, then the list of failures.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['boundaries', 'npm', ['run', '--silent', 'boundaries']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['the API and its clients', 'node', ['scripts/openapi.mjs', '--check']],
  ['unit tests', 'npm', ['run', '--silent', 'test:unit']],
];

const failed = [];
for (const [name, command, options] of STEPS) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}
process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}.\n`);
process.exit(failed.length === 0 ? 0 : 1);
