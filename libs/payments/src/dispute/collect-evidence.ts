import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, type Actor } from '#libs/kernel';
import { LicenceQuery, type LicenceDetail } from '#libs/licensing';
import { documentOf } from '../credit-note/issue-credit-note.js';
import type { InvoiceDocument } from '../invoice/invoice-document.js';
import { readPayment } from '../payment/load-payment.js';
import { ANSWER_DISPUTE } from '../payments.permissions.js';
import { DisputesQuery, type DisputeDetail } from './disputes.query.js';
import type { ReceiptDocument } from '../receipt/receipt-document.js';
import type { Evidence } from './evidence.js';

/** One fetching of the licensed files, as packaging has it. */
export interface DownloadRecord {
  /** ISO 8601. */
  at: string;
  by: string;
  revision: number;
  /** Null for all of them. */
  part: string | null;
}

export interface CollectedEvidence {
  reference: string;
  licenceReference: string;
  fields: Evidence;
  /** The receipt or invoice, as it was issued. */
  paper: ReceiptDocument | InvoiceDocument | null;
}

/** What we know ourselves and a bank wants to see: who asked for what, when it was agreed to, paid and fetched. */
@Injectable()
export class CollectEvidence {
  constructor(
    private readonly disputes: DisputesQuery,
    private readonly licences: LicenceQuery,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * @param downloads who has fetched the files of a licence: only packaging knows
   * @throws payments.dispute-not-found, kernel.forbidden
   */
  async execute(
    actor: Actor,
    disputeId: string,
    downloads: (licenceReference: string) => Promise<readonly DownloadRecord[]>,
  ): Promise<CollectedEvidence> {
    authorise(actor, ANSWER_DISPUTE);
    const dispute = await this.disputes.detail(actor, disputeId);
    const { licenceReference } = dispute;
    const licence = await this.licences.detail(actor, licenceReference);
    const { manager } = this.dataSource;
    const paper = await documentOf(manager, await readPayment(manager, dispute.paymentId));
    const fetched = await downloads(licenceReference);
    const fields = write(dispute, licence, paper, fetched);
    return { reference: dispute.reference, licenceReference, fields, paper };
  }
}

const line = (label: string, value: string): string => `${label}: ${value}`;

function write(
  dispute: DisputeDetail,
  { snapshot, timeline }: LicenceDetail,
  paper: Awaited<ReturnType<typeof documentOf>>,
  downloads: readonly DownloadRecord[],
): Evidence {
  const { licensee, items, reference, checkCode, deeds } = snapshot;
  const asker = timeline.find(({ by }) => by.kind === 'licensee')?.by.name;
  return {
    product_description: [
      'A licence to republish articles of a news publisher, with the files, delivered online at once when it was paid.',
      ...items.map(({ headline, titleName, canonicalUrl }) => `“${headline}”, ${titleName}, ${canonicalUrl}`),
    ].join('\n'),
    customer_name: asker ? `${asker}, for ${licensee.name}` : licensee.name,
    service_date: snapshot.issuedAt.slice(0, 10),
    access_activity_log: [
      // Names of our own people and jobs say nothing to a bank.
      ...timeline.map(({ at, step, by }) =>
        line(at, `${step}, by ${by.kind === 'licensee' ? (by.name ?? licensee.name) : 'the publisher'}`),
      ),
      ...downloads.map(({ at, by, revision, part }) =>
        line(at, `${part ?? 'files'} of revision ${revision} downloaded, by ${by}`),
      ),
    ].join('\n'),
    uncategorized_text: [
      line('Request', dispute.reference),
      line('Licence', `${reference}, check code ${checkCode}; anybody can verify it on our site`),
      line('Issued', snapshot.issuedAt),
      line('Terms accepted', `version ${snapshot.termsVersion}, kept with the request`),
      ...(paper ? [line(paper.kind === 'invoice' ? 'Invoice' : 'Receipt', `${paper.number}, ${paper.issuedAt}`)] : []),
      '',
      ...deedText(deeds),
    ].join('\n'),
  };
}

/** The agreement in plain words. */
function deedText(deeds: LicenceDetail['snapshot']['deeds']): string[] {
  const deed = deeds.find(({ language }) => language === 'en') ?? deeds[0];
  return deed ? [deed.title, ...deed.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])] : [];
}
