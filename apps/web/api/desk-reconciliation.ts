import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type PayoutItem = Schemas['PayoutListItem'];
export type Payout = Schemas['Payout'];
export type PayoutLine = Schemas['PayoutLine'];
export type DifferenceItem = Schemas['DifferenceListItem'];
export type Difference = Schemas['Difference'];
export type ProviderBalance = Schemas['ProviderBalance'];
export type Resolution = Schemas['ResolveDifferenceDto'];

type DifferenceState = DifferenceItem['state'];
type PayoutState = PayoutItem['state'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

/** Where the lines of a payout can be had as a file. */
export const payoutFile = (id: string): string => `/admin/v1/payouts/${id}/lines.csv`;

const next = (cursor: string | undefined) => (cursor ? { cursor } : {});

/** The provider's balance beside the books. */
export const reconciliationApi = {
  balance: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/provider-balance', { signal })),
  payouts: (state: string, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/payouts', {
        params: { query: { ...(state ? { state: state as PayoutState } : {}), ...next(cursor) } },
        signal,
      }),
    ),
  payout: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/payouts/{id}', { params: { path: { id } }, signal })),
  lines: (id: string, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/payouts/{id}/lines', { params: { path: { id }, query: next(cursor) }, signal })),
  differences: (filter: { state?: string; payoutId?: string }, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/differences', {
        params: {
          query: {
            ...(filter.state ? { state: filter.state as DifferenceState } : {}),
            ...(filter.payoutId ? { payoutId: filter.payoutId } : {}),
            ...next(cursor),
          },
        },
        signal,
      }),
    ),
  difference: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/differences/{id}', { params: { path: { id } }, signal })),
  resolve: (id: string, body: Resolution) =>
    answerOf(client.POST('/admin/v1/differences/{id}/resolution', { params: { path: { id } }, body })),
};
