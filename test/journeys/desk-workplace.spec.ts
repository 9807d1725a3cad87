import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const BUYER = 'callista@brightwater.example';
const PEOPLE = { rosa: 'rosa@desk.example', omar: 'omar@desk.example', greta: 'greta@desk.example' };
const PROMOTION = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
  purpose: 'corporate-promotional',
  staff: 30,
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: new Date().toISOString().slice(0, 10),
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

/** Two people work at the desk all morning: by keyboard, side by side, and each sees at once what the other does. */
describe('a morning at the desk', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let articleId: string;
  let references: string[];
  let rosa: Page;
  let omar: Page;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' });
    articleId = (await press.article(`http://${HOST}/2026/11/ferry`, page)).articleId;
    await press.member(BUYER, await press.organisation('Brightwater Marine', { kind: 'company' }));
    await press.staffMember(PEOPLE.rosa, ['reviewer']);
    await press.staffMember(PEOPLE.omar, ['reviewer']);
    await press.staffMember(PEOPLE.greta, ['rights-manager']);
    references = [];
    const buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: BUYER, password: PASSWORD });
    for (let n = 0; n < 5; n += 1) references.push(await ask(buyer));
    browser = await launchBrowser();
    [rosa, omar] = [await open(house.desk, PEOPLE.rosa), await open(house.desk, PEOPLE.omar)];
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function ask(buyer: AuthClient): Promise<string> {
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: PROMOTION });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    expect(request.body).toMatchObject({ state: 'in_review' });
    return String(request.body['reference']);
  }

  async function open(address: string, email: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${address}/sign-in`);
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    return page;
  }

  const line = (page: Page, reference: string) => page.getByRole('listitem').filter({ hasText: reference });

  it('one takes a request by keyboard, and the other sees it without asking', async () => {
    for (const page of [rosa, omar]) await line(page, references[4]!).waitFor();
    await rosa.keyboard.press('j');
    await rosa.keyboard.press('t');
    await line(rosa, references[0]!).getByText('Mine', { exact: true }).waitFor();
    await line(omar, references[0]!).getByText(/rosa/i).waitFor();
    await omar.keyboard.press('j');
    await omar.keyboard.press('t');
    await omar.getByText(/took this request at/).waitFor();
  });

  it('a view of the queue is named, shared, and stands in the address', async () => {
    await rosa.keyboard.press('f');
    await rosa.getByLabel('Who has it').selectOption('nobody');
    await rosa.waitForURL(/assignee=nobody/);
    await line(rosa, references[0]!).waitFor({ state: 'detached' });
    await rosa.getByRole('button', { name: 'Save this view' }).click();
    await rosa.getByRole('textbox', { name: /^Name/ }).fill('Free for all');
    await rosa.getByLabel('Colleagues see it too').check();
    await rosa.getByRole('button', { name: 'Save', exact: true }).click();
    await rosa.getByRole('link', { name: 'Free for all' }).waitFor();
    await omar.reload();
    await omar.getByRole('link', { name: /Free for all/ }).click();
    await omar.waitForURL(/assignee=nobody/);
    await rosa.getByRole('link', { name: 'Waiting for us' }).click();
    await line(rosa, references[0]!).waitFor();
    expect(await omar.getByRole('button', { name: 'Remove the view “Free for all”' }).count()).toBe(0);
    await rosa.getByRole('button', { name: 'Remove the view “Free for all”' }).click();
    const dialog = rosa.getByRole('dialog', { name: 'Remove the view “Free for all”?' });
    await dialog.getByText(/goes from every colleague’s queue/).waitFor();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await rosa.getByRole('link', { name: 'Free for all' }).waitFor({ state: 'detached' });
  });

  it('a template with the request’s own facts becomes a message; a file stands beside it, on both sides', async () => {
    const greta = await open(house.desk, PEOPLE.greta);
    await greta.goto(`${house.desk}/templates`);
    await greta.getByRole('button', { name: 'New template' }).click();
    await greta.getByRole('textbox', { name: /^Name/ }).fill('On it');
    await greta.getByLabel('Questions').check();
    await greta.getByRole('textbox', { name: 'English' }).fill('We look at {reference} for {licensee}.');
    await greta.getByText('We look at R-2026-00042 for Lakeside Review.').waitFor();
    await greta.getByRole('button', { name: 'Save', exact: true }).click();
    await greta.getByRole('heading', { name: 'On it' }).waitFor();
    await greta.context().close();

    await rosa.goto(`${house.desk}/requests/${references[0]}`);
    await rosa.getByLabel('Insert a template…').selectOption({ label: 'On it · English' });
    await rosa.getByRole('button', { name: 'Insert' }).click();
    const text = `We look at ${references[0]} for Brightwater Marine.`;
    expect(await rosa.getByLabel('Write to the licensee').inputValue()).toBe(text);
    await rosa.getByRole('button', { name: 'Send', exact: true }).click();
    await rosa.getByText('Message sent').waitFor();
    const file = { name: 'terms.txt', mimeType: 'text/plain', buffer: Buffer.from('Our terms') };
    await rosa.locator('input[type="file"]').setInputFiles(file);
    await rosa.getByRole('link', { name: 'terms.txt' }).waitFor();
    await rosa
      .locator('input[type="file"]')
      .setInputFiles({ ...file, name: 'terms.pdf', buffer: Buffer.from('MZ\0\0') });
    await rosa.getByText('We cannot take files of this kind.').first().waitFor();

    const buyer = await open(house.portal, BUYER);
    await buyer.goto(`${house.portal}/requests/${references[0]}`);
    await buyer.getByText(text).waitFor();
    const [download] = await Promise.all([
      buyer.waitForEvent('download'),
      buyer.getByRole('link', { name: 'terms.txt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('terms.txt');
    const letter = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Our letter') };
    await buyer.locator('input[type="file"]').setInputFiles(letter);
    await rosa.getByRole('link', { name: 'letter.txt' }).waitFor();
    await buyer.context().close();
  });

  it('list and request stand side by side, and the other’s decision shows at once', async () => {
    await rosa.goto(house.desk);
    await line(rosa, references[0]!).waitFor();
    await rosa.keyboard.press('v');
    await rosa.waitForURL(/\/requests\/R-/);
    const list = rosa.getByRole('navigation', { name: 'Requests' });
    await list.getByRole('link').first().waitFor();
    expect(await list.locator('[aria-current="page"]').getAttribute('href')).toContain(references[0]);
    await rosa.keyboard.press('j');
    await rosa.waitForURL(new RegExp(references[1]!));
    await rosa.getByRole('heading', { name: 'Why it is here' }).waitFor();

    await omar.goto(`${house.desk}/requests/${references[1]}`);
    await omar.getByRole('heading', { name: 'Why it is here' }).waitFor();
    await omar.keyboard.press('a');
    await omar.keyboard.press('Control+Enter');
    await omar.getByText('The offer is with the licensee.').waitFor();
    await rosa.getByText(/This has just changed: Offer made/).waitFor();
    await rosa.reload();
    await rosa.getByRole('navigation', { name: 'Requests' }).getByRole('link').first().waitFor();
  });

  it('what was decided before is remembered, and its price taken over with one press', async () => {
    await rosa.goto(`${house.desk}/requests/${references[0]}`);
    await rosa.getByRole('heading', { name: 'Decided before' }).waitFor();
    await rosa.getByText(/The last one like this: 1 offered/).waitFor();
    await rosa.getByRole('button', { name: `Take this price: ${references[1]}` }).click();
    await rosa.getByRole('button', { name: /Approve and offer/ }).waitFor();
    await rosa.keyboard.press('Escape');
    // What is typed goes into the question, not into the list of templates above it.
    await rosa.keyboard.press('q');
    await rosa.getByLabel('Your question').and(rosa.locator(':focus')).waitFor();
    await rosa.getByLabel('Insert a template…').first().waitFor();
    await rosa.keyboard.press('Escape');
    await rosa.keyboard.press('v');
    await rosa.getByRole('navigation', { name: 'Requests' }).waitFor({ state: 'detached' });
  });

  it('three are decided at once by keyboard: first what each gets, then each for itself, one not', async () => {
    await rosa.goto(house.desk);
    await line(rosa, references[4]!).waitFor();
    await rosa.keyboard.press('j');
    await rosa.keyboard.press('j');
    await rosa.keyboard.press('x');
    await rosa.keyboard.press('j');
    await rosa.keyboard.press('j');
    await rosa.keyboard.press('Shift+X');
    await rosa.getByText('3 requests chosen').waitFor();
    await rosa.keyboard.press('b');
    await rosa.getByText('3 of 3 can be decided so').waitFor();
    await rosa.getByRole('button', { name: 'Approve 3 requests' }).click();
    await rosa.getByText(/Starts in/).waitFor();
    await rosa.getByRole('button', { name: 'Undo' }).click();
    await rosa.getByText(/3 undone/).waitFor();
    await rosa.getByRole('button', { name: 'Back to the queue' }).click();

    await rosa.keyboard.press('*');
    await rosa.keyboard.press('b');
    await rosa.getByText('4 of 4 can be decided so').waitFor();
    await rosa.getByRole('button', { name: 'Approve 4 requests' }).click();
    await rosa.getByText(/Starts in/).waitFor();
    // Somebody else is quicker with one of them.
    const quick = new AuthClient(house.desk, house.desk);
    await quick.post('/api/auth/sign-in/email', { email: PEOPLE.omar, password: PASSWORD });
    const refusal = { decision: 'decline', reasonCode: 'rights-not-ours' };
    await quick.post(`/admin/v1/requests/${references[3]}/decisions`, refusal);
    await rosa.getByText(/4 of 4 settled · 1 not decided/).waitFor();
    await rosa.getByText(/was quicker: this request is declined/).waitFor();
    await rosa.getByText('What is done cannot be undone: the licensees have been told.').waitFor();
    const stateOf = async (one: string) => (await quick.get(`/admin/v1/requests/${one}`)).body['state'];
    const states = await eventually(
      () => Promise.all(references.map(stateOf)),
      (all) => !all.includes('in_review'),
    );
    expect(states).toEqual(['offered', 'offered', 'offered', 'declined', 'offered']);
  });

  it('the figures count it, and lead to what they count', async () => {
    await omar.goto(`${house.desk}/figures`);
    await omar.getByRole('heading', { name: 'Why we declined' }).waitFor();
    await omar.getByRole('link', { name: /Promises kept/ }).waitFor();
    await omar.locator('table').filter({ hasText: 'Reason' }).getByRole('link', { name: '1' }).click();
    await omar.waitForURL(/declined=rights-not-ours/);
    await line(omar, references[3]!).waitFor();
    await line(omar, references[0]!).waitFor({ state: 'detached' });
    expect(await omar.getByText('Licensed, by title').count()).toBe(0);
  });
});
