import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const BUYER = 'ada@kisumu.example';
const REVIEWER = 'rosa@desk.example';
const HEADLINES = ['The lamplighter', 'The pilot', 'The net mender', 'The harbour cook', 'The last whaler'];
const REFUSED = 'The last whaler';

/** Five articles in one request: asked back, changed, approved but for one, bargained over, paid; and what the licence holds. */
describe('several articles in one request', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: Page;
  let portal: Page;
  let staff: AuthClient;
  let reference: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    for (const [index, headline] of HEADLINES.entries()) {
      const path = `/2026/11/trade-${index}`;
      await press.article(`http://${HOST}${path}`, newsPage({ host: HOST, path, headline }));
    }
    await press.member(BUYER, await press.organisation('Kisumu Daily'));
    await press.staffMember(REVIEWER, ['reviewer']);
    staff = new AuthClient(house.desk, house.desk);
    await staff.post('/api/auth/sign-in/email', { email: REVIEWER, password: PASSWORD });
    browser = await launchBrowser();
    desk = await openAs(browser, house.desk, REVIEWER);
    portal = await openAs(browser, house.portal, BUYER);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  /** The answer to what is sent there comes only when the page already shows what came of it. */
  const answeredAfter = (path: string, seen: Locator) =>
    portal.route(`**/api/v1/requests/*/${path}`, async (route) => {
      const answer = await route.fetch();
      await seen.waitFor();
      await route.fulfill({ response: answer });
    });
  const atDesk = async () => (await staff.get(`/admin/v1/requests/${reference}`)).body;
  const decide = (body: object) => staff.post(`/admin/v1/requests/${reference}/decisions`, body);

  it('gathers them from the search, prices them with the volume discount, and asks once', async () => {
    await portal.goto(`${house.portal}/search?lang=en`);
    for (const headline of HEADLINES) {
      await portal.getByRole('button', { name: `Add to a request with several: ${headline}` }).click();
    }
    await portal.getByRole('link', { name: 'Several articles (5)' }).click();
    await portal.getByRole('heading', { name: 'Several articles', level: 1 }).waitFor();
    // The fifth is a tenth less: four at 120 and one at 108.
    await portal.getByText('£588', { exact: true }).waitFor();
    await portal.getByText('Start, languages, changes, exclusivity').click();
    await portal.getByLabel('Changes you may make').selectOption('adapt');
    await portal.getByText('A person decides').waitFor();
    await portal.getByRole('button', { name: 'Request licence' }).click();
    await portal.waitForURL(/\/quotes\//);
    await portal.getByRole('button', { name: 'Request licence' }).click();
    await portal.waitForURL(/\/requests\/R-/);
    reference = new URL(portal.url()).pathname.split('/').pop()!;
    for (const headline of HEADLINES) await portal.getByText(headline, { exact: true }).first().waitFor();
    expect(await portal.getByRole('link', { name: /Several articles \(/ }).count()).toBe(0);
  });

  it('is asked back: the licensee changes the terms and sends it again under its number', async () => {
    await desk.goto(`${house.desk}/requests/${reference}`);
    await desk.getByRole('heading', { name: 'Why it is here' }).waitFor();
    await desk.keyboard.press('q');
    await desk.getByLabel('Your question').fill('Would three months do?');
    await desk.getByRole('button', { name: 'Send the question' }).click();
    await desk.getByText('The question is with the licensee.').waitFor();
    await portal.getByText('Would three months do?').first().waitFor();
    await portal.getByRole('link', { name: 'Change what you asked for' }).click();
    await portal.getByRole('heading', { name: `Change ${reference}` }).waitFor();
    await portal.getByText('Would three months do?').waitFor();
    await portal.getByLabel('How long').selectOption('3');
    // 90 each, the fifth 81.
    await portal.getByText('£441', { exact: true }).waitFor();
    await portal.getByText('You asked for it at £588').waitFor();
    await portal.getByLabel('Your answer').fill('Three months, then.');
    // Neither the terms nor the answer are lost with the page.
    await portal.reload();
    await portal.getByText('£441', { exact: true }).waitFor();
    expect(await portal.getByLabel('Your answer').inputValue()).toBe('Three months, then.');
    await portal.getByRole('button', { name: 'Send again with these terms' }).click();
    await portal.waitForURL(new RegExp(`/requests/${reference}$`));
    await portal.getByText('Three months, then.').waitFor();
    const { state, asks } = await atDesk();
    expect(state).toBe('in_review');
    expect(asks).toMatchObject([
      { price: { amount: '58800' } },
      { price: { amount: '44100' }, changes: { terms: ['term'] } },
    ]);
  });

  it('is no longer to be changed once it is back at the desk', async () => {
    await portal.goto(`${house.portal}/requests/${reference}/change`);
    await portal.getByText('This request cannot be changed now:').waitFor();
  });

  it('is approved but for one article, at the price of the others', async () => {
    await desk.goto(`${house.desk}/requests/${reference}`);
    await desk.getByRole('heading', { name: 'Why it is here' }).waitFor();
    await desk.keyboard.press('a');
    await desk.getByRole('checkbox', { name: REFUSED }).uncheck();
    await desk.getByText('4 of 5 articles approved').waitFor();
    expect(await desk.getByRole('button', { name: 'Make the offer' }).isDisabled()).toBe(true);
    await desk.getByLabel(`Why “${REFUSED}” is not approved`).selectOption('person-protected');
    await desk.getByLabel(`A sentence about “${REFUSED}”`).fill('He asked us to let it rest.');
    await desk.getByRole('button', { name: /Approve and offer .*£360/ }).click();
    await desk.getByText('The offer is with the licensee.').waitFor();
    await portal.goto(`${house.portal}/requests/${reference}`);
    await portal.getByText('£360.00').first().waitFor();
    const left = portal.getByRole('listitem').filter({ hasText: REFUSED });
    await left.getByText(/We protect a person in this article/).waitFor();
    await left.getByText('He asked us to let it rest.').waitFor();
  });

  it('gets a second offer after a reply, and both stand side by side, on a telephone too', async () => {
    await portal.getByRole('button', { name: 'Reply to the desk' }).click();
    await portal.getByLabel('Your reply').fill('Four for 300?');
    await answeredAfter('reply', portal.getByText('in the queue').first());
    await portal.getByRole('button', { name: 'Send the reply' }).click();
    await portal.getByText('in the queue').first().waitFor();
    const { items } = (await atDesk()) as { items: { articleId: string; headline: string }[] };
    const kept = items.filter(({ headline }) => headline !== REFUSED).map(({ articleId }) => ({ articleId }));
    const offer = {
      decision: 'counter',
      items: kept,
      price: { amount: '32000', currency: 'GBP' },
      note: 'Meet us here.',
    };
    expect((await decide(offer)).body).toMatchObject({ state: 'offered' });
    const compared = portal.getByRole('table', { name: 'What changed in the offer' });
    await compared.getByText('£360.00').waitFor();
    await compared.getByText('£320.00').waitFor();
    // What was sent is not offered to be sent again.
    await portal.getByRole('button', { name: 'Reply to the desk' }).click();
    expect(await portal.getByLabel('Your reply').inputValue()).toBe('');
    await portal.setViewportSize({ width: 390, height: 800 });
    expect(await portal.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await portal.setViewportSize({ width: 1440, height: 900 });
  });

  it('is paid, and the licence holds the four and not the fifth', async () => {
    await answeredAfter('accept', portal.getByRole('button', { name: 'Pay by card', exact: true }));
    await portal.getByRole('button', { name: 'Accept and pay by card' }).click();
    await portal.waitForURL(/\/c\/pay\//);
    await portal.getByRole('button', { name: /^Pay/ }).first().click();
    await portal.waitForURL(/\/licences\/L-/);
    await portal.getByRole('heading', { name: 'The licence in plain words' }).waitFor();
    for (const headline of HEADLINES.slice(0, -1)) await portal.getByText(headline, { exact: true }).first().waitFor();
    expect(await portal.getByText(REFUSED).count()).toBe(0);
    const rows = await house.database.asOwner<{ headline: string }>(
      `SELECT item ->> 'headline' AS headline FROM licensing.licence l, jsonb_array_elements(l.snapshot -> 'items') item
        WHERE l.reference = $1`,
      [reference.replace('R-', 'L-')],
    );
    expect(rows.map(({ headline }) => headline).sort()).toEqual(HEADLINES.slice(0, -1).sort());
  });
});
