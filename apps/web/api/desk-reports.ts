import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type SalesReport = Schemas['SalesReport'];
export type SaleItem = Schemas['SaleItem'];
export type TaxReport = Schemas['TaxReport'];
export type TaxReportLine = TaxReport['lines'][number];
export type TaxDocument = Schemas['TaxDocument'];
export type TaxTable = Schemas['TaxTable'];
export type TaxTables = Schemas['TaxTables'];
export type TaxDraft = NonNullable<TaxTables['draft']>;
export type StatementMonth = Schemas['StatementMonth'];
export type ContributorStatement = Schemas['ContributorStatement'];
export type ContributorStatementItem = Schemas['ContributorStatementItem'];

export const REPORT_DIMENSIONS = ['title', 'section', 'territory', 'medium', 'buyer'] as const;
export type ReportDimension = (typeof REPORT_DIMENSIONS)[number];

type Days = { currency?: string; from?: string; to?: string };
type DraftKey = { titleId: string; contributorName: string; currency: string; month: string };

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const filled = <T extends object>(filter: T): T =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '')) as T;

/** Where a report or a list can be had as a file. */
export const reportFile = (path: string, filter: Record<string, string> = {}): string =>
  `/admin/v1/${path}?${new URLSearchParams(filled(filter)).toString()}`;

/** A receipt, invoice or credit note as a page. */
export const paperAddress = (number: string, language: 'en' | 'ar'): string =>
  `/admin/v1/papers/${encodeURIComponent(number)}?lang=${language}`;

/** Revenue, tax and contributors. */
export const reportsApi = {
  sales: (by: ReportDimension, days: Days, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/reports/sales', { params: { query: { by, ...filled(days) } }, signal })),
  salesOf: (
    { by, key, currency, ...days }: Days & { by: ReportDimension; key: string | null; currency: string },
    { cursor, signal }: PageRequest,
  ) =>
    answerOf(
      client.GET('/admin/v1/reports/sales/items', {
        params: { query: { by, currency, ...(key === null ? {} : { key }), ...filled({ ...days, cursor }) } },
        signal,
      }),
    ),
  tax: (days: Days, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/reports/tax', { params: { query: filled(days) }, signal })),
  taxDocuments: (
    {
      currency,
      ...filter
    }: Days & {
      currency: string;
      treatment?: TaxReportLine['treatment'];
      country?: string;
      rateBasisPoints?: number;
      unconfirmed?: boolean;
    },
    { cursor, signal }: PageRequest,
  ) =>
    answerOf(
      client.GET('/admin/v1/reports/tax/documents', {
        params: { query: { currency, ...filled({ ...filter, cursor }) } },
        signal,
      }),
    ),
  taxTables: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/tax-tables', { signal })),
  saveTaxDraft: (body: {
    revision: number;
    data: Record<string, unknown>;
    effectiveFrom: string | null;
    note: string;
  }) => answerOf(client.PUT('/admin/v1/tax-tables/draft', { body })),
  discardTaxDraft: (revision: number) =>
    answerOf<unknown>(
      client.DELETE('/admin/v1/tax-tables/draft', { params: { query: { revision: String(revision) } } }),
    ),
  publishTaxTable: (revision: number) =>
    answerOf(client.POST('/admin/v1/tax-tables/draft/publication', { body: { revision } })),
  statements: (month: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/statements', { params: { query: filled({ month }) }, signal })),
  statement: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/statements/{id}', { params: { path: { id } }, signal })),
  statementDraft: (query: DraftKey, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/statements/draft', { params: { query }, signal })),
  issueStatement: (body: DraftKey) => answerOf(client.POST('/admin/v1/statements', { body })),
  payStatement: (id: string, body: { paidOn: string; paymentReference: string }) =>
    answerOf<unknown>(client.POST('/admin/v1/statements/{id}/payment', { params: { path: { id } }, body })),
};
