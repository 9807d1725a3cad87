import {
  RATE_KINDS,
  TAX_REASONS,
  TAX_TABLE_STATES,
  TAX_TREATMENTS,
  VAT_CHECKS,
  type TaxChange,
  type TaxDocument,
  type TaxDraftView,
  type TaxMistake,
  type TaxPreview,
  type TaxRate,
  type TaxReport,
  type TaxReportLine,
  type TaxSupplier,
  type TaxTable,
  type TaxTables,
  type TaxTableView,
} from '#libs/payments';
import {
  anything,
  date,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  orNull,
  pageOf,
  text,
  yes,
} from '../schema.js';
import { money } from './basics.js';

const country = () => text('ISO 3166-1 alpha-2, such as GB.');
const rate = () => integer('Hundredths of a percent: 2000 is 20%.');

export const taxPreview = named<TaxPreview>('TaxPreview', {
  net: money,
  tax: money,
  total: money,
  treatment: oneOf(TAX_TREATMENTS),
  rateBasisPoints: rate(),
  taxName: orNull(text('Such as VAT; null while no tax table is published.')),
  country: orNull(country()),
  reasonCode: oneOf(TAX_REASONS),
  vatNumber: orNull(text('The organisation’s.')),
  vatCheck: orNull(oneOf(VAT_CHECKS)),
});

const taxTable = named<TaxTable>('TaxTable', {
  supplier: object<TaxSupplier>({
    name: text(),
    address: listOf(text()),
    country: country(),
    vatNumber: text(),
  }),
  taxName: text('Such as VAT.'),
  rates: listOf(
    object<TaxRate>({
      country: country(),
      kind: oneOf(RATE_KINDS),
      basisPoints: rate(),
      source: text('Where the rate was read.'),
      asOf: date('When it was read there.'),
    }),
  ),
});

export const taxTables = named<TaxTables>('TaxTables', {
  legalEntity: text(),
  versions: listOf(
    object<TaxTableView>({
      version: integer(),
      state: oneOf(TAX_TABLE_STATES),
      effectiveFrom: date(),
      note: text(),
      draftedByName: text(),
      publishedByName: text(),
      publishedAt: instant(),
      table: taxTable,
    }),
  ),
  draft: orNull(
    object<TaxDraftView>({
      revision: integer('Give it back with a change.'),
      data: anything('A tax table that may still be wrong.'),
      effectiveFrom: orNull(date('The day it is published, when null.')),
      note: text(),
      draftedByName: text(),
      editedAt: instant(),
      mistakes: listOf(object<TaxMistake>({ path: text(), message: text() })),
      changes: listOf(object<TaxChange>({ path: text(), before: orNull(text()), after: orNull(text()) })),
      mayPublish: yes('False for whoever worked on it.'),
    }),
  ),
  example: taxTable,
});

export const taxDraftSaved = named<{ revision: number }>('TaxDraftSaved', { revision: integer() });
export const taxTablePublished = named<{ version: number }>('TaxTablePublished', { version: integer() });

export const taxReport = named<TaxReport>('TaxReport', {
  currency: text(),
  currencies: listOf(text()),
  from: date(),
  to: date(),
  lines: listOf(
    object<TaxReportLine>({
      month: text('2026-11'),
      country: orNull(country()),
      treatment: oneOf(TAX_TREATMENTS),
      rateBasisPoints: rate(),
      net: money,
      tax: money,
      documents: integer(),
      unconfirmed: integer('Documents whose place is not shown by two pieces of evidence.'),
    }),
  ),
  net: money,
  tax: money,
  ledgerTax: money,
});

export const taxDocumentPage = pageOf(
  'TaxDocumentPage',
  named<TaxDocument>('TaxDocument', {
    id: id(),
    kind: text(),
    number: text(),
    reference: text(),
    organisation: object<TaxDocument['organisation']>({ id: id(), name: text() }),
    country: orNull(country()),
    treatment: oneOf(TAX_TREATMENTS),
    rateBasisPoints: rate(),
    reasonCode: oneOf(TAX_REASONS),
    tableVersion: orNull(integer()),
    net: money,
    tax: money,
    evidence: object<TaxDocument['evidence']>({
      billingCountry: orNull(country()),
      vatNumber: orNull(text()),
      vatCountry: orNull(country()),
      cardCountry: orNull(country()),
    }),
    isConfirmed: yes(),
    entryId: orNull(id()),
    issuedAt: instant(),
  }),
);
