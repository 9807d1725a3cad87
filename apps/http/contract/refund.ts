import {
  DISPUTE_STATES,
  EVIDENCE_FIELDS,
  EVIDENCE_FILE_FIELDS,
  EVIDENCE_STATES,
  REFUND_STATES,
  type AddedEvidenceFile,
  type CollectedEvidence,
  type CreditNoteView,
  type DisputeDetail,
  type DisputeListItem,
  type Evidence,
  type RefundBegun,
  type RefundDetail,
  type RefundLimit,
  type RefundListItem,
  type RefundPreview,
  type EvidenceField,
  type EvidenceFileField,
  type NewEvidenceFile,
} from '#libs/payments';
import {
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  optional,
  orNull,
  pageOf,
  text,
  yes,
  type Field,
} from '../schema.js';
import { money } from './basics.js';
import { entry } from './payment.js';

const organisation = object<{ id: string; name: string }>({ id: id(), name: text() });
const refundFields = {
  id: id(),
  paymentId: id(),
  state: oneOf(REFUND_STATES),
  kind: oneOf(['return', 'order', 'retry'], 'Of money of no order, of a settled order, or paid out once more.'),
  origin: oneOf(['system', 'finance', 'dashboard']),
  reference: text('R-2026-00042'),
  licenceReference: text(),
  organisation,
  headline: text(),
  amount: money,
  reasonCode: text(),
  ends: oneOf(['none', 'items', 'all'], 'What of the licence ends with it.'),
  creditNoteNumber: orNull(text()),
  begunBy: orNull(text('By name.')),
  isOwed: yes('It was booked, and the bank sent it back.'),
  createdAt: instant(),
};
export const refundPage = pageOf('RefundPage', named<RefundListItem>('RefundListItem', refundFields));

export const refundDetail = named<RefundDetail>('RefundDetail', {
  ...refundFields,
  note: orNull(text()),
  failure: orNull(text()),
  providerId: orNull(text()),
  net: orNull(money),
  tax: orNull(money),
  items: listOf(
    object<RefundDetail['items'][number]>({ articleId: id(), headline: text(), amount: money, ends: yes() }),
  ),
  mayApprove: yes('Whoever asks may approve it.'),
  retriedBy: orNull(id()),
  retryOf: orNull(id()),
  history: listOf(
    object<RefundDetail['history'][number]>({
      from: orNull(text()),
      to: text(),
      by: object<RefundDetail['history'][number]['by']>({ kind: text(), name: orNull(text()) }),
      note: orNull(text()),
      at: instant(),
    }),
  ),
  entries: listOf(entry),
});

export const refundState = named<RefundBegun>('RefundState', { refundId: id(), state: oneOf(REFUND_STATES) });

export const refundPreview = named<RefundPreview>('RefundPreview', {
  amount: money,
  net: money,
  tax: money,
  left: money,
  received: money,
  needsSecondPerson: yes(),
  ends: oneOf(['none', 'items', 'all']),
  licenceReference: text(),
  licenceState: orNull(text()),
  items: listOf(
    object<RefundPreview['items'][number]>({
      articleId: id(),
      headline: text(),
      paid: money,
      left: money,
      refunded: money,
      ends: yes(),
    }),
  ),
});

const refundLimit = named<RefundLimit>('RefundLimit', {
  ...{ legalEntity: text(), currency: text(), amount: orNull(money) },
  ...{ setBy: orNull(text()), setAt: orNull(instant()) },
  proposal: orNull(
    object<NonNullable<RefundLimit['proposal']>>({
      ...{ amount: money, note: text(), by: orNull(text()), isOwn: yes(), at: instant() },
    }),
  ),
});
export const refundLimits = named<{ items: RefundLimit[] }>('RefundLimits', { items: listOf(refundLimit) });

export const creditNotePage = pageOf(
  'CreditNotePage',
  named<CreditNoteView>('CreditNote', {
    number: text('IMP-CN-000042'),
    receiptNumber: orNull(text()),
    invoiceNumber: orNull(text('Instead of it, for what was bought on account.')),
    requestReference: text(),
    licenceReference: text(),
    headline: text(),
    amount: money,
    issuedAt: instant(),
  }),
);

const disputeFields = {
  id: id(),
  paymentId: id(),
  state: oneOf(DISPUTE_STATES),
  reason: text('The bank’s own code.'),
  reference: text(),
  licenceReference: text(),
  organisation,
  headline: text(),
  amount: money,
  fee: orNull(money),
  evidenceState: oneOf(EVIDENCE_STATES),
  dueAt: orNull(instant('Until when it can be answered.')),
  openedAt: instant(),
  closedAt: orNull(instant()),
};
export const disputePage = pageOf('DisputePage', named<DisputeListItem>('DisputeListItem', disputeFields));

const evidence = object<Evidence>(
  Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, optional(text())])) as { [F in EvidenceField]: Field },
);

const evidenceFile = { field: oneOf(EVIDENCE_FILE_FIELDS), name: text(), size: integer('In octets.') };

export const disputeDetail = named<DisputeDetail>('DisputeDetail', {
  ...disputeFields,
  providerId: text(),
  answerable: yes(),
  evidence: orNull(evidence),
  files: listOf(
    object<DisputeDetail['files'][number]>({
      ...evidenceFile,
      providerId: orNull(text('Null until it is uploaded.')),
      byFinance: yes('Added by finance; otherwise drawn up by the house.'),
    }),
  ),
  uploads: listOf(
    object<DisputeDetail['uploads'][number]>({ ...evidenceFile, by: orNull(text('By name.')), at: instant() }),
    'What finance has added; of its kind each goes instead of the house’s.',
  ),
  evidenceFailure: orNull(text()),
  sentAt: orNull(instant()),
  history: listOf(
    object<DisputeDetail['history'][number]>({
      step: text(),
      by: object<DisputeDetail['history'][number]['by']>({ kind: text(), name: orNull(text()) }),
      at: instant(),
    }),
  ),
  entries: listOf(entry),
});

/** What is collected by itself for an answer. */
export interface EvidenceView {
  reference: string;
  fields: Evidence;
  /** What the house itself would add. */
  files: { field: EvidenceFileField; name: string; size: number }[];
}
export const evidenceView = (
  { reference, fields }: CollectedEvidence,
  files: readonly NewEvidenceFile[],
): EvidenceView => ({
  ...{ reference, fields },
  files: files.map(({ field, name, body }) => ({ field, name, size: body.length })),
});
export const collectedEvidence = named<EvidenceView>('CollectedEvidence', {
  ...{ reference: text(), fields: evidence },
  files: listOf(object<EvidenceView['files'][number]>(evidenceFile)),
});
export const evidenceAdded = named<AddedEvidenceFile>('EvidenceAdded', { ...evidenceFile, contentType: text() });
export const evidenceKept = named<{ evidenceState: DisputeDetail['evidenceState'] }>('EvidenceKept', {
  evidenceState: oneOf(EVIDENCE_STATES),
});
