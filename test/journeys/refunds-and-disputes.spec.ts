import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { problemsHere } from '../support/read-with-axe.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const BUYER = 'ada@kisumu.example';
const NOOR = 'noor@desk.example';
const LINA = 'lina@desk.example';

/** Money that goes back and money that is taken back, and what becomes of the right with it. */
describe('refunds and disputes', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let buyer: AuthClient;
  let noor: Page;
  let lina: Page;
  let articleId: string;
  const contexts: BrowserContext[] = [];

  const at = async (origin: string, email: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: origin });
    contexts.push(context);
    const data = { email, password: PASSWORD };
    await context.request.post('/api/auth/sign-in/email', { data, headers: { origin } });
    return context.newPage();
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that came back' });
    ({ articleId } = await press.article(`http://${HOST}/2026/11/ferry`, page));
    await press.member(BUYER, await press.organisation('Kisumu Daily', { country: 'KE' }));
    await press.staffMember(NOOR, ['finance']);
    await press.staffMember(LINA, ['finance']);
    buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: BUYER, password: PASSWORD });
    noor = await at(house.desk, NOOR);
    lina = await at(house.desk, LINA);
  });

  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  /** 120.00 GBP. @returns the licence, once it is issued, and the payment */
  async function bought(): Promise<{ reference: string; licence: string; paymentId: string; chargeId: string }> {
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: webUse() });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    const reference = String(request.body['reference']);
    await buyer.post(`/api/v1/requests/${reference}/accept`);
    const { body } = await buyer.post(`/api/v1/requests/${reference}/checkout`);
    await payInSandbox(String(body['url']));
    const rows = await eventually(
      () =>
        house.database.asOwner<{ id: string; charge_id: string; licence_reference: string }>(
          `SELECT id, charge_id, licence_reference FROM payments.attempt WHERE reference = $1 AND state = 'settled'`,
          [reference],
        ),
      (found) => found.length === 1,
    );
    const [{ id, charge_id, licence_reference }] = rows as [(typeof rows)[0]];
    return { reference, licence: licence_reference, paymentId: id, chargeId: charge_id };
  }
  const licenceState = async (licence: string): Promise<string> =>
    String((await buyer.get(`/api/v1/licences/${licence}`)).body['state']);
  const becomes = (licence: string, state: string) =>
    eventually(
      () => licenceState(licence),
      (now) => now === state,
    );
  const control = (path: string, body: object = {}) =>
    fetch(`${house.stripe}/_sandbox${path}`, { method: 'POST', body: JSON.stringify(body) });

  /** A lie is refused in words; a scan and a letter go, the letter instead of ours until it is removed. */
  async function addsFilesOfItsOwn(): Promise<void> {
    const papers = noor.getByRole('region', { name: 'Files that go with it' });
    const choose = async (kind: string, name: string, bytes: Buffer) => {
      await papers.getByLabel('What your file is to the bank').selectOption(kind);
      const chooser = noor.waitForEvent('filechooser');
      await papers.getByRole('button', { name: 'Add a file of yours' }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: bytes });
    };
    await choose('customer_signature', 'order-form.pdf', Buffer.from('MZ, not a PDF at all'));
    await papers.getByRole('alert').getByText('By its bytes this is none').waitFor();
    expect(await problemsHere(noor, 'a dispute with a refused file')).toEqual([]);
    await choose('customer_signature', 'order-form.pdf', Buffer.from('%PDF-1.7\nSigned.\n%%EOF\n'));
    await papers.getByRole('link', { name: 'Signed by the customer' }).waitFor();
    await choose('receipt', 'letter.pdf', Buffer.from('%PDF-1.7\nPaid, they say.\n%%EOF\n'));
    await papers.getByText('instead of ours (Receipt or invoice)').waitFor();
    expect(await problemsHere(noor, 'a dispute with files of finance’s own')).toEqual([]);
    await papers.getByRole('button', { name: 'Remove letter.pdf' }).click();
    await papers.getByRole('link', { name: 'Receipt or invoice' }).waitFor();
  }

  let order: Awaited<ReturnType<typeof bought>>;

  it('gives a part back when a second person has approved it, and the licence stays', async () => {
    await house.database.asOwner(`UPDATE payments.refund_limit SET amount = 1000 WHERE currency = 'GBP'`);
    order = await bought();
    await noor.goto(`/payments/${order.paymentId}`);
    await noor.getByRole('button', { name: 'Refund…' }).click();
    const dialog = noor.getByRole('dialog');
    await dialog.getByLabel('A part: the price is adjusted').check();
    await dialog.getByLabel('Amount in GBP').fill('20.00');
    await dialog.getByText('a second person has to approve it').waitFor();
    await dialog.getByText('The licence stays in force').waitFor();
    await dialog.getByLabel('In your own words').fill('The price was too high.');
    await dialog.getByRole('button', { name: 'Ask for approval' }).click();
    await noor.getByText('You asked for it, so somebody else').waitFor();
    expect(await noor.getByRole('button', { name: 'Approve it' }).count()).toBe(0);

    await lina.goto('/refunds?state=proposed');
    await lina.getByRole('link', { name: order.reference }).click();
    await lina.getByRole('button', { name: 'Approve it' }).click();
    await lina.getByRole('link', { name: /^IMP-CN-/ }).waitFor();
    await lina.getByText('The money has gone back').waitFor();
    expect(await licenceState(order.licence)).toBe('active');
    const mails = await eventually(
      () => house.mails(BUYER),
      (all) => all.some(({ subject }) => /^Credit note IMP-CN-\d+ for L-/.test(subject)),
    );
    expect(mails.find(({ subject }) => subject.startsWith('Credit note'))!.text).toContain(
      'nothing else about your licence changes',
    );
  });

  it('gives the rest back, which ends the licence; the licensee reads why and has the credit notes', async () => {
    await house.database.asOwner(`UPDATE payments.refund_limit SET amount = 50000 WHERE currency = 'GBP'`);
    await noor.goto(`/payments/${order.paymentId}`);
    await noor.getByRole('button', { name: 'Refund…' }).click();
    const dialog = noor.getByRole('dialog');
    await dialog.getByText('The licence ends at once').waitFor();
    await dialog.getByText('£100.00').first().waitFor();
    await dialog.getByLabel('In your own words').fill('They do not need it.');
    await dialog.getByRole('button', { name: 'Give it back' }).click();
    await noor.getByRole('link', { name: /^IMP-CN-/ }).waitFor();
    await becomes(order.licence, 'terminated');

    const portal = await at(house.portal, BUYER);
    await portal.goto(`/licences/${order.licence}`);
    await portal.getByText('has been refunded').first().waitFor();
    const notes = portal.getByRole('link', { name: /^Credit note IMP-CN-/ });
    await notes.first().waitFor();
    expect(await notes.count()).toBe(2);
    await notes.first().click();
    await portal.getByRole('heading', { name: /^Credit note IMP-CN-/ }).waitFor();
    await portal.goto('/receipts');
    await notes.first().waitFor();
  });

  it('answers a dispute with what was collected; won, the licence goes on', async () => {
    const disputed = await bought();
    await control('/disputes', { charge: disputed.chargeId });
    await becomes(disputed.licence, 'suspended');
    const portal = await at(house.portal, BUYER);
    await portal.goto(`/licences/${disputed.licence}`);
    await portal.getByText('The payment for this licence is disputed.').first().waitFor();

    await noor.goto('/disputes?state=needs-response');
    await noor.getByRole('link', { name: disputed.reference }).click();
    const words = noor.getByLabel('The licence and its terms');
    await words.waitFor();
    expect(await words.inputValue()).toContain(disputed.licence);
    expect(await noor.getByLabel('Customer’s e-mail address').inputValue()).toBe(BUYER);
    for (const file of [
      'The licence’s signed certificate',
      'Receipt or invoice',
      'What was written between us and the customer',
    ]) {
      const address = await noor.getByRole('link', { name: file }).getAttribute('href');
      const answer = await noor.request.get(address!);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
    await addsFilesOfItsOwn();
    await words.fill('winning_evidence');
    await noor.getByRole('button', { name: 'Send to the bank' }).click();
    await noor.getByRole('button', { name: 'Send it', exact: true }).click();
    await noor.getByText('The money is back, and the suspension is lifted.').first().waitFor();
    await noor.getByRole('link', { name: 'Access and download log' }).waitFor();
    const sent = await house.database.asOwner<{ files: number }>(
      `SELECT count(*)::int AS files FROM payments.dispute_file WHERE provider_id LIKE 'file_%'`,
    );
    expect(sent).toEqual([{ files: 5 }]);
    await noor.getByRole('link', { name: 'Signed by the customer' }).waitFor();
    await becomes(disputed.licence, 'active');
  });

  it('loses a dispute, and the licence with it', async () => {
    const disputed = await bought();
    const opened = (await (await control('/disputes', { charge: disputed.chargeId })).json()) as { id: string };
    await becomes(disputed.licence, 'suspended');
    await control(`/disputes/${opened.id}/lose`);
    await becomes(disputed.licence, 'terminated');
    await noor.goto('/disputes?state=lost');
    await noor.getByRole('link', { name: disputed.reference }).click();
    await noor.getByText('The money is gone, and the licence has ended.').first().waitFor();
  });
});
