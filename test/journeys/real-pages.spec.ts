import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  AuthClient,
  eventually,
  missingStandard,
  payInSandbox,
  STANDARDS_DIR,
  startHouse,
  type TestHouse,
} from '../support/index.js';
import { fileNamed, unzip } from '../support/unzip.js';
import { PASSWORD, Press } from '../support/press.js';
import { realPages, type RealPage } from '../support/real-pages.js';

const missing = missingStandard('article-pages/aeb') ?? missingStandard('ninjs/schema');
const whenPresent = missing ? describe.skip : describe;
const TO_PACKAGE = 10;

/** Every page of the collection goes in through the API; ten go the whole way to a package. */
whenPresent(`real pages${missing ? ` (${missing})` : ''}`, () => {
  let house: TestHouse;
  let press: Press;
  let desk: AuthClient;
  let buyer: AuthClient;
  let pages: RealPage[];
  const imported = new Map<RealPage, string>();

  beforeAll(async () => {
    [house, pages] = [await startHouse(), await realPages()];
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Collection', [...new Set(pages.map(({ url }) => new URL(url).host))].slice(0, 50));
    await press.staffMember('rosa@desk.example', ['rights-manager', 'administrator']);
    await press.member('ada@kisumu.example', await press.organisation('Kisumu Daily', { country: 'KE' }));
    desk = await signedIn(house.desk, 'rosa@desk.example');
    buyer = await signedIn(house.portal, 'ada@kisumu.example');
  });

  afterAll(async () => {
    await press?.close();
    await house?.stop();
  });

  it('are imported, each with a headline and a body, and with the words of the ground truth', async () => {
    expect(pages).toHaveLength(52);
    const wrong: string[] = [];
    for (const page of pages) {
      const answer = await desk.post('/admin/v1/articles/import', { url: page.url, html: page.html });
      if (answer.status !== 200) {
        wrong.push(`${page.name}: ${answer.status} ${String(answer.body['code'])} ${String(answer.body['detail'])}`);
        continue;
      }
      const articleId = String(answer.body['articleId']);
      imported.set(page, articleId);
      const { body } = await desk.get(`/admin/v1/articles/${articleId}`);
      const content = body['content'] as { headline: string; blocks: Record<string, unknown>[] };
      const text = content.blocks.map(textOf).join(' ');
      if (content.headline.trim() === '') wrong.push(`${page.name}: no headline`);
      if (text.trim() === '') wrong.push(`${page.name}: an empty body called success`);
      if (page.body) {
        const share = sharedWords(page.body, text);
        if (share < 0.9) wrong.push(`${page.name}: ${Math.round(share * 100)}% of the words`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('go from import to a downloaded package whose ninjs is valid, ten of them', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    // It names draft 7, which this validator does not speak; what it says is the same in 2020-12.
    const geoJson = { ...schema('GeoJSON.json'), $schema: 'https://json-schema.org/draft/2020-12/schema' };
    ajv.addSchema(geoJson, 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(schema('ninjs-schema_3.1.json'));
    const chosen = [...imported].filter((_, index) => index % 5 === 0).slice(0, TO_PACKAGE);
    expect(chosen).toHaveLength(TO_PACKAGE);
    for (const [page, articleId] of chosen) {
      const ninjs = await ninjsOf(articleId);
      const valid = validate(ninjs);
      expect({ page: page.name, valid, errors: validate.errors }).toEqual({
        page: page.name,
        valid: true,
        errors: null,
      });
    }
  });

  async function ninjsOf(articleId: string): Promise<unknown> {
    const rights = { status: 'licensable', reason: 'Cleared with the publisher for this test.' };
    const cleared = await desk.request('PUT', `/admin/v1/articles/${articleId}/components/text/rights`, rights);
    expect(cleared.status).toBe(200);
    const reference = await buy(articleId);
    const licence = `/api/v1/licences/${reference.replace('R', 'L')}`;
    await eventually(
      () => buyer.get(`${licence}/package-status`),
      ({ body }) => body['state'] === 'ready',
    );
    const cookie = [...buyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const zip = await fetch(`${house.portal}${licence}/package`, { headers: { cookie } });
    return JSON.parse(fileNamed(await unzip(Buffer.from(await zip.arrayBuffer())), 'ninjs.json').toString());
  }

  async function buy(articleId: string): Promise<string> {
    const article = await buyer.get(`/api/v1/articles/${articleId}`);
    const quote = await buyer.post('/api/v1/quotes', {
      items: [{ articleId, componentIds: [] }],
      currency: 'GBP',
      use: {
        media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
        purpose: 'editorial',
        territory: { kind: 'countries', values: ['KE'] },
        languages: [article.body['language']],
        term: { kind: 'months', months: 12 },
        startsOn: new Date().toISOString().slice(0, 10),
        exclusivity: { kind: 'none' },
        edits: 'none',
        alreadyPublished: false,
        rush: false,
      },
    });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    expect({ status: request.status, body: request.body }).toMatchObject({ status: 201, body: { state: 'offered' } });
    const reference = String(request.body['reference']);
    await buyer.post(`/api/v1/requests/${reference}/accept`);
    const checkout = await buyer.post(`/api/v1/requests/${reference}/checkout`);
    await payInSandbox(String(checkout.body['url']));
    await eventually(
      () => buyer.get(`/api/v1/licences/${reference.replace('R', 'L')}`),
      ({ status }) => status === 200,
    );
    return reference;
  }
});

async function signedIn(address: string, email: string): Promise<AuthClient> {
  const client = new AuthClient(address, address);
  const answer = await client.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  expect(answer.status).toBe(200);
  return client;
}

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(STANDARDS_DIR, 'ninjs/schema', name), 'utf8')) as object;

interface TextLike {
  text?: string;
  items?: TextLike[];
  header?: TextLike[];
  rows?: TextLike[][];
}
function textOf(block: TextLike): string {
  const inner = [...(block.items ?? []), ...(block.header ?? []), ...(block.rows ?? []).flat()];
  return [block.text ?? '', ...inner.map(textOf)].join(' ');
}

/** How many of the words of `wanted` are in `got`, counted as often as they occur. */
function sharedWords(wanted: string, got: string): number {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of words(got)) left.set(word, (left.get(word) ?? 0) + 1);
  const all = words(wanted);
  const found = all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return all.length === 0 ? 1 : found.length / all.length;
}
