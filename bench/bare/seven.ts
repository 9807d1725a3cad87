// The yardstick for a machine: transactions of seven statements on Fastify and pg alone, BEGIN and COMMIT among them.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Pool } from 'pg';

const { env } = process;
const pool = new Pool({ connectionString: env['DATABASE_URL'], max: 10 });

const ACCOUNTS = 1_000;
const READ = { name: 'read', text: 'SELECT amount FROM public.seven_account WHERE id = $1' };
const MOVE = { name: 'move', text: 'UPDATE public.seven_account SET amount = amount + $2 WHERE id = $1' };
const NOTE = { name: 'note', text: 'INSERT INTO public.seven_entry (id, account_id, amount) VALUES ($1, $2, $3)' };

const app = Fastify({ logger: false });
app.post('/transaction', async () => {
  const id = 1 + Math.floor(Math.random() * ACCOUNTS);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({ ...READ, values: [id] });
    await client.query({ ...MOVE, values: [id, 1] });
    await client.query({ ...NOTE, values: [randomUUID(), id, 1] });
    await client.query({ ...NOTE, values: [randomUUID(), id, -1] });
    await client.query({ ...READ, values: [id] });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return {};
});
app.get('/healthz', async () => ({}));
await app.listen({ port: Number(env['PORT']), host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
