import { freePort } from '../../apps/local/postgres/index.js';
import { Client } from '../ground/client.js';
import { once, type Database } from '../ground/database.js';
import { startProcess } from '../ground/process.js';

const CONCURRENCY = 10;
const WARM_SECONDS = 3;
const SECONDS = 2;

const SCHEMA = `
  CREATE TABLE public.seven_account (id int PRIMARY KEY, amount bigint NOT NULL);
  CREATE TABLE public.seven_entry (id uuid PRIMARY KEY, account_id int NOT NULL REFERENCES public.seven_account,
    amount bigint NOT NULL);
  INSERT INTO public.seven_account SELECT n, 0 FROM generate_series(1, 1000) AS n;
  GRANT SELECT, UPDATE ON public.seven_account TO imprimatur_app;
  GRANT INSERT ON public.seven_entry TO imprimatur_app`;

/** How fast this machine is just now: figures of machines differ as its transactions of seven statements do. */
export interface Yardstick {
  /** Transactions committed in a second, ten at a time. */
  measure(): Promise<number>;
  stop(): Promise<void>;
}

export async function openYardstick(database: Database): Promise<Yardstick> {
  const { ownerUrl, appUrl } = await database.other('yardstick');
  await once(ownerUrl, SCHEMA);
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const env = { DATABASE_URL: appUrl, PORT: port };
  const server = await startProcess({ file: 'bench/bare/seven.ts', env, healthUrl: `${origin}/healthz` });
  const client = new Client(origin);
  await rate(client, WARM_SECONDS);
  return {
    measure: () => rate(client, SECONDS),
    stop: () => {
      client.close();
      return server.stop();
    },
  };
}

async function rate(client: Client, seconds: number): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const goOn = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1_000) {
      await client.post('/transaction');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, goOn));
  return done / ((performance.now() - begun) / 1_000);
}
