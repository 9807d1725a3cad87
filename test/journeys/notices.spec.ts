import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { webhookSignature } from '#platform/webhook';
import { AuthClient, eventually, launchBrowser, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const ADA = 'ada@kisumu.example';
const RITA = 'rita@desk.example';
const HEADLINE = 'The ferry that came back';

interface Delivery {
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A kill reaches a newsroom by mail, webhook and API; one click in the mail confirms it; the desk's board shows it. */
describe('a kill', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let ada: AuthClient;
  let desk: Page;
  let licence: string;
  let cms: Server;
  let secret: string;
  const deliveries: Delivery[] = [];

  beforeAll(async () => {
    cms = createServer((request, response) => {
      void buffer(request).then((body) => {
        deliveries.push({ headers: request.headers, body });
        response.writeHead(202).end();
      });
    }).listen(0, '127.0.0.1');
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const html = newsPage({ host: HOST, path: '/2026/11/ferry', headline: HEADLINE });
    const { articleId } = await press.article(`http://${HOST}/2026/11/ferry`, html);
    const roles = ['requester', 'buyer', 'organisation-admin'] as const;
    await press.member(ADA, await press.organisation('Kisumu Daily', { country: 'KE' }), [...roles]);
    await press.staffMember(RITA, ['rights-manager']);
    ada = new AuthClient(house.portal, house.portal);
    await ada.post('/api/auth/sign-in/email', { email: ADA, password: PASSWORD });
    licence = await bought(articleId);
    desk = await openAs(browser, house.desk, RITA);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
    cms?.close();
  });

  async function bought(articleId: string): Promise<string> {
    const quote = await ada.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: webUse() });
    const request = await ada.post('/api/v1/requests', { quoteId: quote.body['id'] });
    const reference = String(request.body['reference']);
    await ada.post(`/api/v1/requests/${reference}/accept`);
    const { body } = await ada.post(`/api/v1/requests/${reference}/checkout`);
    await payInSandbox(String(body['url']));
    const number = reference.replace('R-', 'L-');
    await eventually(
      () => ada.get(`/api/v1/licences/${number}/package-status`),
      ({ body: status }) => status['state'] === 'ready',
    );
    return number;
  }
  const filesOf = async (): Promise<string[]> => {
    const { body } = await ada.get(`/api/v1/licences/${licence}/package-status`);
    return body['state'] === 'ready' ? (body['files'] as { name: string }[]).map(({ name }) => name) : [];
  };
  const mine = async () => (await ada.get('/api/v1/notices')).body['items'] as Record<string, unknown>[];

  it('may go to the newsroom’s own system, whose address it names and tries out', async () => {
    const portal = await openAs(browser, house.portal, ADA);
    await portal.goto(`${house.portal}/organisation?lang=en`);
    const hook = `http://127.0.0.1:${String((cms.address() as AddressInfo).port)}/notices`;
    await portal.getByLabel('Address', { exact: true }).fill(hook);
    await portal.getByRole('button', { name: 'Use this address' }).click();
    secret = await portal.locator('code', { hasText: 'whsec_' }).innerText();
    await portal.getByRole('button', { name: 'Send a trial' }).click();
    await portal.getByText('Your server took it.').waitFor();
    expect(deliveries).toHaveLength(1);
    await portal.getByLabel('Address', { exact: true }).fill('http://10.0.0.1/notices');
    await portal.getByRole('button', { name: 'Use this address' }).click();
    await portal.getByText('This address is not on the public internet.').first().waitFor();
    await portal.context().close();
  });

  it('is written at the desk, which sees whom it reaches before it is sent', async () => {
    expect(await filesOf()).toContain('article.html');
    await desk.goto(`${house.desk}/notices?lang=en`);
    await desk.getByText('No notices yet').waitFor();
    await desk.getByRole('link', { name: 'New notice' }).first().click();
    await desk.getByLabel('Find the article').fill('ferry');
    await desk.getByRole('button', { name: new RegExp(HEADLINE) }).click();
    await desk.getByText('1 licence of 1 organisation; 1 person gets a mail.').waitFor();
    await desk.getByText('Kisumu Daily').first().waitFor();
    await desk.getByRole('radio', { name: 'Kill' }).check();
    await desk.getByLabel('What you tell the licensees').fill('The captain was never on board. Please take it down.');
    await desk.getByRole('button', { name: 'Keep the draft' }).click();
    await desk.getByRole('button', { name: 'Send to 1 licence' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByText('its files are closed at once').waitFor();
    await dialog.getByRole('button', { name: 'Send it' }).click();
    await desk.getByText('0 of 1 confirmed').waitFor();
  });

  it('reaches the newsroom by mail, by webhook and by the API', async () => {
    const [mail] = await eventually(
      async () => (await house.mails(ADA)).filter(({ subject }) => subject.startsWith('KILL: ')),
      (found) => found.length === 1,
    );
    expect(mail!.text).toContain('The captain was never on board.');
    const [, hook] = await eventually(
      () => Promise.resolve(deliveries),
      (all) => all.length > 1,
    );
    const { headers, body } = hook!;
    const signed = webhookSignature(secret, String(headers['webhook-id']), Number(headers['webhook-timestamp']), body);
    expect(headers['webhook-signature']).toBe(signed);
    expect(JSON.parse(body.toString())).toMatchObject({
      type: 'notices.recipient-told.v1',
      data: { kind: 'kill', reference: licence, headline: HEADLINE, occasion: 'sent' },
    });
    expect(await mine()).toMatchObject([{ kind: 'kill', reference: licence, acknowledgement: null }]);
  });

  it('leaves nothing of the article in the files, and marks the licence for whoever verifies it', async () => {
    const files = await eventually(filesOf, (names) => names.includes('NOTICE-1-kill.txt'));
    expect(files.filter((name) => name.startsWith('article.') || name.startsWith('images/'))).toEqual([]);
    const package_ = await ada.get(`/api/v1/licences/${licence}/package?revision=1`);
    expect(package_.status).toBe(200);
    const visitor = await browser.newPage();
    await visitor.goto(`${house.portal}/verify/${licence}?lang=en`);
    await visitor.getByText('Withdrawn', { exact: true }).waitFor();
    await visitor.getByText('nothing of it may be used any more').waitFor();
    expect(await visitor.getByText('Active', { exact: true }).count()).toBe(0);
    const asked = await fetch(`${house.portal}/verify/${licence}`, { headers: { accept: 'application/json' } });
    expect(await asked.json()).toMatchObject({ state: 'active', withdrawn: 'all', usable: false });
    // Without the check code nobody learns which article it is.
    expect(await visitor.getByText(HEADLINE).count()).toBe(0);
    await visitor.close();
  });

  it('is confirmed by one click on the page of the mail’s link, by nobody who only opens it', async () => {
    const [mail] = (await house.mails(ADA)).filter(({ subject }) => subject.startsWith('KILL: '));
    const link = /https?:\/\/\S+\/notice\?link=\S+/.exec(mail!.text)![0];
    await fetch(link);
    // A telephone on which nobody is signed in.
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await phone.newPage();
    await page.goto(link);
    await page.getByText('Stop using the article at once').waitFor();
    expect(await mine()).toMatchObject([{ acknowledgement: null }]);
    await page.getByRole('button', { name: 'Confirm that we have it' }).click();
    await page.getByText('Confirmed. Thank you.').waitFor();
    await phone.close();
    expect(await mine()).toMatchObject([{ acknowledgement: { way: 'mail', name: 'Ada Reader' } }]);
  });

  it('shows on the board as confirmed, with its proof', async () => {
    await desk.getByText('1 of 1 confirmed').waitFor();
    await desk.getByRole('link', { name: 'Kisumu Daily' }).click();
    await desk.getByText('Webhook taken').waitFor();
    await desk.getByText('Mail sent').waitFor();
    await desk.getByText(/Confirmed, by the mail’s link/).waitFor();
    await desk.goBack();
    await desk.getByRole('link', { name: 'To print' }).click();
    await desk.getByRole('heading', { name: 'Proof of notice' }).waitFor();
    await desk.getByRole('cell', { name: 'by the mail’s link' }).waitFor();
    const address = await desk.getByRole('link', { name: 'As CSV' }).getAttribute('href');
    const csv = await (await desk.context().request.get(new URL(address!, house.desk).href)).text();
    const steps = csv
      .split('\r\n')
      .filter((line) => line.startsWith(licence))
      .map((line) => line.split(',')[3]);
    expect(steps.sort()).toEqual(['acknowledged', 'mailed', 'told', 'webhook-taken']);
  });
});
