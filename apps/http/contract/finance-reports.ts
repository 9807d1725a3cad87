import {
  REPORT_DIMENSIONS,
  STATEMENT_STATES,
  type IssuedStatement,
  type OtherHeadings,
  type SaleItem,
  type SalesReport,
  type SalesReportLine,
  type StatementDetail,
  type StatementItem,
  type StatementLine,
  type StatementMonth,
} from '#libs/finance';
import { date, id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';
import { money } from './basics.js';

const statementFields = {
  id: orNull(id('null while it is a draft.')),
  number: orNull(text('S-2026-00042')),
  state: oneOf(STATEMENT_STATES),
  titleId: id(),
  titleName: text(),
  contributorName: text(),
  amount: money,
  shares: integer('Of how many it is made.'),
  issuedAt: orNull(instant()),
  paidOn: orNull(date()),
  mayIssue: yes('A draft of a month that is over, with something to pay.'),
};

export const statementMonth = named<StatementMonth>('StatementMonth', {
  month: text('2026-10'),
  months: listOf(text()),
  isOver: yes(),
  items: listOf(named<StatementItem>('ContributorStatementItem', statementFields)),
});

export const contributorStatement = named<StatementDetail>('ContributorStatement', {
  ...statementFields,
  month: text('2026-10'),
  lines: listOf(
    object<StatementLine>({
      id: id(),
      earnedOn: date(),
      licenceReference: text(),
      reference: text(),
      headline: text(),
      kind: text('text, image, graphic, video ...'),
      base: money,
      shareBasisPoints: integer('Hundredths of a percent.'),
      amount: money,
      because: text('sale, or what took it back.'),
      entryId: id('Of the ledger.'),
    }),
  ),
  issuedByName: orNull(text()),
  paidByName: orNull(text()),
  paymentReference: orNull(text()),
  paidEntryId: orNull(id()),
});

export const statementIssued = named<IssuedStatement>('StatementIssued', { id: id(), number: text() });

export const salesReport = named<SalesReport>('SalesReport', {
  by: oneOf(REPORT_DIMENSIONS),
  currency: text(),
  currencies: listOf(text()),
  from: date(),
  to: date(),
  lines: listOf(
    object<SalesReportLine>({
      key: text('Asks for its sales.'),
      label: text(),
      sold: money,
      returned: money,
      recognised: money,
      deferred: money,
      licences: integer(),
    }),
  ),
  others: orNull(
    object<OtherHeadings>({
      headings: integer('How many.'),
      sold: money,
      returned: money,
      recognised: money,
      deferred: money,
    }),
  ),
  sold: money,
  returned: money,
  recognised: money,
  deferred: money,
});

export const salePage = pageOf(
  'SalePage',
  named<SaleItem>('SaleItem', {
    requestId: id(),
    reference: text(),
    licenceReference: text(),
    organisation: object<SaleItem['organisation']>({ id: id(), name: text() }),
    headline: text(),
    sold: money,
    recognised: money,
    issuedOn: date(),
    entryId: orNull(id()),
  }),
);
