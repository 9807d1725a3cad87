import 'reflect-metadata';
import type { Config } from '#platform/config';
import { runProcess, type Running } from '#platform/process';
import { createAdmin } from './create-admin.js';

/** The desk's process: its HTTP API and its pages. */
async function start(config: Config): Promise<Running> {
  const app = await createAdmin(config);
  await app.listen(config.adminPort, config.host);
  return { stop: () => app.close() };
}

runProcess('admin', start);
