import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleFace, ComponentView } from '#libs/catalogue';
import { articleHead, newsArticle } from './article-markup.js';

const PUBLIC_URL = 'https://licences.example';
const VOCABULARY = join(
  process.env['STANDARDS_DIR'] ?? '../shared/standards',
  'schemaorg/schemaorg-current-https.jsonld.gz',
);

const verdict = (status: 'licensable' | 'excluded') => ({ status, code: 'x', message: 'x', nextStep: null });
const component = (over: Partial<ComponentView>): ComponentView => ({
  ...{ id: 'c', kind: 'image', rights: verdict('licensable'), creditLine: null, caption: null, alt: null },
  ...{ width: null, height: null, imageUrl: null },
  ...over,
});

const face = (over: Partial<ArticleFace['article']> = {}): ArticleFace => ({
  authors: ['Mira Holt', 'Jonas Weir'],
  modifiedAt: '2026-11-21T09:00:00Z',
  article: {
    ...{ id: '0190', versionId: 'v', version: 1, state: 'live', embargoedUntil: null, titleId: 't' },
    ...{ titleName: 'The Harbour Ledger', canonicalUrl: 'https://ledger.example/a?b=1&c="2"' },
    headline: 'The ferry </script><script>alert(1)</script>',
    standfirst: 'Forty years on & still "afloat".',
    byline: 'By Mira Holt and Jonas Weir',
    ...{ section: 'World', publishedAt: '2026-11-20T08:30:00+01:00', language: 'en-GB', direction: 'ltr' },
    ...{ wordCount: 900, blocks: [] },
    components: [
      component({ id: 'text', kind: 'text' }),
      component({
        id: 'i1',
        imageUrl: '/api/v1/i1',
        caption: 'Dawn',
        creditLine: 'Sara Naim',
        alt: 'A ferry',
        width: 640,
      }),
      component({ id: 'i2', rights: verdict('excluded'), caption: 'A storm of somebody else', creditLine: 'Agency' }),
    ],
    ...over,
  },
});

/** Every name of a property in a document, and of a type. */
function namesIn(value: unknown, names = { properties: new Set<string>(), types: new Set<string>() }): typeof names {
  if (Array.isArray(value)) value.forEach((each) => namesIn(each, names));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === '@type') names.types.add(String(inner));
      else if (!name.startsWith('@')) names.properties.add(name);
      namesIn(inner, names);
    }
  }
  return names;
}

describe('the markup of an article’s page', () => {
  it('says how to license the article and each picture that may be licensed', () => {
    const thing = newsArticle(face(), PUBLIC_URL);
    const rights = {
      license: 'https://licences.example/terms',
      acquireLicensePage: `https://licences.example/republish?url=${encodeURIComponent('https://ledger.example/a?b=1&c="2"')}`,
      copyrightNotice: '© 2026 The Harbour Ledger',
    };
    expect(thing).toMatchObject({
      '@type': 'NewsArticle',
      ...rights,
      creditText: 'By Mira Holt and Jonas Weir, The Harbour Ledger',
      usageInfo: 'https://licences.example/articles/0190',
      author: [{ '@type': 'Person', name: 'Mira Holt' }, { name: 'Jonas Weir' }],
      datePublished: '2026-11-20T08:30:00+01:00',
      dateModified: '2026-11-21T09:00:00Z',
      image: [{ contentUrl: 'https://licences.example/api/v1/i1', creditText: 'Sara Naim', ...rights }],
    });
    expect(JSON.stringify(thing)).not.toMatch(/storm|Agency/);
  });

  it('claims nothing of a text that belongs to somebody else', () => {
    const thing = newsArticle(
      face({ components: [component({ id: 'text', kind: 'text', rights: verdict('excluded') })] }),
      PUBLIC_URL,
    );
    expect(thing).not.toHaveProperty('acquireLicensePage');
    expect(thing).not.toHaveProperty('copyrightNotice');
    expect(thing).not.toHaveProperty('image');
  });

  it('lets nothing break out of its element', () => {
    const { head, title } = articleHead(face(), PUBLIC_URL);
    expect(head.match(/<script/g)).toHaveLength(1);
    expect(head.match(/<\/script>/g)).toHaveLength(1);
    expect(head).not.toContain('<script>alert');
    const data = /<script type="application\/ld\+json">(.*)<\/script>/s.exec(head)![1]!;
    expect((JSON.parse(data) as { headline: string }).headline).toBe('The ferry </script><script>alert(1)</script>');
    expect(head).toContain('content="Forty years on &amp; still &quot;afloat&quot;."');
    expect(head).toContain('<link rel="canonical" href="https://ledger.example/a?b=1&amp;c=&quot;2&quot;" />');
    expect(head).toContain('name="robots" content="noindex"');
    expect(title).toContain('The ferry');
  });

  it('says nothing of an article that is not live', () => {
    const { head, title } = articleHead(face({ state: 'killed' }), PUBLIC_URL);
    expect([head, title]).toEqual(['<meta name="robots" content="noindex" />', 'Imprimatur']);
  });

  const known = existsSync(VOCABULARY) ? it : it.skip;
  known(
    `uses schema.org’s own words${existsSync(VOCABULARY) ? '' : ` (skipped: no vocabulary at ${VOCABULARY})`}`,
    () => {
      const graph = (
        JSON.parse(gunzipSync(readFileSync(VOCABULARY)).toString('utf8')) as { '@graph': { '@id': string }[] }
      )['@graph'];
      const terms = new Set(graph.map((term) => term['@id'].replace(/^schema:/, '')));
      const { properties, types } = namesIn(newsArticle(face(), PUBLIC_URL));
      expect([...properties, ...types].filter((name) => !terms.has(name))).toEqual([]);
      expect(properties.size).toBeGreaterThan(20);
    },
  );
});
