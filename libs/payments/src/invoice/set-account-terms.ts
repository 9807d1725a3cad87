import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, DomainError, isCurrency, isId, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { READ_RECEIVABLES, SET_ACCOUNT_TERMS } from '../payments.permissions.js';

export interface AccountTermsView {
  organisationId: string;
  poRequired: boolean;
  /** One for each currency that is agreed; none at all: no limit. */
  limits: MoneyJson[];
}

/** What finance agrees with an organisation beyond its days: whether a PO number is needed, and how much it may owe. */
@Injectable()
export class SetAccountTerms {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(actor: Actor, organisationId: string): Promise<AccountTermsView> {
    authorise(actor, READ_RECEIVABLES);
    const row = isId(organisationId)
      ? await this.reads.one<{ po_required: boolean; limits: Record<string, string> }>(
          'SELECT po_required, limits FROM payments.account_terms WHERE organisation_id = $1',
          [organisationId],
        )
      : undefined;
    const limits = Object.entries(row?.limits ?? {}).map(([currency, amount]) => ({ amount, currency }));
    return { organisationId, poRequired: row?.po_required ?? true, limits };
  }

  /** @throws payments.limits-invalid, payments.organisation-not-found, kernel.forbidden */
  async execute(actor: Actor, input: AccountTermsView): Promise<AccountTermsView> {
    authorise(actor, SET_ACCOUNT_TERMS);
    const limits = checked(input.limits);
    const { organisationId, poRequired } = input;
    await this.transactions.run(async (tx) => {
      const known = isId(organisationId)
        ? await tx.query<unknown[]>('SELECT 1 FROM identity.v_organisation WHERE id = $1', [organisationId])
        : [];
      if (known.length === 0) throw organisationNotFound();
      await tx.query(
        `INSERT INTO payments.account_terms (organisation_id, po_required, limits, set_by, set_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id) DO UPDATE SET po_required = $2, limits = $3, set_by = $4, set_at = $5`,
        [
          ...[organisationId, poRequired, JSON.stringify(limits)],
          ...[actor.kind === 'staff' ? actor.userId : null, this.clock.now()],
        ],
      );
      await this.audit.record(tx, actor, {
        action: 'payments.account-terms-set',
        subject: { kind: 'organisation', id: organisationId },
        data: { poRequired, ...limits },
      });
    });
    return { organisationId, poRequired, limits: input.limits };
  }
}

function checked(limits: readonly MoneyJson[]): Record<string, string> {
  const known = new Map<string, string>();
  for (const { amount, currency } of limits) {
    if (!isCurrency(currency) || known.has(currency) || !/^\d{1,15}$/.test(amount)) throw limitsInvalid();
    known.set(currency, amount);
  }
  return Object.fromEntries(known);
}

const limitsInvalid = () =>
  new DomainError('payments.limits-invalid', 'Each currency has one limit, of nothing or more.', {
    kind: 'invalid',
    nextStep: 'Give each currency once, with an amount.',
    errors: [{ path: 'limits', code: 'limits-invalid', message: 'Each currency has one limit, of nothing or more.' }],
  });
const organisationNotFound = () =>
  new DomainError('payments.organisation-not-found', 'We do not have this organisation.', {
    kind: 'not-found',
    nextStep: 'Look for it in the list of organisations.',
  });
