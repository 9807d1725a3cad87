import { Attempt } from './attempt/attempt.entity.js';
import { EvidenceFile } from './dispute/evidence-file.entity.js';
import { EvidenceUpload } from './dispute/evidence-upload.entity.js';
import { Dispute } from './dispute/dispute.entity.js';
import { Collection } from './invoice/collection.entity.js';
import { Invoice } from './invoice/invoice.entity.js';
import { InvoicePayment } from './invoice/invoice-payment.entity.js';
import { Refund } from './refund/refund.entity.js';

/** For the process that opens the database; nobody else touches them. */
export const PAYMENTS_ENTITIES = [
  Attempt,
  Refund,
  Dispute,
  EvidenceFile,
  EvidenceUpload,
  Invoice,
  Collection,
  InvoicePayment,
] as const;
