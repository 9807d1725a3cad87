import 'reflect-metadata';
import type { Config } from '#platform/config';
import { runProcess, type Running } from '#platform/process';
import { createApi } from './create-api.js';

/** The portal's process: its HTTP API and its pages. */
async function start(config: Config): Promise<Running> {
  const app = await createApi(config);
  await app.listen(config.port, config.host);
  return { stop: () => app.close() };
}

runProcess('api', start);
