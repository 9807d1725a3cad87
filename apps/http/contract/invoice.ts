import {
  AGE_BANDS,
  DISPUTE_STATES,
  DUNNING_STEPS,
  INVOICE_PAYMENT_KINDS,
  INVOICE_STATES,
  SURPLUS_STATES,
  TAX_TREATMENTS,
  type AccountOption,
  type AccountTermsView,
  type DeskInvoice,
  type InvoiceDetail,
  type InvoiceDocument,
  type InvoicePaymentView,
  type IssuedInvoice,
  type ReceivableItem,
  type ReceivablesByAge,
} from '#libs/payments';
import {
  date,
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
} from '../schema.js';
import { money } from './basics.js';
import { entry } from './payment.js';

export const issuedInvoice = named<IssuedInvoice>('IssuedInvoice', {
  number: text('IMP-INV-000042'),
  reference: text('R-2026-00042'),
  licenceReference: text('L-2026-00042'),
});

export const accountOption = named<AccountOption>('AccountOption', {
  isOffered: yes('Whether this order can be bought on account.'),
  days: orNull(integer('Until the invoice is due.')),
  poRequired: yes(),
  creditLeft: orNull(money),
  invoiceNumber: orNull(text('The invoice it is on already.')),
});

const document = named<InvoiceDocument>('InvoiceDocument', {
  kind: oneOf(['invoice']),
  number: text(),
  issuedAt: instant(),
  dueOn: date(),
  termsDays: integer(),
  poNumber: orNull(text()),
  supplier: object<InvoiceDocument['supplier']>({
    name: text(),
    address: listOf(text()),
    country: orNull(text()),
    taxNumber: orNull(text()),
  }),
  buyer: object<InvoiceDocument['buyer']>({ name: text(), country: orNull(text()), vatNumber: orNull(text()) }),
  reference: text(),
  licenceReference: text(),
  lines: listOf(object<InvoiceDocument['lines'][number]>({ description: text(), amount: money })),
  net: money,
  total: money,
  tax: object<InvoiceDocument['tax']>({
    status: oneOf(TAX_TREATMENTS),
    sentence: text(),
    amount: optional(money),
    rateBasisPoints: optional(integer()),
    name: optional(orNull(text())),
    country: optional(orNull(text())),
    tableVersion: optional(orNull(integer())),
  }),
});

export const invoiceDetail = named<InvoiceDetail>('InvoiceDetail', {
  number: text(),
  state: oneOf(INVOICE_STATES),
  document,
  headline: text(),
  amount: money,
  owed: money,
  payUrl: orNull(text('The page to pay it; null while it is made, when it has none, or when nothing is owed.')),
  isPreparing: yes('Its page is being made. Without one it is paid by transfer.'),
  isProcessing: yes('A bank debit is on its way.'),
  failure: orNull(text()),
  isLicenceSuspended: yes(),
  payments: listOf(
    object<InvoicePaymentView>({
      kind: oneOf(INVOICE_PAYMENT_KINDS),
      amount: money,
      surplus: money,
      paidAt: instant(),
      bankReference: orNull(text()),
    }),
  ),
});

export const receivablePage = pageOf(
  'ReceivablePage',
  named<ReceivableItem>('Receivable', {
    id: id(),
    number: text(),
    state: oneOf(INVOICE_STATES),
    organisation: object<ReceivableItem['organisation']>({ id: id(), name: text() }),
    reference: text(),
    headline: text(),
    poNumber: orNull(text()),
    amount: money,
    owed: money,
    issuedAt: instant(),
    dueOn: date(),
    daysLate: integer('Below zero: not due yet.'),
    band: oneOf(AGE_BANDS),
    isPaused: yes(),
    isSuspended: yes(),
  }),
);

type Currency = ReceivablesByAge['currencies'][number];
export const receivablesByAge = named<ReceivablesByAge>('ReceivablesByAge', {
  on: date(),
  currencies: listOf(
    object<Currency>({
      currency: text(),
      bands: listOf(object<Currency['bands'][number]>({ band: oneOf(AGE_BANDS), amount: money, count: integer() })),
      total: money,
      count: integer(),
      inLedger: money,
    }),
  ),
  surplusCount: integer('Surpluses that wait to be returned.'),
});

export const accountTerms = named<AccountTermsView>('AccountTerms', {
  organisationId: id(),
  poRequired: yes(),
  limits: listOf(money),
});

export const transferRecorded = named<{ paymentId: string }>('TransferRecorded', { paymentId: id() });

const step = oneOf(DUNNING_STEPS);
export const deskInvoice = named<DeskInvoice>('DeskInvoice', {
  id: id(),
  number: text(),
  state: oneOf(INVOICE_STATES),
  reference: text(),
  licenceReference: text(),
  organisation: object<DeskInvoice['organisation']>({ id: id(), name: text() }),
  headline: text(),
  poNumber: orNull(text()),
  termsDays: integer(),
  issuedAt: instant(),
  dueOn: date(),
  amount: money,
  paid: money,
  writtenOff: money,
  owed: money,
  refunded: money,
  document,
  isExtension: yes(),
  isLicenceSuspended: yes(),
  pause: orNull(object<NonNullable<DeskInvoice['pause']>>({ until: date(), reason: text() })),
  dunning: object<DeskInvoice['dunning']>({
    taken: listOf(object<DeskInvoice['dunning']['taken'][number]>({ step, on: date() })),
    planned: listOf(object<DeskInvoice['dunning']['planned'][number]>({ step, on: date() })),
  }),
  payments: listOf(
    object<DeskInvoice['payments'][number]>({
      id: id(),
      kind: oneOf(INVOICE_PAYMENT_KINDS),
      amount: money,
      applied: money,
      surplus: money,
      surplusState: orNull(oneOf(SURPLUS_STATES)),
      surplusNote: orNull(text()),
      surplusFailure: orNull(text()),
      reasonCode: orNull(text()),
      paidAt: instant(),
      bankReference: orNull(text()),
      chargeId: orNull(text()),
      refunded: money,
      dispute: orNull(
        object<NonNullable<DeskInvoice['payments'][number]['dispute']>>({ id: id(), state: oneOf(DISPUTE_STATES) }),
      ),
    }),
  ),
  collections: listOf(
    object<DeskInvoice['collections'][number]>({
      seq: integer(),
      state: oneOf(['wanted', 'open', 'closing', 'closed', 'paid', 'failed']),
      amount: money,
      closesAs: orNull(oneOf(['void', 'paid-elsewhere', 'uncollectible', 'replaced'])),
      providerId: orNull(text()),
      url: orNull(text()),
      processingSince: orNull(instant()),
      failure: orNull(text()),
    }),
  ),
  history: listOf(
    object<DeskInvoice['history'][number]>({
      step: text(),
      from: orNull(text()),
      to: text(),
      by: object<DeskInvoice['history'][number]['by']>({ kind: text(), name: orNull(text()) }),
      note: orNull(text()),
      at: instant(),
    }),
  ),
  entries: listOf(entry),
});
