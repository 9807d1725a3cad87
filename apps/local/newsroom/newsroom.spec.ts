import { afterAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parseContentFile } from './content-file.js';
import { HOOK_PATH, newsroomServer } from './newsroom-server.js';
import type { NewsroomPress } from './newsroom-site.js';
import { sitesOf } from './newsroom-site.js';

const ARTICLES = [
  parseContentFile(
    'quay.md',
    '---\ntitle: harbour-ledger\npath: /2026/quay\nheadline: The quay: reopened\n---\nBody.\n',
  ),
  parseContentFile('ar/mina.md', '---\ntitle: al-marsa\npath: /أخبار/ميناء\n---\nنص'),
];
const press: NewsroomPress = {
  renderArticlePage: (article, site) => `${site.title}: ${article.fields['headline'] ?? article.slug}`,
  renderFrontPage: (site) => `${site.title} front`,
  openFile: async (path) =>
    path === '/pictures/a.png' ? { contentType: 'image/png', body: Buffer.from('png') } : undefined,
};
const server = newsroomServer(sitesOf(ARTICLES, 80, 'http://portal.test'), press).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
afterAll(() => void server.close());

const get = (host: string, path: string): Promise<{ status: number; body: string; type: string }> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path: encodeURI(path), headers: { host }, agent: false }, (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode!, body, type: response.headers['content-type']! }),
        reject,
      );
    }).end();
  });

describe('the newsroom', () => {
  it('serves each article under the host of its title only', async () => {
    expect((await get('harbour-ledger.localhost:80', '/2026/quay')).body).toBe('harbour-ledger: The quay: reopened');
    expect((await get('al-marsa.localhost', '/أخبار/ميناء')).body).toBe('al-marsa: mina');
    expect((await get('al-marsa.localhost', '/2026/quay')).status).toBe(404);
  });

  it('serves front pages and pictures', async () => {
    expect((await get('harbour-ledger.localhost', '/')).body).toBe('harbour-ledger front');
    expect(await get('harbour-ledger.localhost', '/pictures/a.png')).toMatchObject({ status: 200, type: 'image/png' });
  });

  it('takes what its system is told, at one address', async () => {
    const { port } = server.address() as AddressInfo;
    const tell = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '{}' });
    expect((await tell(HOOK_PATH)).status).toBe(204);
    expect((await fetch(`http://127.0.0.1:${port}${HOOK_PATH}`)).status).not.toBe(204);
  });

  it('tells whoever uses another name where the newspapers are', async () => {
    expect((await get('127.0.0.1', '/')).body).toContain('http://harbour-ledger.localhost:80/');
  });
});

describe('parseContentFile', () => {
  it.each(['no fields', '---\nheadline: x\n---\ny', '---\ntitle: a\npath: relative\n---\ny'])(
    'refuses %j',
    (content) => {
      expect(() => parseContentFile('a.md', content)).toThrow(/a\.md/);
    },
  );
});
