import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { demoState, markDemoBegun, markDemoFinished } from './demo-mark.js';

export interface Furnishing {
  ownerUrl: string;
  env: Record<string, string>;
  /** Origins of the newspapers by title. */
  newsroom: Readonly<Record<string, string>>;
  /** Gives an empty, migrated database again; undefined when the database is the user's own. */
  startOver?: () => Promise<void>;
  /** Files that belong to a half-built demo. */
  leftovers: readonly string[];
  say: (line: string) => void;
}

/** Builds the demo house on the first start. One that broke off half-way is pulled down and built anew. */
export async function furnish(furnishing: Furnishing): Promise<void> {
  const { ownerUrl, say } = furnishing;
  const state = await demoState(ownerUrl);
  if (state === 'complete') return;
  if (state === 'half-built') await pullDown(furnishing);
  say('Furnishing the demo house; this happens once ...');
  await markDemoBegun(ownerUrl);
  await seed(furnishing);
  await markDemoFinished(ownerUrl);
}

async function pullDown({ startOver, leftovers }: Furnishing): Promise<void> {
  if (!startOver) {
    throw new Error(
      'The demo house in your database was left half built by an earlier start. Empty the database, or set DEMO=false.',
    );
  }
  await Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
  await startOver();
}

async function seed({ env, newsroom, say }: Furnishing): Promise<void> {
  const child = fork(fileURLToPath(new URL('./seed-demo.js', import.meta.url)), {
    env: { ...env, NEWSROOM: JSON.stringify(newsroom) },
    execArgv: ['--enable-source-maps', '--import', new URL('./tied-to-parent.js', import.meta.url).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message) => say((message as { say: string }).say));
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (status !== 0) {
    throw new Error('The demo house could not be furnished; what went wrong is above. DEMO=false starts without it.');
  }
}
