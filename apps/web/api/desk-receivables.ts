import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type Receivable = Schemas['Receivable'];
export type ReceivablesByAge = Schemas['ReceivablesByAge'];
export type DeskInvoice = Schemas['DeskInvoice'];
export type InvoiceState = Receivable['state'];
/** Whether anything is to come of it. */
export const isOwed = ({ state }: { state: InvoiceState }): boolean => ['issuing', 'open', 'overdue'].includes(state);
export type AccountTerms = Schemas['AccountTerms'];
export type Transfer = Schemas['RecordTransferDto'];

type Query = NonNullable<paths['/admin/v1/invoices']['get']['parameters']['query']>;

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

export interface ReceivableFilters {
  show: string;
  q: string;
  currency: string;
}

const wanted = ({ show, q, currency }: ReceivableFilters): Query => ({
  ...(show ? { show: show as NonNullable<Query['show']> } : {}),
  ...(q ? { q } : {}),
  ...(currency ? { currency } : {}),
});

/** What is filtered, as a file. */
export const receivablesFile = (filters: ReceivableFilters): string => {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  return `/admin/v1/receivables.csv${query ? `?${query}` : ''}`;
};

const at = (number: string) => ({ path: { number } });

/** What is owed on account. */
export const receivablesApi = {
  byAge: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/receivables/by-age', { signal })),
  list: (filters: ReceivableFilters, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/invoices', {
        params: { query: { ...wanted(filters), ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  one: (number: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/invoices/{number}', { params: at(number), signal })),
  terms: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/organisations/{id}/account-terms', { params: { path: { id } }, signal })),
  setTerms: (id: string, body: Schemas['AccountTermsDto']) =>
    answerOf(client.PUT('/admin/v1/organisations/{id}/account-terms', { params: { path: { id } }, body })),
  transfer: async (number: string, body: Transfer): Promise<void> => {
    await answerOf(client.POST('/admin/v1/invoices/{number}/transfers', { params: at(number), body }));
  },
  pause: async (number: string, until: string | null, reason: string): Promise<void> => {
    await answerOf(client.POST('/admin/v1/invoices/{number}/pause', { params: at(number), body: { until, reason } }));
  },
  void: async (number: string, reason: string): Promise<void> => {
    await answerOf(client.POST('/admin/v1/invoices/{number}/void', { params: at(number), body: { reason } }));
  },
  writeOff: async (number: string, reason: string): Promise<void> => {
    await answerOf(client.POST('/admin/v1/invoices/{number}/write-off', { params: at(number), body: { reason } }));
  },
  returnSurplus: async (number: string, paymentId: string, reason: string): Promise<void> => {
    const path = { number, paymentId };
    await answerOf(
      client.POST('/admin/v1/invoices/{number}/payments/{paymentId}/return', { params: { path }, body: { reason } }),
    );
  },
};
