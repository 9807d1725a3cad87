// The comparator: the same rows of the queue, read with one prepared statement on Fastify and pg, under the same session
// check; nothing is filtered, counted or named.
import Fastify from 'fastify';
import { Pool } from 'pg';

const { env } = process;
const pool = new Pool({ connectionString: env['DATABASE_URL'], max: 10 });
const LIMIT = 50;

const SESSION = {
  name: 'session',
  text: `SELECT u.id, u.name, st.roles FROM identity.desk_session s JOIN identity.desk_user u ON u.id = s.user_id
    JOIN identity.staff st ON st.user_id = u.id WHERE s.token = $1 AND s.expires_at > now()`,
};
const COLUMNS = `r.id, r.reference, r.kind, r.state, r.headline, r.language, r.direction, r.title_name, r.item_count,
  r.currency, r.amount, r.submitted_at, r.updated_at, r.promised_at, r.reasons, r.rush, r.title_id, r.assignee_id,
  r.assignee_name, r.assigned_at, o.id AS organisation_id, o.name AS organisation_name, o.country, o.kind AS organisation_kind,
  q.content #> '{use,media}' AS media,
  EXISTS (SELECT 1 FROM licensing.licence x WHERE x.organisation_id = r.organisation_id) AS is_known`;
const pageOf = (where: string) => `
  SELECT ${COLUMNS} FROM licensing.request r LEFT JOIN identity.organisation o ON o.id = r.organisation_id
  LEFT JOIN licensing.quote q ON q.id = r.quote_id
  WHERE r.state = 'in_review' ${where} ORDER BY r.promised_at, r.id LIMIT ${LIMIT + 1}`;
const FIRST = { name: 'first', text: pageOf('') };
const NEXT = { name: 'next', text: pageOf('AND (r.promised_at, r.id) > ($1, $2::uuid)') };

const app = Fastify({ logger: false });
app.get('/admin/v1/requests', async (request) => {
  const { cursor } = request.query as { cursor?: string };
  await pool.query({ ...SESSION, values: [env['TOKEN']] });
  const after = cursor ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]) : null;
  const { rows } = await (after ? pool.query({ ...NEXT, values: after }) : pool.query(FIRST));
  return { items: rows.slice(0, LIMIT), nextCursor: null };
});
app.get('/healthz', async () => ({}));
await app.listen({ port: Number(env['PORT']), host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
