import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { startBare } from '../bare/start-bare.js';
import { startProduct, type House } from '../flow/product.js';
import { USE, type Buyer } from '../flow/steps.js';
import type { Ground } from '../ground/ground.js';
import { atLeast, type Figures } from '../report/figures.js';
import { median } from '../report/statistics.js';

const BUYERS = 8;
const ROUNDS = 3;
const PAID = 120;
const LEAST_RATIO = 1 / 3;

/** Paid sessions whose webhooks are let go at once: until the last licence is active, beside bare Fastify and pg. */
export async function settleBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const product = await startProduct(database, await ground.folder('product'), BUYERS);
  ground.atEnd(() => product.stop());
  const bare = await startBare(database, await ground.folder('bare'), BUYERS);
  ground.atEnd(() => bare.stop());
  for (const house of [product, bare]) await settled(house, PAID / 4);
  const rounds: { product: number; bare: number }[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    rounds.push({ product: await settled(product, PAID), bare: await settled(bare, PAID) });
  }
  const of = (pick: (round: { product: number; bare: number }) => number): number => median(rounds.map(pick));
  figures.add(
    'webhook',
    'settlements_per_s',
    of((round) => round.product),
    '1/s',
  );
  figures.add(
    'webhook',
    'bare_settlements_per_s',
    of((round) => round.bare),
    '1/s',
  );
  figures.add(
    'webhook',
    'ratio_to_bare',
    of((round) => round.product / round.bare),
    '',
    atLeast(LEAST_RATIO),
  );
  figures.note(`${String(PAID)} payments are made while the sandbox holds its webhooks; then all are sent.`);
  figures.note('Counted from letting them go until the last licence is active; the median of three, in turns.');
}

/** Settlements per second of so many paid sessions. */
async function settled(house: House, count: number): Promise<number> {
  await house.settleDown();
  const { sandbox } = house.buyers[0]!;
  await sandbox.post('/_sandbox/webhooks/hold');
  const waiting: Promise<void>[] = [];
  let begun = 0;
  const goOn = async (buyer: Buyer): Promise<void> => {
    while (begun < count) {
      begun += 1;
      const licence = await paid(buyer, begun);
      waiting.push(buyer.licensed(licence));
    }
  };
  await Promise.all(house.buyers.map(goOn));
  const released = performance.now();
  await sandbox.post('/_sandbox/webhooks/release');
  await Promise.all(waiting);
  return count / ((performance.now() - released) / 1000);
}

/** From a quote to a paid page, without a licence yet. @returns the licence's reference to be */
async function paid({ api, sandbox, urls }: Buyer, turn: number): Promise<string> {
  const article = await api.post('/api/v1/articles/resolve', { url: urls[turn % urls.length] });
  const wish = { items: [{ articleId: article['id'] }], use: USE, currency: 'GBP' };
  const quote = await api.post('/api/v1/quotes', wish);
  const asked = await api.post('/api/v1/requests', { quoteId: quote['id'] }, { 'idempotency-key': randomUUID() });
  const path = `/api/v1/requests/${String(asked['reference'])}`;
  await api.post(`${path}/accept`);
  const { url } = await api.post(`${path}/checkout`);
  await sandbox.form(new URL(String(url)).pathname, { outcome: 'pay' });
  return String(asked['reference']).replace('R', 'L');
}
