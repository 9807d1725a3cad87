import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type Claim = Schemas['Claim'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditSeal = Schemas['AuditSeal'];
export type Conflict = Schemas['Conflict'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const filled = (filter: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** Where what an audit filter finds can be had as a file. */
export const auditFile = (filter: Record<string, string>): string =>
  `/admin/v1/audit/export.csv?${new URLSearchParams(filled(filter)).toString()}`;

/** What is held and sold, and who did what. */
export const oversightApi = {
  claims: (filter: Record<string, string>, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/exclusivity', { params: { query: filled({ ...filter, cursor }) }, signal })),
  audit: (filter: Record<string, string>, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/audit', { params: { query: filled({ ...filter, cursor }) }, signal })),
  auditSeal: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/audit/seal', { signal })),
};
