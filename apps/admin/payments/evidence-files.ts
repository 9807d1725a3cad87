import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { MessagesQuery } from '#libs/licensing';
import { OrderMailsQuery } from '#libs/notifications';
import { CertificateFileQuery, DownloadsQuery, type DownloadRecord } from '#libs/packaging';
import { CollectEvidence, type CollectedEvidence, type NewEvidenceFile } from '#libs/payments';
import { paperPdf } from '../../http/paper-pdf.js';
import { recordPdf } from '../../http/record-pdf.js';
import { correspondence, type Letter } from './correspondence.js';

/** What goes to a bank with the answer to a dispute: only here do all meet who know of it. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly evidence: CollectEvidence,
    private readonly downloads: DownloadsQuery,
    private readonly certificates: CertificateFileQuery,
    private readonly mails: OrderMailsQuery,
    private readonly messages: MessagesQuery,
  ) {}

  /** In words. @throws payments.dispute-not-found, kernel.forbidden */
  async collect(actor: Actor, disputeId: string): Promise<CollectedEvidence> {
    const collected = await this.evidence.execute(actor, disputeId, async (reference) =>
      (await this.downloads.of(reference)).map((download) => ({ ...download, by: inWords(download) })),
    );
    // The first is to whoever asked for it.
    const [mail] = await this.mails.of([collected.reference, collected.licenceReference]);
    return mail ? { ...collected, fields: { ...collected.fields, customer_email_address: mail.to } } : collected;
  }

  /** Certificate, receipt or invoice, access log, correspondence. @throws payments.dispute-not-found, kernel.forbidden */
  async files(actor: Actor, disputeId: string): Promise<NewEvidenceFile[]> {
    return this.of(await this.collect(actor, disputeId));
  }

  async of(collected: CollectedEvidence): Promise<NewEvidenceFile[]> {
    const { reference, licenceReference, paper } = collected;
    const certificate = await this.certificates.of(licenceReference);
    const [mails, messages] = await Promise.all([
      this.mails.of([reference, licenceReference]),
      this.messages.of(reference, 'desk'),
    ]);
    const written = correspondence(mails, messages);
    const files: NewEvidenceFile[] = [];
    if (certificate) files.push({ field: 'service_documentation', name: 'licence-certificate.pdf', body: certificate });
    if (paper) {
      const body = await paperPdf(paper);
      files.push({ field: 'receipt', name: `${paper.kind}.pdf`, body });
    }
    files.push({ field: 'uncategorized_file', name: 'access-log.pdf', body: await accessLog(collected) });
    if (written.length > 0) {
      const body = await correspondencePdf(collected, written);
      files.push({ field: 'customer_communication', name: 'correspondence.pdf', body });
    }
    return files;
  }
}

function inWords({ means, name }: DownloadRecord): string {
  if (means === 'member') return name ?? 'a member';
  return means === 'token' ? `the token “${name ?? ''}”` : name === null ? 'a link' : `a link sent to “${name}”`;
}

const authorOf = ({ paper }: CollectedEvidence): string => paper?.supplier.name ?? '';
const aboutOf = ({ reference, licenceReference }: CollectedEvidence): string =>
  `Request ${reference}, licence ${licenceReference}. Times are in UTC.`;

function accessLog(collected: CollectedEvidence): Promise<Buffer> {
  const lines = (collected.fields.access_activity_log ?? '').split('\n');
  const last = lines.at(-1)?.slice(0, 24) ?? '';
  return recordPdf({
    ...{ title: 'Access and download log', about: aboutOf(collected), author: authorOf(collected) },
    at: Number.isNaN(Date.parse(last)) ? new Date(0).toISOString() : last,
    chapters: [{ lines }],
  });
}

const correspondencePdf = (collected: CollectedEvidence, letters: readonly Letter[]): Promise<Buffer> =>
  recordPdf({
    ...{
      title: 'What was written between us and the customer',
      about: aboutOf(collected),
      author: authorOf(collected),
    },
    at: letters.at(-1)!.at,
    chapters: letters,
  });
