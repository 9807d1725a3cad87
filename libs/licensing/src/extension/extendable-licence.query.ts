import { Injectable } from '@nestjs/common';
import { isReference, Money } from '#libs/kernel';
import { computeFee, PriceBooks, type FeeFacts, type PriceBookInForce } from '#libs/pricing';
import { Reads } from '#platform/database';
import { licenceNotFound } from '../licensing.errors.js';
import type { LicenceState } from '../licence/licence-snapshot.js';
import type { QuoteContent } from '../quote/quote-content.js';

/** A licence as an extension sees it. */
export interface ExtendableLicence {
  licenceId: string;
  requestId: string;
  reference: string;
  revision: number;
  state: LicenceState;
  titleId: string;
  startsOn: string;
  endsOn: string | null;
  /** The quote by which it stands now. */
  facts: FeeFacts;
  content: QuoteContent;
  /** Its own prices, whatever has been published since. */
  book: PriceBookInForce;
  /** What counts towards more: everything paid for it but a charge for a quick answer, which has been given. */
  paid: Money;
}

interface Row {
  id: string;
  request_id: string;
  reference: string;
  revision: number;
  state: LicenceState;
  title_id: string;
  starts_on: string;
  ends_on: string | null;
  currency: string;
  amount: string;
  /** What the present revision cost by itself. */
  paid: string;
  facts: FeeFacts;
  content: QuoteContent;
  price_book_id: string;
}

const SQL = `
  SELECT l.id, l.request_id, l.reference, l.revision, l.state, l.title_id, l.starts_on::text, l.ends_on::text, l.currency, l.amount,
    COALESCE(v.paid, l.amount)::text AS paid, q.facts, q.content, q.price_book_id
  FROM licensing.v_licence l
  LEFT JOIN licensing.licence_revision v ON v.licence_id = l.id AND v.revision = l.revision
  JOIN licensing.request r ON r.id = l.terms_request_id
  JOIN licensing.offer f ON f.id = r.offer_id
  JOIN licensing.quote q ON q.id = f.quote_id
  WHERE l.reference = $1 AND l.organisation_id = $2`;

/** Reads a licence with the terms and the prices it was made by: two statements at most. */
@Injectable()
export class ExtendableLicences {
  constructor(
    private readonly reads: Reads,
    private readonly books: PriceBooks,
  ) {}

  /** @throws licensing.licence-not-found, also for another organisation's */
  async of(organisationId: string, reference: string): Promise<ExtendableLicence> {
    const row = isReference(reference, 'L') ? await this.reads.one<Row>(SQL, [reference, organisationId]) : undefined;
    if (!row) throw licenceNotFound();
    const book = await this.books.byId(row.price_book_id);
    const { facts, content } = row;
    return {
      ...{
        licenceId: row.id,
        requestId: row.request_id,
        reference: row.reference,
        revision: row.revision,
        state: row.state,
      },
      ...{ titleId: row.title_id, startsOn: row.starts_on, endsOn: row.ends_on, facts, content, book },
      paid: creditOf(row, book),
    };
  }
}

function creditOf(row: Row, { book }: PriceBookInForce): Money {
  const { extension, total } = row.content;
  const paid = Money.of(BigInt(row.paid), row.currency);
  if (extension) return Money.fromJson(extension.paid).plus(paid);
  if (!row.facts.rush) return paid;
  const plain = Money.fromJson(computeFee(book, { ...row.facts, rush: false }).total);
  const forRush = Money.fromJson(total).minus(plain);
  return forRush.compare(paid) > 0 ? Money.zero(row.currency) : paid.minus(forRush);
}
