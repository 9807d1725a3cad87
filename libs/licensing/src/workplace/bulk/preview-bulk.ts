import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { CLOCK, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import type { CheckedDecision } from '../../decision/check-decision.js';
import { reviewerOf } from '../../decision/decide-request.js';
import { DeskOffers } from '../../decision/desk-offers.js';
import { OfferTermsQuery } from '../../decision/offer-terms.query.js';
import { requestNotFound } from '../../licensing.errors.js';
import { ensureStep } from '../../request/move-request.js';
import { LicenceRequest } from '../../request/request.entity.js';
import type { BulkInput, BulkPreviewItem, BulkPreviewView, Difference } from './bulk-view.js';
import { checkBulk, problemOf } from './check-bulk.js';
import { RightsInBulk, type Occupied } from './rights-in-bulk.js';

type Outlook = Pick<BulkPreviewItem, 'price' | 'secondReasons'>;

const NOTHING: Outlook = { price: null, secondReasons: [] };

/** What a bulk decision would do to each request, one after the other; nothing is changed. */
@Injectable()
export class PreviewBulk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly terms: OfferTermsQuery,
    private readonly deskOffers: DeskOffers,
    private readonly rights: RightsInBulk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.bulk-invalid, licensing.request-invalid, kernel.forbidden */
  async execute(actor: Actor, input: BulkInput): Promise<BulkPreviewView> {
    reviewerOf(actor);
    const { references, decisionFor } = checkBulk(input);
    const found = await this.dataSource.getRepository(LicenceRequest).findBy({ reference: In(references) });
    const byReference = new Map(found.map((request) => [request.reference, request]));
    const items: BulkPreviewItem[] = [];
    const occupied: Occupied[] = [];
    for (const reference of references) {
      items.push(await this.one(reference, byReference.get(reference), decisionFor(reference), occupied));
    }
    const ready = items.filter(({ problem }) => problem === null);
    return { items, ready: ready.length, totals: totalsOf(ready), differences: await this.differences(references) };
  }

  private async one(
    reference: string,
    request: LicenceRequest | undefined,
    decision: CheckedDecision,
    occupied: Occupied[],
  ): Promise<BulkPreviewItem> {
    const told = {
      reference,
      headline: request?.headline ?? reference,
      language: request?.language ?? 'en',
      direction: request?.direction ?? ('ltr' as const),
      licensee: request?.licensee.name ?? '',
      state: request?.state ?? null,
    };
    try {
      if (!request) throw requestNotFound();
      return { ...told, ...(await this.outlook(request, decision, occupied)), problem: null };
    } catch (error) {
      return { ...told, ...NOTHING, problem: problemOf(error) };
    }
  }

  /** @param occupied by those before it; what this one would get is added */
  private async outlook(request: LicenceRequest, decision: CheckedDecision, occupied: Occupied[]): Promise<Outlook> {
    const to =
      decision.decision === 'approve' ? 'offered' : decision.decision === 'ask' ? 'changes_requested' : 'declined';
    await this.transactions.run((tx) => ensureStep(tx, request, to, 'reviewer'));
    if (decision.decision !== 'approve') return NOTHING;
    const { content, currency, amount, bookAmount } = await this.terms.of(request, decision, this.clock.now());
    const secondReasons = await this.transactions.run(async (tx) => {
      await this.deskOffers.paymentMethods(tx, request);
      return this.deskOffers.secondReasons(tx, { use: content.use, currency, amount, bookAmount });
    });
    // What waits for a second person takes no place yet.
    if (secondReasons.length === 0) occupied.push(await this.rights.occupy(request, content, occupied));
    return { price: { amount: amount.toString(), currency }, secondReasons };
  }

  private async differences(references: readonly string[]): Promise<Difference[]> {
    const row = await this.reads.one<Record<Difference, number>>(
      `SELECT count(DISTINCT r.title_id)::int AS title, count(DISTINCT q.content #>> '{use,purpose}')::int AS purpose,
         count(DISTINCT q.currency)::int AS currency, count(DISTINCT r.licensee ->> 'kind')::int AS buyer
       FROM licensing.request r LEFT JOIN licensing.quote q ON q.id = r.quote_id WHERE r.reference = ANY($1)`,
      [references],
    );
    const kinds = ['title', 'purpose', 'currency', 'buyer'] as const;
    return kinds.filter((kind) => (row?.[kind] ?? 0) > 1);
  }
}

function totalsOf(items: readonly BulkPreviewItem[]): MoneyJson[] {
  const totals = new Map<string, bigint>();
  for (const { price } of items) {
    if (price) totals.set(price.currency, (totals.get(price.currency) ?? 0n) + BigInt(price.amount));
  }
  return [...totals].sort().map(([currency, amount]) => ({ amount: amount.toString(), currency }));
}
