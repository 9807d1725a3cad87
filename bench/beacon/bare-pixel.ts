// The comparator: Fastify alone answers the same picture with the same headers, and counts nothing.
import Fastify from 'fastify';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const app = Fastify({ logger: false });
app.get('/c/:token.gif', (_request, reply) =>
  reply
    .headers({ 'content-type': 'image/gif', 'cache-control': 'no-store, max-age=0' })
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(PIXEL),
);
app.get('/healthz', async () => ({}));
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
