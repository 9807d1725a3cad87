import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { DomainError } from '#libs/kernel';
import type { FetchRequest, Resolver } from './index.js';
import { SafeFetch, systemResolver } from './index.js';

const servers: Server[] = [];
const HTML: FetchRequest = { accept: ['text/html'] };
const LOCAL: FetchRequest = { accept: ['text/html'], allowHosts: ['news.localhost'] };

async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://news.localhost:${(server.address() as AddressInfo).port}`;
}

const page =
  (body: string | Buffer = '<p>Hello</p>', headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

const fetcher = (options: { resolver?: Resolver; allowLoopback?: boolean; timeoutMs?: number } = {}): SafeFetch =>
  new SafeFetch(
    { allowLoopback: options.allowLoopback ?? true, userAgent: 'Test/1', timeoutMs: options.timeoutMs ?? 5_000 },
    options.resolver ?? systemResolver,
  );

const answering = (...answers: string[][]): Resolver & { asked: string[] } => {
  const asked: string[] = [];
  return { asked, addresses: async (host) => (asked.push(host), answers[asked.length - 1] ?? []) };
};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: DomainError) => error.code,
  );

afterEach(() => servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())));
afterAll(() => expect(servers).toHaveLength(0));

describe('SafeFetch', () => {
  it('reads a page of a listed host on this machine in the local mode', async () => {
    const origin = await site(page('<p>Straße</p>', { 'content-type': 'text/html; charset=UTF-8' }));
    const fetched = await fetcher().get(`${origin}/a?b=1#c`, LOCAL);
    expect(fetched).toMatchObject({ status: 200, contentType: 'text/html', charset: 'utf-8' });
    expect(fetched.body.toString()).toBe('<p>Straße</p>');
  });

  it('unpacks what is compressed', async () => {
    const origin = await site(page(gzipSync('<p>packed</p>'), { 'content-encoding': 'gzip' }));
    expect((await fetcher().get(origin, LOCAL)).body.toString()).toBe('<p>packed</p>');
  });

  it('connects to the very address it checked, whatever the name says later', async () => {
    const origin = await site(page());
    const resolver = answering(['127.0.0.1'], ['10.0.0.1']);
    await fetcher({ resolver }).get(origin, LOCAL);
    expect(resolver.asked).toEqual(['news.localhost']);
  });

  it.each([
    ['http://127.0.0.1/', []],
    ['http://2130706433/', []],
    ['http://0x7f.1/', []],
    ['http://[::1]/', []],
    ['http://[::ffff:127.0.0.1]/', []],
    ['http://169.254.169.254/latest/meta-data/', []],
    ['http://[64:ff9b::a00:1]/', []],
    ['http://inside.example/', ['10.0.0.7']],
    ['http://inside.example/', ['fd00::7']],
    ['http://both.example/', ['93.184.215.14', '192.168.0.1']],
    ['http://public.example:8080/', ['93.184.215.14']],
    ['http://public.example:22/', ['93.184.215.14']],
  ])('refuses %s (%j)', async (url, addresses) => {
    expect(await codeOf(fetcher({ resolver: answering(addresses) }).get(url, HTML))).toBe('fetch.blocked-address');
  });

  it('opens this machine to listed hosts only, and never outside the local mode', async () => {
    const origin = await site(page());
    expect(await codeOf(fetcher().get(origin, HTML))).toBe('fetch.blocked-address');
    expect(await codeOf(fetcher({ allowLoopback: false }).get(origin, LOCAL))).toBe('fetch.blocked-address');
  });

  it.each(['ftp://a.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'not a url', 'https://me:pw@a.example/'])(
    'calls %s no address',
    async (url) => expect(await codeOf(fetcher().get(url, HTML))).toBe('fetch.bad-url'),
  );

  it('keeps to the list of hosts', async () => {
    const request = { accept: ['text/html'], allowHosts: ['www.example.org'] };
    const resolver = answering(['93.184.215.14']);
    expect(await codeOf(fetcher({ resolver }).get('https://example.org/', request))).toBe('fetch.host-not-allowed');
    expect(await codeOf(fetcher({ resolver }).get('https://www.example.org.evil.example/', request))).toBe(
      'fetch.host-not-allowed',
    );
    expect(resolver.asked).toEqual([]);
  });

  it('keeps to the port that a list names', async () => {
    const origin = await site(page());
    const allowHosts = [`news.localhost:${new URL(origin).port}`];
    expect((await fetcher().get(origin, { ...HTML, allowHosts })).status).toBe(200);
    expect(await codeOf(fetcher().get('http://news.localhost:1/', { ...HTML, allowHosts }))).toBe(
      'fetch.host-not-allowed',
    );
  });

  it('checks each redirect again', async () => {
    const origin = await site((request, response) => {
      const to: Record<string, string> = {
        '/in': 'http://169.254.169.254/',
        '/out': 'http://other.localhost/',
        '/a': '/b',
      };
      const location = to[request.url ?? ''];
      if (location) response.writeHead(302, { location }).end();
      else page('<p>arrived</p>')(request, response);
    });
    expect(await codeOf(fetcher().get(`${origin}/out`, LOCAL))).toBe('fetch.host-not-allowed');
    const wide = { ...LOCAL, allowHosts: ['news.localhost', '169.254.169.254'] };
    expect(await codeOf(fetcher().get(`${origin}/in`, wide))).toBe('fetch.blocked-address');
    expect((await fetcher().get(`${origin}/a`, LOCAL)).finalUrl).toBe(`${origin}/b`);
  });

  it('gives up on a circle of redirects', async () => {
    const origin = await site((_request, response) => void response.writeHead(301, { location: '/again' }).end());
    expect(await codeOf(fetcher().get(origin, LOCAL))).toBe('fetch.too-many-redirects');
  });

  it.each([
    [404, 'fetch.not-found'],
    [410, 'fetch.not-found'],
    [403, 'fetch.bad-status'],
    [500, 'fetch.bad-status'],
    [204, 'fetch.bad-status'],
  ])('answers a %i with %s', async (status, code) => {
    const origin = await site((_request, response) => void response.writeHead(status).end());
    expect(await codeOf(fetcher().get(origin, LOCAL))).toBe(code);
  });

  it('takes only the kinds of file asked for', async () => {
    const origin = await site(page('{}', { 'content-type': 'application/json' }));
    expect(await codeOf(fetcher().get(origin, LOCAL))).toBe('fetch.not-html');
    expect(await codeOf(fetcher().get(origin, { ...LOCAL, accept: ['image/*'] }))).toBe('fetch.wrong-type');
    expect((await fetcher().get(origin, { ...LOCAL, accept: ['application/*'] })).status).toBe(200);
  });

  it('stops at the limit: announced, streamed or unpacked from a bomb', async () => {
    const small = { ...LOCAL, maxBytes: 10_000 };
    const announced = await site(page(Buffer.alloc(50_000)));
    const streamed = await site((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'.repeat(5_000)), 1);
      response.once('close', () => clearInterval(timer));
    });
    const bomb = await site(page(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' }));
    for (const url of [announced, streamed, bomb]) {
      expect(await codeOf(fetcher().get(url, small))).toBe('fetch.too-large');
    }
  });

  it('ends a slow answer, a silent one and a slow name at the deadline', async () => {
    const dripping = await site((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(timer));
    });
    const silent = await site(() => undefined);
    const quick = fetcher({ timeoutMs: 150 });
    expect(await codeOf(quick.get(dripping, LOCAL))).toBe('fetch.timeout');
    expect(await codeOf(quick.get(silent, LOCAL))).toBe('fetch.timeout');
    const never: Resolver = { addresses: () => new Promise(() => undefined) };
    expect(await codeOf(fetcher({ resolver: never, timeoutMs: 50 }).get('http://a.example/', HTML))).toBe(
      'fetch.timeout',
    );
  });

  it('says so when there is no such site, nobody listens, or the bytes are not what they say', async () => {
    expect(await codeOf(fetcher({ resolver: answering([]) }).get('http://a.example/', HTML))).toBe(
      'fetch.unknown-host',
    );
    expect(await codeOf(fetcher().get('http://news.localhost:1/', LOCAL))).toBe('fetch.unreachable');
    const broken = await site(page('not gzip', { 'content-encoding': 'gzip' }));
    expect(await codeOf(fetcher().get(broken, LOCAL))).toBe('fetch.unreadable');
    const strange = await site(page('x', { 'content-encoding': 'zstd' }));
    expect(await codeOf(fetcher().get(strange, LOCAL))).toBe('fetch.unreadable');
  });
});
