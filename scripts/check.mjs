// `npm run check`: everything that can be known without a database or a browser; all steps run, then the list of failures.
import { spawn } from 'node:child_process';

/** The linter takes as long as the others together, on one processor: it has one to itself. */
const LANES = [
  [['lint', 'npm', ['run', '--silent', 'lint']]],
  [
    ['format', 'npm', ['run', '--silent', 'format:check']],
    ['boundaries', 'npm', ['run', '--silent', 'boundaries']],
    ['types', 'npm', ['run', '--silent', 'types']],
    ['the API and its clients', 'node', ['scripts/openapi.mjs', '--check']],
  ],
];
const LAST = [['unit tests', 'npm', ['run', '--silent', 'test:unit']]];

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

async function inTurn(steps, isAlone = false) {
  for (const step of steps) await run(step, isAlone);
}

await Promise.all(LANES.map((steps) => inTurn(steps)));
await inTurn(LAST, true);
process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}.\n`);
process.exit(failed.length === 0 ? 0 : 1);
