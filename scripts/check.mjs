// `npm run check`: everything that can be known without a database or a browser; all steps run, then the list of failures.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The longest first: each processor takes the next. */
const STEPS = [
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['boundaries', 'npm', ['run', '--silent', 'boundaries']],
  ['the API and its clients', 'node', ['scripts/openapi.mjs', '--check']],
];
const LAST = ['unit tests', 'node', ['scripts/test.mjs', '--selectProjects', 'unit']];

const failed = [];

/** A step's output is printed when it is over, so that no two are mixed. */
function run([name, command, options], isAlone) {
  return new Promise((done) => {
    const begun = Date.now();
    const chunks = [];
    if (isAlone) process.stdout.write(`\n== ${name}\n`);
    const child = spawn(command, options, {
      stdio: ['ignore', ...(isAlone ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (status) => {
      if (status !== 0) failed.push(name);
      if (!isAlone) process.stdout.write(`\n== ${name}\n${Buffer.concat(chunks).toString()}`);
      process.stdout.write(`${status === 0 ? 'Passed' : 'Failed'} in ${Math.round((Date.now() - begun) / 1000)} s.\n`);
      done();
    });
  });
}

const waiting = [...STEPS];
async function inTurn() {
  for (let step = waiting.shift(); step; step = waiting.shift()) await run(step, false);
}

await Promise.all(Array.from({ length: availableParallelism() }, inTurn));
await run(LAST, true);
process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}.\n`);
process.exit(failed.length === 0 ? 0 : 1);
