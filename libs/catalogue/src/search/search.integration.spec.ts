import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';
import { storeCorpus, type CorpusArticle } from '../testing/search-corpus.js';
import { readPlace, writePlace } from './search-place.js';
import { SHAPES } from './search-sql.js';
import type { ArticleSearch } from './search-articles.query.js';

const ARTICLES: CorpusArticle[] = [
  {
    headline: 'Ferries return to the night crossing',
    standfirst: 'The old timetable is back',
    byline: 'By Johanna Petersen',
    body: `The harbour was quiet.\n${'Boats came and went. '.repeat(60)}\nAt the very end stands a zeppelin.`,
    section: 'Harbour',
    publishedAt: '2026-01-10T08:00:00.000Z',
  },
  {
    headline: 'A council votes',
    body: 'One speaker mentioned ferries and the night, and crossing a road. The lighthouse keeper said no.',
    section: 'Politics',
    publishedAt: '2025-06-01T08:00:00.000Z',
    rights: 'excluded',
  },
  {
    headline: 'New lighthouse opens',
    caption: 'Keeper Sørensen lights the lamp',
    body: 'It is new.',
    section: 'harbour',
  },
  {
    headline: 'Les élèves découvrent la forêt',
    body: 'Les étudiants répètent leurs leçons au cœur de la ville.',
    language: 'fr',
    section: 'École',
  },
  {
    headline: 'Schöne Häuser an der Straße',
    body: 'Die Bürger von München wählten.',
    language: 'de',
    section: 'Stadt',
  },
  {
    headline: 'الصيادون في الإسكندرية',
    standfirst: 'عادت القوارب إلى الميناء',
    body: 'كتب المراسلون عن المدرسة القديمة والبحر.',
    language: 'ar',
    section: 'ميناء',
  },
  { headline: 'Nieuws uit de haven', body: 'Het schip is vertrokken.', language: 'nl' },
];

describe('search', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  let ids: string[];
  const search = (over: ArticleSearch | string) => house.search.execute(typeof over === 'string' ? { q: over } : over);
  const headlines = async (over: ArticleSearch | string): Promise<string[]> =>
    (await search(over)).items.map(({ headline }) => headline);

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
    ids = await storeCorpus(database.transactions, house.clock, house.titleId, ARTICLES);
  });
  afterAll(async () => house.close());

  it.each([
    ['ferry', 'an English plural', ARTICLES[0]!.headline],
    ['crossings', 'an English singular', ARTICLES[0]!.headline],
    ['eleve', 'French without accents, singular', ARTICLES[3]!.headline],
    ['ÉTUDIANTE', 'another French form in capitals', ARTICLES[3]!.headline],
    ['coeur ', 'a ligature taken apart', ARTICLES[3]!.headline],
    ['haus strasse', 'German umlaut plural and sharp s', ARTICLES[4]!.headline],
    ['muenchen', 'German without an umlaut key', ARTICLES[4]!.headline],
    ['munchen', 'German without umlauts', ARTICLES[4]!.headline],
    ['اسكندرية', 'Arabic without hamza and article', ARTICLES[5]!.headline],
    ['مدرسه', 'Arabic with he for te marbuta', ARTICLES[5]!.headline],
    ['صياد', 'an Arabic singular', ARTICLES[5]!.headline],
    ['مُراسِل', 'Arabic with vowel signs', ARTICLES[5]!.headline],
    ['schip', 'a language without a stemmer', ARTICLES[6]!.headline],
    ['sorensen', 'a name in a caption', ARTICLES[2]!.headline],
  ])('finds “%s”: %s', async (q, _why, headline) => {
    expect((await headlines(q))[0]).toBe(headline);
  });

  it('puts the headline over the text', async () => {
    expect(await headlines('lighthouse')).toEqual([ARTICLES[2]!.headline, ARTICLES[1]!.headline]);
    expect(await headlines({ q: 'ferry', sort: 'date' })).toEqual([ARTICLES[0]!.headline, ARTICLES[1]!.headline]);
  });

  it('takes a phrase as one, and leaves out what is excluded', async () => {
    expect(await headlines('"night crossing"')).toEqual([ARTICLES[0]!.headline]);
    expect(await headlines('night crossing')).toHaveLength(2);
    expect(await headlines('ferries -council')).toEqual([ARTICLES[0]!.headline]);
    expect(await headlines('-ferries -lighthouse')).toHaveLength(ARTICLES.length - 3);
  });

  it('finds while one types, in headlines and names at once and in texts from some letters on', async () => {
    for (const typed of ['fer', 'ferr', 'ferrie', 'johan', 'sørens']) expect(await headlines(typed)).not.toEqual([]);
    expect(await headlines('zepp')).toEqual([ARTICLES[0]!.headline]);
  });

  it('keeps languages apart: what is a stem in one is not looked for in another', async () => {
    await storeCorpus(database.transactions, house.clock, house.titleId, [
      { headline: 'A new bridge' },
      { headline: 'News of the day' },
    ]);
    // The French stem of “news” is “new”.
    expect(await headlines('news ')).toEqual(['News of the day']);
  });

  it('mends slips when nothing answers, and says so', async () => {
    for (const [typed, meant] of [
      ['lihgthouse', 'lighthouse'],
      ['Peterson', 'petersen'],
      ['lighthause keper', 'lighthouse keeper'],
      ['الاسكندريه', 'الاسكندرية'],
    ] as const) {
      const found = await search(typed);
      expect(found.items).not.toEqual([]);
      if (found.didYouMean) expect(found.didYouMean).toEqual({ q: meant, isShown: true });
    }
    expect((await search('lihgthouse')).didYouMean?.q).toBe('lighthouse');
    expect(await search('qqqqqqqq')).toMatchObject({ items: [], didYouMean: null, about: { count: 0, isExact: true } });
  });

  it('counts facets, sections in capitals or not as one', async () => {
    const { facets, about } = await search({ q: 'lighthouse ferry council harbour', section: 'HARBOUR' });
    expect(about).toEqual({ count: 0, isExact: true });
    expect(facets!.section).toEqual([]);
    const all = (await search({})).facets!;
    expect(all.section.find(({ value }) => value.toLowerCase() === 'harbour')!.articles).toBe(2);
    expect(all.language.map(({ value }) => value).sort()).toEqual(['ar', 'de', 'en', 'fr', 'nl']);
    expect(all.rights).toContainEqual({ value: 'excluded', label: 'excluded', articles: 1 });
    expect(all.title).toEqual([{ value: house.titleId, label: 'The Harbour Ledger', articles: ARTICLES.length + 2 }]);
    expect(all.year.map(({ value }) => value)).toEqual(['2026', '2025']);
  });

  it('narrows by every facet', async () => {
    expect(await headlines({ section: 'harbour' })).toHaveLength(2);
    expect(await headlines({ language: 'fr' })).toEqual([ARTICLES[3]!.headline]);
    expect(await headlines({ rights: 'excluded' })).toEqual([ARTICLES[1]!.headline]);
    expect(await headlines({ from: '2025-01-01', to: '2026-01-01' })).toEqual([ARTICLES[1]!.headline]);
    expect(await headlines({ title: 'nonsense' })).toEqual([]);
  });

  it('marks in headline and snippet what answers, and shows nothing the public may not read', async () => {
    const [french] = (await search('etudiant')).items;
    expect(french!.snippet!.filter(({ match }) => match)).toEqual([{ text: 'étudiants', match: true }]);
    const [ferry] = (await search('ferry crossing')).items;
    expect(ferry!.headlineParts.filter(({ match }) => match).map(({ text }) => text)).toEqual(['Ferries', 'crossing']);
    const [hidden] = (await search('zeppelin')).items;
    expect(hidden!.snippet).toEqual([{ text: 'The old timetable is back', match: false }]);
  });

  it('hides what is embargoed or killed at once, and shows it again when the embargo has passed', async () => {
    const [id] = await storeCorpus(database.transactions, house.clock, house.titleId, [
      { headline: 'Honours announced' },
    ]);
    const set = (state: 'embargoed' | 'killed' | 'live', embargoedUntil?: string) =>
      house.setState.execute(MANAGER, {
        articleId: id!,
        state,
        reason: 'Because.',
        ...(embargoedUntil ? { embargoedUntil } : {}),
      });
    await set('embargoed', '2026-03-02T09:00:00Z');
    expect(await headlines('honours')).toEqual([]);
    expect((await house.desk.list(MANAGER, { q: 'honours', state: 'embargoed' })).items).toHaveLength(1);
    house.clock.set(new Date('2026-03-03T09:00:00Z'));
    expect(await headlines('honours')).toEqual(['Honours announced']);
    expect((await house.desk.list(MANAGER, { state: 'embargoed' })).items).toEqual([]);
    await set('killed');
    expect(await headlines('honours')).toEqual([]);
    expect((await house.desk.list(MANAGER, { state: 'killed' })).items).toHaveLength(1);
    expect((await house.related.of(id!)).length).toBe(0);
  });

  it('follows staff when they decide about rights', async () => {
    await house.override.execute(MANAGER, {
      articleId: ids[1]!,
      componentId: 'text',
      status: 'needs-clearance',
      reason: 'Asked.',
    });
    expect(await headlines({ rights: 'excluded' })).toEqual([]);
    expect((await house.desk.list(MANAGER, { needsClearance: true })).items.map(({ id }) => id)).toEqual([ids[1]]);
    expect(await headlines('council')).toEqual([ARTICLES[1]!.headline]);
  });

  it.each(['relevance', 'date'] as const)(
    'pages by %s without gap or repeat, the same whichever way it goes',
    async (sort) => {
      const many = Array.from({ length: 23 }, (_, n) => ({
        headline: `Tern colony ${n % 3 === 0 ? 'tern ' : ''}number ${n}`,
        body: 'A tern is no gull. '.repeat(1 + (n % 4)),
        publishedAt: `202${4 + (n % 2)}-0${1 + (n % 7)}-11T08:00:00.000Z`,
      }));
      const before = await search({ q: 'tern ', limit: 1 });
      if (before.items.length === 0) await storeCorpus(database.transactions, house.clock, house.titleId, many);
      const whole = (await search({ q: 'tern ', sort, limit: 100 })).items.map(({ id }) => id);
      expect(new Set(whole).size).toBe(23);
      for (const shape of SHAPES) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await search({ q: 'tern ', sort, limit: 4, cursor });
          seen.push(...page.items.map(({ id }) => id));
          const place = readPlace(page.nextCursor ?? undefined, sort);
          cursor = place ? writePlace(sort, { ...place, shape }) : undefined;
        } while (cursor);
        expect(seen).toEqual(whole);
      }
    },
  );

  it('relates articles that share their rarer words', async () => {
    const related = await house.related.of(ids[2]!);
    expect(related[0]!.headline).toBe('A council votes');
  });
});
