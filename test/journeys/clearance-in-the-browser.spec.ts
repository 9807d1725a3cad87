import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const BUYER = 'ada@kisumu.example';
const REVIEWER = 'rosa@desk.example';
const CROWD = 'The crowd on the quay at first light.';
const figure = (name: string, caption: string, credit: string): string =>
  `<figure><img src="/${name}.jpg" width="1200" height="800"><figcaption>${caption} Photo: ${credit}</figcaption></figure>`;

/** A picture of which nobody knows who may give it away: asked for, cleared with a letter, and another time refused. */
describe('clearance in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: Page;
  let portal: Page;
  let articleId: string;
  let pictures: string[];
  let cleared: string;
  let refused: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const path = '/2026/11/first-light';
    const figures = figure('own', 'The ferry.', 'The Quay Post') + figure('lena', CROWD, 'Lena Kopp');
    const page = newsPage({ host: HOST, path, headline: 'First light on the quay', figure: figures });
    articleId = (await press.article(`http://${HOST}${path}`, page)).articleId;
    await press.member(BUYER, await press.organisation('Kisumu Daily'));
    await press.staffMember(REVIEWER, ['reviewer']);
    const buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: BUYER, password: PASSWORD });
    const article = await buyer.get(`/api/v1/articles/${articleId}`);
    const parts = article.body['components'] as { id: string; kind: string; rights: { status: string } }[];
    pictures = parts.filter(({ kind }) => kind === 'image').map(({ id }) => id);
    expect(parts.map(({ rights }) => rights.status)).toEqual(['licensable', 'licensable', 'needs-clearance']);
    [cleared, refused] = [await ask(buyer), await ask(buyer)];
    browser = await launchBrowser();
    desk = await openAs(browser, house.desk, REVIEWER);
    portal = await openAs(browser, house.portal, BUYER);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function ask(buyer: AuthClient): Promise<string> {
    const items = [{ articleId, componentIds: pictures }];
    const quote = await buyer.post('/api/v1/quotes', { items, currency: 'GBP', use: webUse() });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    expect(request.body).toMatchObject({ state: 'in_review' });
    return String(request.body['reference']);
  }

  const parts = () => desk.locator('#clearances');

  /** Opens the dialog of the one part that waits. */
  async function work(): Promise<void> {
    await parts()
      .getByRole('button', { name: `Work on it: ${CROWD}` })
      .click();
    await desk.getByRole('dialog').waitFor();
  }

  async function openAtDesk(reference: string): Promise<void> {
    await desk.goto(`${house.desk}/requests/${reference}`);
    await parts().getByText(CROWD).waitFor();
  }

  async function noteWhom(owner: string): Promise<void> {
    await work();
    await desk.getByLabel('Who holds the right').fill(owner);
    await desk.getByLabel('Note', { exact: true }).fill('By mail, in English.');
    await desk.getByRole('button', { name: 'Keep it' }).click();
    await desk.getByRole('dialog').waitFor({ state: 'hidden' });
    await parts().getByText('Waiting for an answer').waitFor();
  }

  it('cannot be approved while the picture waits, and the desk says why', async () => {
    await openAtDesk(cleared);
    await parts().getByText('Not cleared').waitFor();
    await desk.keyboard.press('a');
    await desk.getByText('One part is not cleared yet. No offer can be made until it is.').waitFor();
    expect(await desk.getByRole('button', { name: 'Make the offer' }).isDisabled()).toBe(true);
    await desk.keyboard.press('Escape');
  });

  it('shows whom the desk has asked, on the request and on the board of all', async () => {
    await noteWhom('Lena Kopp');
    await parts()
      .getByText(/Asked: Lena Kopp/)
      .waitFor();
    await parts().getByText('By mail, in English.').waitFor();
    await desk.goto(`${house.desk}/clearances`);
    const lines = desk.getByRole('listitem').filter({ hasText: CROWD });
    const asked = lines.filter({ hasText: cleared });
    await asked.getByText('Waiting for an answer').waitFor();
    await asked.getByText(/Asked: Lena Kopp/).waitFor();
    await lines.filter({ hasText: refused }).getByText('Nobody asked yet').waitFor();
    await asked.getByRole('link').click();
    await desk.waitForURL(new RegExp(`${cleared}#clearances$`));
  });

  it('tells the licensee that a part waits, and what the rest would cost now', async () => {
    await portal.goto(`${house.portal}/requests/${cleared}`);
    await portal.getByRole('heading', { name: 'One part waits to be cleared' }).waitFor();
    await portal.getByText(/without it, you can have the rest now for £160/).waitFor();
  });

  it('is cleared by the letter that came, and then approved at the price of all of it', async () => {
    await work();
    expect(await desk.getByLabel('Who holds the right').inputValue()).toBe('Lena Kopp');
    await desk.getByRole('button', { name: 'Clear it' }).click();
    await desk.getByText('Say what the clearance rests on: a note, an address or a file.').first().waitFor();
    const letter = { name: 'lena.txt', mimeType: 'text/plain', buffer: Buffer.from('Print it, with my name.') };
    await desk.locator('input[type="file"][accept*="pdf"]').last().setInputFiles(letter);
    await desk.getByRole('button', { name: 'Clear it' }).click();
    await desk.getByRole('dialog').waitFor({ state: 'hidden' });
    await parts().getByText('Cleared', { exact: true }).waitFor();
    const [proof] = await Promise.all([
      desk.waitForEvent('download'),
      parts().getByRole('link', { name: 'Proof: lena.txt' }).click(),
    ]);
    expect(proof.suggestedFilename()).toBe('lena.txt');
    await desk.keyboard.press('a');
    await desk.getByRole('button', { name: /Approve and offer .*£200/ }).click();
    await desk.getByText('The offer is with the licensee.').waitFor();
    await portal.getByText('£200.00').first().waitFor();
    await portal.getByText(`+ Photo: ${CROWD}`).waitFor();
  });

  it('becomes a licence that covers the picture', async () => {
    await portal.getByRole('button', { name: 'Accept and pay by card' }).click();
    await portal.waitForURL(/\/c\/pay\//);
    await portal.getByRole('button', { name: /^Pay/ }).first().click();
    await portal.waitForURL(/\/licences\/L-/);
    const licence = cleared.replace('R-', 'L-');
    const [row] = await house.database.asOwner<{ parts: string[]; cleared: { kind: string }[] }>(
      `SELECT snapshot -> 'items' -> 0 -> 'componentIds' AS parts, snapshot -> 'items' -> 0 -> 'clearances' AS cleared
        FROM licensing.licence WHERE reference = $1`,
      [licence],
    );
    expect(row!.parts).toEqual(expect.arrayContaining(pictures));
    expect(row!.cleared).toMatchObject([{ kind: 'cleared', componentId: pictures[1] }]);
  });

  it('is left out where the photographer refuses: the rest is offered for less, and the licensee reads why', async () => {
    await openAtDesk(refused);
    await noteWhom('Lena Kopp');
    await work();
    await desk.getByLabel('Leave it out').check();
    await desk.getByRole('button', { name: 'Leave it out' }).click();
    await desk.getByRole('dialog').waitFor({ state: 'hidden' });
    await parts().getByText('Left out', { exact: true }).waitFor();
    await desk.keyboard.press('a');
    await desk.getByText('The price is without what was left out').waitFor();
    await desk.getByRole('button', { name: /Approve and offer .*£160/ }).click();
    await desk.getByText('The offer is with the licensee.').waitFor();
    await portal.goto(`${house.portal}/requests/${refused}`);
    await portal.getByText('£160.00').first().waitFor();
    const left = portal.getByRole('listitem').filter({ hasText: CROWD });
    await left.getByText(/The right to this part could not be cleared/).waitFor();
    // Whom the desk asked is its own affair.
    expect(await portal.getByText('Lena Kopp').count()).toBe(0);
  });
});
