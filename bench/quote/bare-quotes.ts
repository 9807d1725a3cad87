// The comparator: the rows that a price is made from are read and a quote of the same size is stored and answered, on
// Fastify and pg alone with prepared statements; nothing is checked, priced or explained.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Pool } from 'pg';

interface Body {
  items: { articleId: string }[];
  currency: string;
}

const { env } = process;
const pool = new Pool({ connectionString: env['DATABASE_URL'], max: 10 });
/** What the product answered; it is parsed and written again for each request. */
const ANSWER = env['ANSWER']!;
const FACTS = env['FACTS']!;

const ARTICLE = {
  name: 'article',
  text: `SELECT a.id, a.title_id, t.name AS title_name, a.headline, a.byline, a.canonical_url, a.language, a.direction, a.state,
      a.word_count, a.components, v.facts, v.id AS version_id, v.version
    FROM catalogue.article a JOIN catalogue.title t ON t.id = a.title_id
    JOIN catalogue.article_version v ON v.id = a.version_id WHERE a.id = $1`,
};
const BOOK = {
  name: 'book',
  text: `SELECT v.id FROM pricing.price_book b JOIN pricing.price_book_version v ON v.price_book_id = b.id
    WHERE b.title_id = $1 AND b.currency = $2 AND v.effective_from <= now()
    ORDER BY v.effective_from DESC, v.version DESC LIMIT 1`,
};
const KEEP = {
  name: 'keep',
  text: `INSERT INTO public.bare_quote (id, title_id, currency, amount, outcome, content, facts, price_book_id,
      price_book_version, created_at, expires_at)
    VALUES ($1, $2, $3, 12000, 'instant', $4, $5, $6, 1, now(), now() + interval '30 days')`,
};

async function priced({ items, currency }: Body) {
  const { rows } = await pool.query<{ title_id: string }>({ ...ARTICLE, values: [items[0]!.articleId] });
  const titleId = rows[0]!.title_id;
  const books = await pool.query<{ id: string }>({ ...BOOK, values: [titleId, currency] });
  return { titleId, bookId: books.rows[0]!.id, answer: JSON.parse(ANSWER) as object };
}

const app = Fastify({ logger: false });
app.post('/api/v1/quotes/preview', async (request) => (await priced(request.body as Body)).answer);
app.post('/api/v1/quotes', async (request) => {
  const body = request.body as Body;
  const { titleId, bookId, answer } = await priced(body);
  const id = randomUUID();
  await pool.query({ ...KEEP, values: [id, titleId, body.currency, JSON.stringify(answer), FACTS, bookId] });
  return { id, ...answer };
});
app.get('/healthz', async () => ({}));
await app.listen({ port: Number(env['PORT']), host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
