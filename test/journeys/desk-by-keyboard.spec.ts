import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const BUYER = 'callista@brightwater.example';
const [ROSA, OMAR] = ['rosa@desk.example', 'omar@desk.example'];
const MOST_TABS = 60;
/** What has the focus, unless nothing has. */
const HAS_FOCUS = `document.activeElement !== document.body`;
/** An outline, a ring or a border that the same element does not have without the focus: asked of the browser itself. */
const SHOWS_FOCUS = `(() => {
  const element = document.activeElement;
  const places = [element, element.parentElement, element.closest('li'), ...(element.labels ?? [])].filter(Boolean);
  const look = () => places.flatMap((one) => ['', '::before', '::after'].map((part) => {
    const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one, part);
    return [outline, boxShadow, borderColor, backgroundColor].join();
  })).join();
  const focused = look();
  element.blur();
  const without = look();
  element.focus({ focusVisible: true, preventScroll: true });
  return focused !== without;
})()`;

/** From signing in to decisions and a second person's yes: nobody here has a mouse, and four eyes are two pairs. */
describe('the desk by keyboard', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let rosa: Page;
  let references: string[];

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' });
    const { articleId } = await press.article(`http://${HOST}/2026/11/ferry`, page);
    await press.member(BUYER, await press.organisation('Brightwater Marine', { kind: 'company' }));
    await press.staffMember(ROSA, ['reviewer']);
    await press.staffMember(OMAR, ['reviewer'], 'Omar Desk');
    const buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: BUYER, password: PASSWORD });
    const ask = async (change: object): Promise<string> => {
      const use = { ...webUse(), edits: 'adapt', ...change };
      const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use });
      const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
      expect(request.body).toMatchObject({ state: 'in_review' });
      return String(request.body['reference']);
    };
    references = [await ask({}), await ask({}), await ask({}), await ask({ exclusivity: { kind: 'full' } })];
    rosa = await deskPage();
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function deskPage(): Promise<Page> {
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({
      baseURL: house.desk,
      viewport,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    return context.newPage();
  }

  const hasFocus = async (page: Page, target: Locator): Promise<boolean> =>
    (await target.and(page.locator(':focus')).count()) > 0;

  /** By Tab until it has the focus, which has to be seen; as people without a mouse go there. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    await target.first().waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await hasFocus(page, target.first())) {
        expect(await page.evaluate<boolean>(SHOWS_FOCUS)).toBe(true);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${String(target)}.`);
  }

  async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }

  async function pressOn(page: Page, name: string | RegExp): Promise<void> {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  }

  async function signIn(page: Page, email: string): Promise<void> {
    await page.goto('/?lang=en');
    await typeInto(page, page.getByLabel('E-mail'), email);
    await typeInto(page, page.getByLabel('Password', { exact: true }), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
  }

  const line = (page: Page, reference: string) => page.getByRole('listitem').filter({ hasText: reference });

  /** Down the queue to the line, and into it. */
  async function openByKeys(page: Page, reference: string): Promise<void> {
    await line(page, reference).waitFor();
    const link = line(page, reference).getByRole('link').first();
    for (let steps = 0; steps < references.length + 1; steps += 1) {
      await page.keyboard.press('j');
      if (await hasFocus(page, link)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(reference));
    await page.getByRole('heading', { name: 'Why it is here' }).waitFor();
  }

  it('signs in, learns the keys, and takes a request', async () => {
    await signIn(rosa, ROSA);
    await rosa.keyboard.press('?');
    await rosa.getByRole('dialog').waitFor();
    expect(await rosa.evaluate<boolean>(HAS_FOCUS)).toBe(true);
    await rosa.keyboard.press('Escape');
    await rosa.getByRole('dialog').waitFor({ state: 'hidden' });
    await line(rosa, references[0]!).waitFor();
    await rosa.keyboard.press('j');
    expect(await rosa.evaluate<boolean>(SHOWS_FOCUS)).toBe(true);
    await rosa.keyboard.press('t');
    await line(rosa, references[0]!).getByText('Mine', { exact: true }).waitFor();
  });

  it('keeps a view of the queue', async () => {
    await rosa.keyboard.press('f');
    await tabTo(rosa, rosa.getByLabel('Who has it'));
    await rosa.keyboard.type('Nobody');
    await rosa.waitForURL(/assignee=nobody/);
    await line(rosa, references[0]!).waitFor({ state: 'detached' });
    await pressOn(rosa, 'Save this view');
    await typeInto(rosa, rosa.getByRole('textbox', { name: /^Name/ }), 'Free for all');
    await rosa.keyboard.press('Enter');
    await rosa.getByRole('link', { name: 'Free for all' }).waitFor();
    await rosa.keyboard.press('g');
    await rosa.keyboard.press('q');
    await line(rosa, references[0]!).waitFor();
  });

  it('gives it to a colleague, asks, and goes back', async () => {
    await openByKeys(rosa, references[0]!);
    await rosa.getByText('You have it').waitFor();
    await rosa.getByRole('option', { name: 'Omar Desk' }).waitFor({ state: 'attached' });
    await rosa.keyboard.press('s');
    await rosa.keyboard.type('Om');
    await rosa.getByRole('button', { name: 'Give it', exact: true }).waitFor();
    await rosa.keyboard.press('Enter');
    await rosa.getByText('Omar Desk has it').waitFor();
    await rosa.keyboard.press('q');
    await typeInto(rosa, rosa.getByLabel('Your question'), 'In which edition will it stand?');
    await rosa.keyboard.press('Control+Enter');
    await rosa.locator('#decision').getByRole('link').first().waitFor();
    expect(await rosa.evaluate<boolean>(HAS_FOCUS)).toBe(true);
    await rosa.keyboard.press('u');
    await rosa.getByRole('heading', { name: 'Queue' }).waitFor();
  });

  it('declines with a reason, after being asked once more', async () => {
    await openByKeys(rosa, references[1]!);
    await rosa.keyboard.press('d');
    await tabTo(rosa, rosa.locator('#decision').getByRole('radio').first());
    await rosa.keyboard.press('Space');
    await pressOn(rosa, 'Decline…');
    await rosa.getByRole('dialog').waitFor();
    await pressOn(rosa, 'Decline the request');
    await rosa.locator('#decision').getByRole('link').first().waitFor();
    await rosa.keyboard.press('u');
  });

  it('goes further than a fifth from the book: it waits for a second person, and is not the second herself', async () => {
    await openByKeys(rosa, references[2]!);
    await rosa.keyboard.press('a');
    await pressOn(rosa, 'Set another price');
    await typeInto(rosa, rosa.getByLabel('Price', { exact: true }), '60');
    await rosa.keyboard.press('Control+Enter');
    await rosa.getByText('The price is more than 20% away from the price book.').first().waitFor();
    await rosa.reload();
    await rosa.getByText('You proposed it yourself, so a colleague has to confirm.').waitFor();
    expect(await rosa.getByRole('button', { name: 'Confirm and offer' }).count()).toBe(0);
  });

  it('exclusive in full needs two as well', async () => {
    await rosa.goto(`/requests/${references[3]!}`);
    await rosa.getByRole('heading', { name: 'Why it is here' }).waitFor();
    await rosa.keyboard.press('a');
    await rosa.locator('#decision form').waitFor();
    await rosa.keyboard.press('Control+Enter');
    await rosa.getByText('It is exclusive in full.').first().waitFor();
  });

  it('a second person reads both and says yes', async () => {
    const omar = await deskPage();
    await signIn(omar, OMAR);
    for (const reference of [references[2]!, references[3]!]) {
      await omar.goto(`/requests/${reference}`);
      await pressOn(omar, 'Confirm and offer');
      const dialog = omar.getByRole('dialog');
      await tabTo(omar, dialog.getByRole('button', { name: 'Confirm and offer' }));
      await omar.keyboard.press('Enter');
      await omar.getByText('Offered').filter({ visible: true }).first().waitFor();
    }
    await omar.context().close();
  });
});
