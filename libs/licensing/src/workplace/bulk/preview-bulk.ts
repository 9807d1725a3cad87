import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor, MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { CheckedDecision } from '../../decision/check-decision.js';
import { reviewerOf } from '../../decision/decide-request.js';
import { requestNotFound } from '../../licensing.errors.js';
import { LicenceRequest } from '../../request/request.entity.js';
import { BulkOutlook, NOTHING_OFFERED } from './bulk-outlook.js';
import type { BulkInput, BulkPreviewItem, BulkPreviewView, Difference } from './bulk-view.js';
import { checkBulk, problemOf } from './check-bulk.js';
import type { Occupied } from './rights-in-bulk.js';

/** What a bulk decision would do to each request, one after the other; nothing is changed. */
@Injectable()
export class PreviewBulk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
    private readonly outlook: BulkOutlook,
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
      return { ...told, ...(await this.outlook.of(request, decision, occupied)), problem: null };
    } catch (error) {
      return { ...told, ...NOTHING_OFFERED, problem: problemOf(error) };
    }
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
