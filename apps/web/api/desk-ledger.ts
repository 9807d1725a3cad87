import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type LedgerEntry = Schemas['LedgerEntry'];
export type TrialBalanceLine = Schemas['TrialBalanceLine'];
export type AccountStatement = Schemas['AccountStatement'];
export type StatementLine = Schemas['AccountStatementLine'];
export type RevenueShare = Schemas['RevenueShare'];
export type LedgerPeriod = Schemas['LedgerPeriod'];
export type PeriodStep = LedgerPeriod['steps'][number];
export type RevenueReport = Schemas['RevenueReport'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const filled = (filter: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** Where a report or the journal can be had as a file. */
export const ledgerFile = (
  path: 'exports/journal' | 'exports/trial-balance' | 'exports/xero' | 'reports/revenue-recognition',
  filter: Record<string, string>,
): string => `/admin/v1/${path}.csv?${new URLSearchParams(filled(filter)).toString()}`;

/** The books. */
export const ledgerApi = {
  trialBalance: (on: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/ledger/trial-balance', { params: { query: filled({ on }) }, signal })),
  statement: (
    code: string,
    { currency, ...range }: { currency: string; from: string; to: string },
    { cursor, signal }: PageRequest,
  ) =>
    answerOf(
      client.GET('/admin/v1/ledger/accounts/{code}/statement', {
        params: { path: { code }, query: { currency, ...filled({ ...range, cursor }) } },
        signal,
      }),
    ),
  entries: (filter: Record<string, string>, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/ledger/entries', { params: { query: filled({ ...filter, cursor }) }, signal })),
  entry: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/ledger/entries/{id}', { params: { path: { id } }, signal })),
  shares: (id: string, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/ledger/entries/{id}/shares', {
        params: { path: { id }, query: filled({ cursor }) },
        signal,
      }),
    ),
  reverse: (id: string, reason: string) =>
    answerOf(client.POST('/admin/v1/ledger/entries/{id}/reversal', { params: { path: { id } }, body: { reason } })),
  periods: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/periods', { signal })),
  changePeriod: (month: string, body: { step: PeriodStep; reason?: string }) =>
    answerOf(client.POST('/admin/v1/periods/{month}/steps', { params: { path: { month } }, body })),
  revenue: (currency: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/reports/revenue-recognition', { params: { query: filled({ currency }) }, signal })),
};
