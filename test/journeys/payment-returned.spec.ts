import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const BUYER = 'ada@kisumu.example';
const FINANCE = 'noor@desk.example';

/** Money that grants nothing: its payer and finance are told, and finance sends it back, once. */
describe('a payment that does not fit', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let buyer: AuthClient;
  let finance: AuthClient;
  let articleId: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' });
    ({ articleId } = await press.article(`http://${HOST}/2026/11/ferry`, page));
    await press.member(BUYER, await press.organisation('Kisumu Daily', { country: 'KE' }));
    await press.staffMember(FINANCE, ['finance']);
    await press.staffMember('rosa@desk.example', ['reviewer']);
    buyer = await signedIn(house.portal, BUYER);
    finance = await signedIn(house.desk, FINANCE);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function openCheckout(): Promise<{ reference: string; url: string }> {
    const use = webUse();
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    const reference = String(request.body['reference']);
    await buyer.post(`/api/v1/requests/${reference}/accept`);
    return { reference, url: await checkout(reference) };
  }
  const checkout = async (reference: string): Promise<string> =>
    String((await buyer.post(`/api/v1/requests/${reference}/checkout`)).body['url']);
  const paymentsOf = async (reference: string): Promise<{ id: string; state: string }[]> =>
    (await finance.get(`/admin/v1/payments?reference=${reference}`)).body['items'] as { id: string; state: string }[];
  const paymentIn = async (reference: string, state: string): Promise<string> => {
    const found = await eventually(
      () => paymentsOf(reference),
      (payments) => payments.some((payment) => payment.state === state),
    );
    return found.find((payment) => payment.state === state)!.id;
  };
  const mailAbout = async (to: string, subject: string) => {
    const mails = await eventually(
      () => house.mails(to),
      (all) => all.some((mail) => mail.subject === subject),
    );
    const found = mails.filter((mail) => mail.subject === subject);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  let reference: string;
  let held: string;

  it('is held when the order has changed, and its payer and finance are told', async () => {
    const order = await openCheckout();
    reference = order.reference;
    await house.database.asOwner('UPDATE licensing.request SET amount = 20000 WHERE reference = $1', [reference]);
    await payInSandbox(order.url);
    held = await paymentIn(reference, 'held');
    const { body: progress } = await buyer.get(`/api/v1/requests/${reference}/payment`);
    expect(progress).toMatchObject({ state: 'checking', licenceReference: null });
    const told = await mailAbout(BUYER, `We are checking your payment for ${reference}`);
    expect(told.text).toContain('the whole amount goes back to you');
    expect(told.text).toContain(`/requests/${reference}`);
    const flagged = await mailAbout(FINANCE, `A payment for ${reference} is held`);
    expect(flagged.text).toContain('The order has changed since the payment began.');
    expect(flagged.text).toContain(`${house.desk}/payments/${held}`);
  });

  it('is not for a reviewer to send back, nor without a reason', async () => {
    const reviewer = await signedIn(house.desk, 'rosa@desk.example');
    const reason = 'It cannot be matched.';
    expect((await reviewer.post(`/admin/v1/payments/${held}/return`, { reason })).status).toBe(403);
    expect((await finance.post(`/admin/v1/payments/${held}/return`, { reason: '   ' })).status).toBe(422);
    expect((await finance.post(`/admin/v1/payments/${articleId}/return`, { reason })).status).toBe(404);
    expect((await finance.get(`/admin/v1/payments/${held}`)).body).toMatchObject({ state: 'held', refunds: [] });
  });

  it('is sent back from the desk, with a reason and after a question', async () => {
    const context = await browser.newContext({ baseURL: house.desk });
    const data = { email: FINANCE, password: PASSWORD };
    await context.request.post('/api/auth/sign-in/email', { data, headers: { origin: house.desk } });
    const page = await context.newPage();
    await page.goto('/payments');
    await page.getByRole('link', { name: '1 payment waits for finance.' }).click();
    // The row itself; its trail leads to the request as well.
    await page.getByRole('link', { name: reference }).first().click();
    await page.getByRole('button', { name: 'Send the money back' }).click();
    const dialog = page.getByRole('dialog', { name: `Send the payment of ${reference} back?` });
    await dialog.getByText('£120.00').waitFor();
    expect(await dialog.getByRole('button', { name: 'Send it back' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Why').fill('The price was put right after the page was made.');
    await dialog.getByRole('button', { name: 'Send it back' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('The price was put right after the page was made.').waitFor();
    await page.getByText('Rosa Desk').first().waitFor();
    expect(await page.getByRole('button', { name: 'Send the money back' }).count()).toBe(0);
    await context.close();
  });

  it('goes back once: a second time is a 409', async () => {
    await paymentIn(reference, 'refunded');
    const again = await finance.post(`/admin/v1/payments/${held}/return`, { reason: 'Once more.' });
    expect(again).toMatchObject({ status: 409, body: { code: 'payments.not-returnable' } });
    const { body } = await finance.get(`/admin/v1/payments/${held}`);
    expect(body).toMatchObject({
      state: 'refunded',
      refunds: [{ state: 'succeeded', amount: { amount: '12000' }, begunBy: 'Rosa Desk' }],
    });
    for (const typed of [reference, reference.slice(0, 8), reference.toLowerCase().replace('r', 'l')]) {
      expect(await paymentsOf(typed)).toMatchObject([{ id: held }]);
    }
    expect(await paymentsOf('%25')).toEqual([]);
    const refund = await mailAbout(BUYER, `A refund for ${reference}`);
    expect(refund.text).toContain('did not fit the order');
  });

  it('is told as paid twice, and the licence stands', async () => {
    const order = await openCheckout();
    // A second page, as two processes could make at worst.
    await house.database.asOwner(`UPDATE payments.attempt SET state = 'expired' WHERE reference = $1`, [
      order.reference,
    ]);
    const second = await checkout(order.reference);
    await payInSandbox(order.url);
    await paymentIn(order.reference, 'settled');
    await payInSandbox(second);
    const surplus = await paymentIn(order.reference, 'surplus');
    const told = await mailAbout(BUYER, `You have paid twice for ${order.reference}`);
    expect(told.text).toContain('Your licence stands');
    await mailAbout(FINANCE, `${order.reference} was paid twice`);
    const answers = await Promise.all(
      ['One.', 'Two.'].map((reason) => finance.post(`/admin/v1/payments/${surplus}/return`, { reason })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await paymentIn(order.reference, 'refunded');
    const licence = await buyer.get(`/api/v1/licences/${order.reference.replace('R', 'L')}`);
    expect(licence.body).toMatchObject({ state: 'active' });
  });
});

async function signedIn(origin: string, email: string): Promise<AuthClient> {
  const client = new AuthClient(origin, origin);
  expect((await client.post('/api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  return client;
}
