import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/support/index.js';
import { newsPage, Press } from '../../../test/support/press.js';
import { startApp, type RunningApp } from '../../../test/support/start-app.js';
import { createApi } from '../create-api.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/ferry`;
const HEADLINE = 'The ferry that counted twice';

/** A reader without script, from the line under an article to a price that is kept. */
describe('the form behind an article’s line', () => {
  let database: TestDatabase;
  let api: RunningApp;

  beforeAll(async () => {
    database = await testDatabase();
    api = await startApp(database, createApi);
    const press = await Press.open({ DATABASE_URL: database.url });
    await press.title('The Quay Post', HOST);
    await press.article(ADDRESS, newsPage({ host: HOST, path: '/2026/11/ferry', headline: HEADLINE }));
    await press.close();
  });

  afterAll(async () => {
    await api?.close();
    await database?.close();
  });

  const shown = async (fields: Record<string, string>): Promise<string> =>
    (await fetch(`${api.url}/republish?${new URLSearchParams(fields).toString()}`)).text();
  const posted = (fields: Record<string, string>): Promise<Response> =>
    fetch(`${api.url}/republish`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
  const quotes = async (): Promise<number> =>
    (await database.reads.one<{ n: number }>('SELECT count(*)::int AS n FROM licensing.quote'))!.n;
  const chosen = (page: string, name: string): string | undefined =>
    new RegExp(`<select name="${name}"[^>]*>[^]*?<option value="([^"]*)" selected`).exec(page)?.[1];
  const typed = (page: string, name: string): string | undefined =>
    new RegExp(`<input\\s+name="${name}"[^>]*? value="([^"]*)"`).exec(page)?.[1];

  it.each([
    {
      lang: 'en',
      says: [
        'Your price is kept',
        'Newsletter',
        '25,000',
        'Tunisia',
        '3 months',
        'Editorial',
        'This price holds until',
      ],
      next: ['Granted at once when you request it.', 'Sign in and continue', 'the pages need JavaScript'],
      subject: `Request to republish: The Quay Post, ${HEADLINE}`,
    },
    {
      lang: 'ar',
      says: ['حُفظ سعرك', 'نشرة بريدية', '25,000', 'تونس', '٣ أشهر', 'تحريري', 'يسري هذا السعر حتى'],
      next: ['يُمنح فور الطلب.', 'تسجيل الدخول والمتابعة', 'JavaScript'],
      subject: `طلب إعادة نشر: The Quay Post, ${HEADLINE}`,
    },
  ])('leads to the price, its reasons and what comes next, in $lang', async ({ lang, says, next, subject }) => {
    const first = await shown({ url: ADDRESS, lang });
    expect(first).toContain(HEADLINE);
    expect([chosen(first, 'medium'), typed(first, 'count')]).toEqual(['web', '10000']);
    const use = { url: ADDRESS, lang, medium: 'newsletter', count: '25,000', country: 'tn', term: '3' };
    const changed = await shown(use);
    expect(['medium', 'term'].map((name) => chosen(changed, name))).toEqual(['newsletter', '3']);
    const price = /class="price" dir="ltr">([^<]+)</.exec(changed)![1]!;

    const answer = await posted(use);
    expect(answer.status).toBe(303);
    const address = answer.headers.get('location')!;
    expect(address).toMatch(new RegExp(`^/republish/quotes/[0-9a-f-]{36}\\?lang=${lang}$`));
    const page = await (await fetch(api.url + address)).text();
    for (const words of [...says, ...next, HEADLINE, price]) expect(page).toContain(words);
    expect(page).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(page.match(/<tr>/g)!.length).toBeGreaterThan(2);
    // With script it goes on by itself to the page that it links to.
    const onwards = address.replace('/republish', '');
    expect(page).toContain(`<script src="/go-on.js" data-to="${onwards}">`);
    expect(page).toContain(`class="button" href="${onwards}"`);
    const mail = new URL(/href="(mailto:[^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&'));
    expect(mail.pathname).toBe('licensing@imprimatur.example');
    expect(mail.searchParams.get('subject')).toBe(subject);
    for (const words of [ADDRESS, '25,000', `${api.config.publicUrl}${onwards}`])
      expect(mail.searchParams.get('body')).toContain(words);
    // Changing the use opens the form as it was sent.
    const back = /href="(\/republish\?[^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
    const again = await (await fetch(api.url + back)).text();
    expect([chosen(again, 'medium'), typed(again, 'count'), typed(again, 'country')]).toEqual([
      ...['newsletter', '25000', 'TN'],
    ]);
  });

  it.each(['en', 'ar'])('says what a person has to decide, in %s', async (lang) => {
    const use = { url: ADDRESS, lang, medium: 'web', count: '90000000', purpose: 'corporate-promotional', term: '60' };
    const page = await (await posted(use).then(({ headers }) => fetch(api.url + headers.get('location')!))).text();
    expect(page).toContain(
      lang === 'en' ? 'A person decides, within the promised time.' : 'يبتّ فيه شخص خلال الوقت الموعود.',
    );
    expect(page).toMatch(/class="answer clearance">[^]*?<li>[^<]{10,}/);
  });

  it.each(['en', 'ar'])('names each field that cannot be meant and loses nothing, in %s', async (lang) => {
    const before = await quotes();
    const wrong = { medium: 'fax', count: 'many <b>', country: 'Atlantis', term: '7', purpose: 'fun', currency: 'XXX' };
    const answer = await posted({ url: ADDRESS, lang, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const page = await answer.text();
    for (const [field, value] of Object.entries(wrong)) {
      expect(page).toMatch(new RegExp(`<li id="wrong-${field}">[^<]{10,}`));
      expect(page).toContain(`“${value.replace('<b>', '&lt;b&gt;')}”`);
      expect(page).toMatch(
        new RegExp(`name="${field}"[^>]*aria-describedby="[^"]*wrong-${field}" aria-invalid="true"`),
      );
    }
    expect([typed(page, 'count'), typed(page, 'country')]).toEqual(['many &lt;b&gt;', 'Atlantis']);
    expect(await quotes()).toBe(before);
  });

  it.each([
    ['an audience beyond all people', { url: ADDRESS, count: '99999999999999' }, 422, 'wrong-count'],
    ['nobody', { url: ADDRESS, count: '0' }, 422, 'wrong-count'],
    ['no address', { count: '777' }, 422, 'wrong-url'],
    ['an address of another house', { url: 'http://elsewhere.example/a', count: '777' }, 422, 'role="alert"'],
    ['a currency without prices', { url: ADDRESS, currency: 'EUR', count: '777' }, 422, 'role="alert"'],
  ])('shows the form again for %s', async (_, fields, status, says) => {
    const before = await quotes();
    const answer = await posted({ lang: 'en', ...fields });
    const page = await answer.text();
    expect([answer.status, page.includes(says)]).toEqual([status, true]);
    expect(page).toContain(`name="count"`);
    expect(page).toContain(`value="${fields.count}"`);
    expect(await quotes()).toBe(before);
  });

  it('says of a price that is not there or has ended what to do', async () => {
    const none = await fetch(`${api.url}/republish/quotes/none?lang=ar`);
    expect([none.status, (await none.text()).includes('ليس لدينا هذا السعر.')]).toEqual([404, true]);
    const { headers } = await posted({ url: ADDRESS, lang: 'en' });
    await database.asOwner(`UPDATE licensing.quote SET expires_at = created_at + interval '1 millisecond'`);
    const ended = await (await fetch(api.url + headers.get('location')!)).text();
    expect(ended).toContain('This price has ended');
    expect(ended).not.toContain('mailto:');
  });
});
