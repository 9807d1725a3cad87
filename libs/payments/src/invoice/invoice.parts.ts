import type { Schedule } from '#platform/jobs';
import { HoldLicence } from '../dunning/hold-licence.js';
import { PauseDunning } from '../dunning/pause-dunning.js';
import { RunDunning } from '../dunning/run-dunning.js';
import { StripeInvoices } from '../stripe/stripe-invoices.js';
import { ApplyInvoicePayment } from './apply-invoice-payment.js';
import { ApplyVoid } from './apply-void.js';
import { BillOrder } from './bill-order.js';
import { AttachCollection } from './attach-collection.js';
import { BookCollected } from './book-collected.js';
import { BookInvoice } from './book-invoice-issue.js';
import { CheckCredit } from './check-credit.js';
import { CheckOrder } from './check-order.js';
import { CloseCollection } from './close-collection.js';
import { DeskInvoiceQuery } from './desk-invoice.query.js';
import { InvoiceQuery } from './invoice.query.js';
import { PollInvoicesJob, RunDunningJob } from './invoice.events.js';
import { IssueInvoice } from './issue-invoice.js';
import { MakeProviderInvoice } from './make-provider-invoice.js';
import { OpenCollection } from './open-collection.js';
import { PollInvoices } from './poll-invoices.js';
import { ReceivablesQuery } from './receivables.query.js';
import { RecordTransfer } from './record-transfer.js';
import { ReturnSurplus } from './return-surplus.js';
import { SetAccountTerms } from './set-account-terms.js';
import { SettleInvoice } from './settle-invoice.js';
import { StoreInvoice } from './store-invoice.js';
import { VoidInvoice } from './void-invoice.js';
import { WantCollection } from './want-collection.js';
import { WriteOffInvoice } from './write-off-invoice.js';

/** Invoices on account: what the worker runs, what the door shows, what is inside. */
export const INVOICE_HANDLERS = [OpenCollection, SettleInvoice, CloseCollection, PollInvoices, RunDunning] as const;

export const INVOICE_SCHEDULES: readonly Schedule[] = [
  { job: PollInvoicesJob, cron: '7,22,37,52 * * * *' },
  { job: RunDunningJob, cron: '11 * * * *' },
];

export const INVOICE_DOOR = [
  IssueInvoice,
  InvoiceQuery,
  ReceivablesQuery,
  DeskInvoiceQuery,
  RecordTransfer,
  VoidInvoice,
  WriteOffInvoice,
  ReturnSurplus,
  PauseDunning,
  SetAccountTerms,
] as const;

export const INVOICE_INSIDE = [
  StripeInvoices,
  BillOrder,
  CheckOrder,
  CheckCredit,
  StoreInvoice,
  BookInvoice,
  WantCollection,
  MakeProviderInvoice,
  AttachCollection,
  BookCollected,
  ApplyInvoicePayment,
  ApplyVoid,
  HoldLicence,
] as const;
