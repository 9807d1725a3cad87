// Jest loads this file outside its module system, so it imports nothing of ours and leaves the work to a process.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Answer = { server: object; temporary: string } | { failure: string };

const root = process.cwd();

export default async function globalSetup(): Promise<void> {
  const child = fork(join(root, 'test/support/database-server.ts'), {
    execArgv: [
      ...['--conditions=source', '--no-warnings'],
      ...['--import', pathToFileURL(join(root, 'scripts/typescript.mjs')).href],
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const answer = await new Promise<Answer>((resolve) => {
    child.once('message', (message) => resolve(message as Answer));
    child.once('exit', (code) => resolve({ failure: `The test database's process ended with code ${code}.` }));
  });
  if ('failure' in answer) throw new Error(`The test database could not be made ready.\n${answer.failure}`);
  process.env['IMPRIMATUR_TEST_SERVER'] = JSON.stringify(answer.server);
  process.env['TMPDIR'] = answer.temporary;
  (globalThis as { testDatabaseProcess?: ChildProcess }).testDatabaseProcess = child;
}
