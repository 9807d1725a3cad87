import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { UN_XML } from '../../libs/licensing/src/screening/formats/samples.js';
import { AuthClient, eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const WRITER = 'noor@desk.example';
const PUBLISHER = 'paul@desk.example';

/** Rules are written by one person and published by another; names are screened, and a person decides on a likeness. */
describe('rules and names, in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let folder: string;
  let writer: Page;
  let publisher: Page;
  let articleId: string;
  let organisationId: string;
  let buyer: AuthClient;

  beforeAll(async () => {
    house = await startHouse();
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-lists-'));
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const path = '/2026/11/ferry';
    const html = newsPage({ host: HOST, path, headline: 'The ferry that counted twice' });
    articleId = (await press.article(`http://${HOST}${path}`, html)).articleId;
    organisationId = await press.organisation('Silver Star Trading Ltd', { kind: 'company', country: 'AE' });
    await press.member('ada@silver.example', organisationId);
    await press.staffMember(WRITER, ['rights-manager']);
    await press.staffMember(PUBLISHER, ['administrator']);
    buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: 'ada@silver.example', password: PASSWORD });
    browser = await launchBrowser();
    writer = await signIn(WRITER);
    publisher = await signIn(PUBLISHER);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function signIn(email: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const tab = await context.newPage();
    await tab.goto(`${house.desk}/sign-in`);
    await tab
      .getByLabel(/e-mail/i)
      .first()
      .fill(email);
    await tab.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    return tab;
  }

  async function submit(use: object = {}): Promise<Record<string, unknown>> {
    const quote = await buyer.post('/api/v1/quotes', {
      items: [{ articleId }],
      use: {
        media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 8_000 } }],
        ...{ purpose: 'editorial', territory: { kind: 'worldwide' }, languages: ['en'] },
        ...{ term: { kind: 'months', months: 12 }, startsOn: new Date().toISOString().slice(0, 10) },
        ...{ exclusivity: { kind: 'none' }, edits: 'none', alreadyPublished: false, rush: false, ...use },
      },
      currency: 'GBP',
    });
    return (await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] })).body;
  }

  let draftUrl: string;

  it('drafts with undo, and sees at once what the draft would change', async () => {
    expect(await submit({ edits: 'adapt' })).toMatchObject({ state: 'in_review' });
    await writer.goto(`${house.desk}/rules`);
    await writer.getByRole('button', { name: 'New draft' }).click();
    await writer.getByLabel('What it is about').fill('Adaptations at once');
    await writer.getByRole('button', { name: 'Begin' }).click();
    await writer.waitForURL(/\/rules\/drafts\//);
    draftUrl = writer.url();
    const adaptation = writer
      .getByRole('listitem')
      .filter({ has: writer.getByRole('heading', { name: 'Adaptation' }) });
    await adaptation.getByRole('switch', { name: 'Switch off: Adaptation' }).click();
    await adaptation.getByText('Switched off').waitFor();
    await writer.getByRole('button', { name: 'Undo' }).click();
    await adaptation.getByText('Switched on').waitFor();
    await writer.getByRole('button', { name: 'Redo' }).click();
    await writer.keyboard.press('Control+s');
    await writer.getByText('Saved', { exact: true }).waitFor();
    await writer.getByText('Switched off · Adaptation').waitFor();
    await writer.getByText('You have written in this draft').waitFor();
  });

  it('tries the draft on a past request beside the version in force', async () => {
    const { items } = (await buyer.get('/api/v1/requests')).body as { items: { reference: string }[] };
    await writer.getByLabel('Request').fill(items[0]!.reference);
    await writer.getByRole('button', { name: 'Take its facts' }).click();
    await writer.getByText('The draft says').waitFor();
    const said = (title: string) =>
      writer
        .locator('div')
        .filter({ has: writer.getByText(title, { exact: true }) })
        .last();
    expect(await said('The draft says').innerText()).toContain('Approved at once');
    expect(await said('Version 1 says').innerText()).toMatch(/To a person[\s\S]*Adaptation[\s\S]*decides/);
  });

  it('shows a mistake beside its field, and does not publish with it', async () => {
    await writer.getByRole('button', { name: 'Edit: A new buyer pays by card' }).click();
    const rule = writer
      .getByRole('listitem')
      .filter({ has: writer.getByRole('heading', { name: 'A new buyer pays' }) });
    await rule.getByRole('button', { name: 'Add a requirement' }).click();
    await rule.getByLabel('Said when it is missing').last().fill('For another purpose.');
    await writer.getByRole('button', { name: 'Save the draft' }).click();
    await rule.getByText('This can never hold').waitFor();
    await publisher.goto(draftUrl);
    expect(await publisher.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    await rule.getByRole('button', { name: 'Remove', exact: true }).last().click();
    await writer.getByRole('button', { name: 'Save the draft' }).click();
    await writer.getByText('No mistakes found.').waitFor();
  });

  it('is published by somebody else, and decides from then on', async () => {
    await publisher.goto(draftUrl);
    await publisher.getByLabel('What changes, and why').fill('We adapt every week.');
    await publisher.getByRole('button', { name: 'Publish', exact: true }).click();
    await publisher.getByText('This draft was published.').waitFor();
    expect(await submit({ edits: 'adapt' })).toMatchObject({ state: 'offered' });
    await publisher.goto(`${house.desk}/rules/versions/2`);
    await publisher.getByText('We adapt every week.').waitFor();
    await publisher.getByText('Switched off · Adaptation').waitFor();
  });

  it('refuses a broken list, loads a whole one, and finds a name like one on it', async () => {
    const [broken, whole] = [join(folder, 'broken.xml'), join(folder, 'whole.xml')];
    await writeFile(broken, UN_XML.slice(0, 700));
    await writeFile(whole, UN_XML);
    await publisher.goto(`${house.desk}/sanctions-lists`);
    await publisher.getByRole('button', { name: 'Add a list' }).first().click();
    await publisher.getByLabel('Name').fill('Invented list');
    await publisher.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await publisher.waitForURL(/\/sanctions-lists\/.+/);
    await publisher.locator('input[type=file]').setInputFiles(broken);
    await publisher.getByText('not sent whole').waitFor();
    await publisher.locator('input[type=file]').setInputFiles(whole);
    await publisher.getByText('2 added, 0 changed, 0 removed').waitFor();
    await publisher.getByText('SILVER STAR TRADING').waitFor();
    const request = await submit();
    expect(request).toMatchObject({ state: 'in_review' });
    const page = (await buyer.get(`/api/v1/requests/${String(request['reference'])}`)).body;
    expect(page['reasons']).toEqual([{ code: 'in-person', message: 'We look at this request in person.' }]);
    expect(JSON.stringify(page)).not.toMatch(/sanction|Invented list/i);
  });

  it('clears the likeness with a reason, and the next request is approved at once', async () => {
    await writer.goto(`${house.desk}/screening`);
    const hit = writer.getByRole('article').filter({ hasText: 'Silver Star Trading Ltd' });
    expect(await hit.innerText()).toContain('96%');
    await hit.getByLabel('How you know').fill('A printer in another street.');
    await hit.getByRole('button', { name: 'Somebody else: clear' }).click();
    await writer.getByText('Nothing to decide').waitFor();
    await eventually(
      () => submit(),
      ({ state }) => state === 'offered',
    );
  });

  it('blocks an organisation with a reason, and takes it back', async () => {
    await publisher.goto(`${house.desk}/organisations/${organisationId}`);
    const standing = publisher.locator('section').filter({ has: publisher.getByRole('heading', { name: 'Standing' }) });
    await standing.getByLabel('Why').fill('Printed without a licence.');
    await standing.getByRole('button', { name: 'Block', exact: true }).click();
    await standing.getByRole('button', { name: 'Unblock' }).waitFor();
    expect(await submit()).toMatchObject({ state: 'in_review' });
    await standing.getByLabel('Why').fill('They have one now.');
    await standing.getByRole('button', { name: 'Unblock' }).click();
    await standing.getByText('They have one now.').waitFor();
    expect(await submit()).toMatchObject({ state: 'offered' });
  });
});
