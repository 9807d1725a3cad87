import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Permission } from '#libs/kernel';

const MEMBERS = 'buyer organisation-admin requester';
const STAFF = 'administrator finance reviewer rights-manager';
const DECIDERS = 'administrator reviewer rights-manager';
const MONEY = 'administrator finance';
const RIGHTS = 'administrator rights-manager';
const BINDING = 'buyer organisation-admin';

/** Who may do what, written down once more: a permission that is given to one role too many is seen here. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  // Jobs and set-up hold every permission; nobody signed in holds this one.
  '': ['identity.seed-accounts'],
  administrator: ['identity.manage-staff', 'licensing.remove-shared-view'],
  [STAFF]: [
    ...['catalogue.read-articles', 'identity.read-organisations', 'licensing.read-dashboard', 'licensing.read-desk'],
    ...['licensing.read-rules', 'licensing.read-screening', 'notices.read', 'observance.check-page'],
    ...['observance.read-checks', 'pricing.read-price-books'],
  ],
  [DECIDERS]: [
    ...['catalogue.import-articles', 'catalogue.read-sources', 'licensing.answer-licensee', 'licensing.decide-request'],
    ...['notices.chase', 'packaging.requeue-package'],
  ],
  [RIGHTS]: [
    ...['catalogue.change-article-state', 'catalogue.change-rights', 'catalogue.manage-sources'],
    ...['catalogue.manage-titles', 'licensing.change-licence-state', 'licensing.decide-screening'],
    ...['licensing.edit-agreed-terms', 'licensing.edit-rules', 'licensing.manage-sanctions'],
    ...['licensing.manage-templates', 'licensing.publish-rules', 'licensing.set-desk-hours', 'licensing.simulate'],
    ...['notices.write', 'pricing.edit-price-books', 'pricing.publish-price-books'],
  ],
  [MONEY]: [
    ...['finance.issue-statements', 'finance.read-reconciliation', 'finance.read-reports', 'finance.read-statements'],
    ...['finance.resolve-difference', 'identity.grant-invoice-terms', 'identity.read-audit', 'ledger.change-period'],
    ...['ledger.read', 'ledger.reverse-entry', 'payments.answer-dispute', 'payments.edit-tax'],
    ...['payments.manage-invoices', 'payments.read-payments', 'payments.read-receivables', 'payments.read-tax'],
    ...['payments.refund-payment', 'payments.return-payment', 'payments.set-account-terms'],
    ...['payments.set-refund-limits'],
  ],
  'administrator finance reviewer': ['identity.verify-kind'],
  'administrator finance rights-manager': ['licensing.read-revenue', 'licensing.set-standing'],
  [MEMBERS]: [
    ...['identity.read-members', 'licensing.keep-draft', 'licensing.read-licences', 'licensing.read-requests'],
    ...['licensing.submit-request', 'notices.acknowledge', 'notices.read-own', 'observance.check-own-page'],
    ...['observance.read-own-checks', 'payments.follow-payment', 'payments.read-receipts'],
  ],
  [BINDING]: [
    ...['licensing.accept-offer', 'licensing.pay-order', 'payments.issue-invoice', 'payments.start-checkout'],
  ],
  'organisation-admin': [
    ...['identity.edit-organisation', 'identity.manage-members', 'identity.manage-tokens'],
    ...['licensing.choose-counting', 'notices.set-webhook', 'packaging.manage-delivery'],
  ],
  'buyer client organisation-admin requester': ['licensing.list-licences', 'packaging.open-package'],
};

/** As the sources declare them. */
async function declared(): Promise<Permission[]> {
  const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.permissions.ts'),
  );
  const found: unknown[] = [];
  for (const path of files)
    found.push(...Object.values((await import(`../../libs/${path}`)) as Record<string, unknown>));
  return found.filter((value): value is Permission => isPermission(value));
}

const isPermission = (value: unknown): boolean => typeof value === 'object' && value !== null && 'roles' in value;

describe('the permissions', () => {
  it('are held by whom this table says, and by nobody else', async () => {
    const found: Record<string, string[]> = {};
    for (const { code, roles } of await declared()) (found[[...roles].sort().join(' ')] ??= []).push(code);
    const sorted = (table: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(table).map(([holders, codes]) => [holders, [...codes].sort()]));
    expect(sorted(found)).toEqual(sorted(HOLDERS));
  });
});
