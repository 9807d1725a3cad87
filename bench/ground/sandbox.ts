import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../apps/local/postgres/index.js';
import { ensureWebhook } from '../../apps/local/stripe-webhook.js';
import { startProcess, type Running } from './process.js';

export const SANDBOX_KEY = 'sk_test_imprimatur_sandbox';

export interface Sandbox {
  url: string;
  process: Running;
  /** Sends its events there from now on. @returns the secret that signs them */
  subscribe(receiver: string): Promise<string>;
}

/** A payment sandbox as a process of its own. */
export async function startSandbox(folder: string): Promise<Sandbox> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = { STRIPE_SANDBOX_PORT: port, STRIPE_SANDBOX_DATA: folder, STRIPE_SANDBOX_SECRET_KEY: SANDBOX_KEY };
  await mkdir(folder, { recursive: true });
  const file = 'dist/apps/stripe-sandbox/main.js';
  const process = await startProcess({ file, env, healthUrl: `${url}/_sandbox/health` });
  return {
    ...{ url, process },
    subscribe: (receiver) => ensureWebhook(url, SANDBOX_KEY, receiver, join(folder, 'webhook.json')),
  };
}
