import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';
import { sendFile } from './send-file.js';

type Schemas = components['schemas'];

export type RefundItem = Schemas['RefundListItem'];
export type Refund = Schemas['RefundDetail'];
export type RefundState = RefundItem['state'];
export type RefundPreview = Schemas['RefundPreview'];
export type RefundWish = Schemas['RefundWishDto'];
export type NewRefund = Schemas['RefundPaymentDto'];
export type RefundReason = NewRefund['reasonCode'];
export type RefundLimit = Schemas['RefundLimit'];
export type DisputeItem = Schemas['DisputeListItem'];
export type Dispute = Schemas['DisputeDetail'];
export type DisputeState = DisputeItem['state'];
export type Evidence = Schemas['EvidenceDto'];
export type EvidenceFileField = Dispute['files'][number]['field'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

const filled = <S extends string>({ state, reference }: { state: string; reference: string }, cursor?: string) => ({
  ...(state ? { state: state as S } : {}),
  ...(reference ? { reference } : {}),
  ...(cursor ? { cursor } : {}),
});

export const evidenceFileAddress = (disputeId: string, field: string): string =>
  `/admin/v1/disputes/${encodeURIComponent(disputeId)}/evidence/files/${encodeURIComponent(field)}`;

/** Money that goes back, and money that a bank takes back. */
export const refundsApi = {
  refunds: (filter: { state: string; reference: string }, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/refunds', { params: { query: filled<RefundState>(filter, cursor) }, signal })),
  refund: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/refunds/{id}', { params: { path: { id } }, signal })),
  preview: (body: RefundWish, signal: AbortSignal) =>
    answerOf(client.POST('/admin/v1/refunds/preview', { body, signal })),
  begin: (body: NewRefund, key: string) =>
    answerOf(client.POST('/admin/v1/refunds', { body, params: { header: { 'Idempotency-Key': key } } })),
  decide: (id: string, decision: 'approve' | 'refuse') =>
    answerOf(client.POST('/admin/v1/refunds/{id}/decisions', { params: { path: { id } }, body: { decision } })),
  retry: (id: string) => answerOf(client.POST('/admin/v1/refunds/{id}/retry', { params: { path: { id } } })),
  limits: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/refund-limits', { signal })),
  proposeLimit: (limit: Schemas['MoneyDto'], note: string) =>
    answerOf(client.POST('/admin/v1/refund-limits/proposals', { body: { limit, note } })),
  decideLimit: (limit: Schemas['MoneyDto'], decision: 'approve' | 'refuse') =>
    answerOf(client.POST('/admin/v1/refund-limits/decisions', { body: { limit, decision } })),
  disputes: (filter: { state: string; reference: string }, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/disputes', { params: { query: filled<DisputeState>(filter, cursor) }, signal })),
  dispute: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/disputes/{id}', { params: { path: { id } }, signal })),
  collect: (id: string, signal?: AbortSignal) =>
    answerOf(
      client.GET('/admin/v1/disputes/{id}/evidence', { params: { path: { id } }, ...(signal ? { signal } : {}) }),
    ),
  answer: (id: string, evidence: Evidence, submit: boolean) =>
    answerOf(client.PUT('/admin/v1/disputes/{id}/evidence', { params: { path: { id } }, body: { evidence, submit } })),
  addFile: (id: string, field: EvidenceFileField, file: File) =>
    sendFile<Schemas['EvidenceAdded']>(evidenceFileAddress(id, field), file),
  removeFile: (id: string, field: EvidenceFileField) =>
    answerOf(client.DELETE('/admin/v1/disputes/{id}/evidence/files/{field}', { params: { path: { id, field } } })),
};
