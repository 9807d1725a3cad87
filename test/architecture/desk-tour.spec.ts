import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';

const DESK = 'apps/web/desk';
const TOUR = 'docs/desk-tour.md';

/** A page of the desk, by its address, and the picture of it in the tour. */
const PICTURES: Readonly<Record<string, string>> = {
  '': 'queue',
  'sign-in': 'sign-in',
  'second-factor': 'second-factor',
  'forgot-password': 'forgot-password',
  'reset-password': 'reset-password',
  'requests/:reference': 'request',
  figures: 'figures',
  templates: 'templates',
  clearances: 'clearances',
  hours: 'hours',
  articles: 'articles',
  'articles/import': 'import',
  'articles/:id': 'article',
  'articles/:id/versions': 'versions',
  rights: 'rights',
  'rights/rules': 'rights-rules',
  'rights/contributors': 'contributors',
  'rights/contributors/:id': 'contributor',
  'rights/agencies': 'agencies',
  sources: 'sources',
  'sources/new': 'source-new',
  'sources/:id': 'source',
  'sources/:id/edit': 'source-edit',
  'sources/files': 'source-files',
  'sources/files/:id': 'source-file',
  rules: 'rules',
  'rules/versions/:version': 'rules-version',
  'rules/drafts/:id': 'rules-draft',
  'rules/drafts/:id/simulate': 'rules-simulation',
  screening: 'screening',
  'sanctions-lists': 'sanctions-lists',
  'sanctions-lists/:id': 'sanctions',
  prices: 'prices',
  'prices/terms': 'terms',
  'prices/compare': 'compare',
  'prices/drafts/:id': 'price-draft',
  'prices/drafts/:id/simulate': 'simulation',
  'prices/versions/:id': 'price-version',
  'prices/:titleId/:currency': 'price-book',
  ledger: 'ledger',
  'ledger/accounts/:code': 'ledger-account',
  'ledger/journal': 'journal',
  'ledger/entries/:id': 'ledger-entry',
  'ledger/revenue': 'revenue',
  'ledger/periods': 'periods',
  refunds: 'refunds',
  'refunds/limits': 'refund-limits',
  'refunds/:id': 'refund',
  disputes: 'dispute-list',
  'disputes/:id': 'disputes',
  receivables: 'receivables',
  'receivables/:number': 'invoice',
  payouts: 'payouts',
  'payouts/:id': 'payout',
  differences: 'differences',
  'differences/:id': 'difference',
  reports: 'reports',
  tax: 'tax',
  'tax/tables': 'tax-tables',
  statements: 'statements',
  'statements/:id': 'statement',
  notices: 'notices',
  'notices/new': 'notice-new',
  'notices/:id': 'notice',
  'notices/:id/proof': 'notice-proof',
  'notices/:id/recipients/:recipientId': 'notice-recipient',
  exclusivity: 'exclusivity',
  audit: 'audit',
  licences: 'licences',
  'licences/:reference': 'licence',
  organisations: 'organisations',
  'organisations/:id': 'organisation',
  payments: 'payments',
  'payments/:id': 'payment',
  staff: 'staff',
};

/** Every address that the desk's routers name, but for the one that is nowhere. */
async function routes(): Promise<string[]> {
  const files = (await readdir(DESK, { recursive: true })).filter((file) => /(^|-)routes\.tsx$/.test(file));
  const sources = await Promise.all(files.map((file) => readFile(`${DESK}/${file}`, 'utf8')));
  const named = sources.flatMap((source) => [...source.matchAll(/\bpath: '([^'*]+)'/g)].map(([, path]) => path!));
  return ['', ...named].sort();
}

describe('the tour of the desk', () => {
  it('has a picture of every page, and none of a page that is gone', async () => {
    expect(Object.keys(PICTURES).sort()).toEqual(await routes());
  });

  it('shows every picture there is, and none that is not there', async () => {
    const tour = await readFile(TOUR, 'utf8');
    const shown = [...tour.matchAll(/\(pictures\/(desk-[a-z-]+\.png)\)/g)].map(([, file]) => file!);
    const kept = (await readdir('docs/pictures')).filter((file) => file.startsWith('desk-'));
    expect([...new Set(shown)].sort()).toEqual(kept.sort());
    expect(kept).toEqual(expect.arrayContaining(Object.values(PICTURES).map((name) => `desk-${name}.png`)));
  });
});
