import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type NoticeItem = Schemas['NoticeListItem'];
export type Notice = Schemas['NoticeDetail'];
export type NoticeKind = NoticeItem['kind'];
export type NoticeState = NoticeItem['state'];
export type NewNotice = Schemas['NewNoticeDto'];
export type NoticeReach = Schemas['NoticeReach'];
export type NoticeRecipient = Schemas['NoticeRecipient'];
export type NoticeAnswer = NoticeRecipient['answer'];
export type RecipientRecord = Schemas['NoticeRecipientRecord'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const cursorOf = (cursor: string | undefined) => (cursor ? { cursor } : {});

export const proofAddress = (id: string): string => `/admin/v1/notices/${encodeURIComponent(id)}/proof.csv`;

/** Corrections, kills and takedowns at the desk. */
export const noticesApi = {
  list: (filter: { kind: string; state: string }, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/notices', {
        params: {
          query: {
            ...(filter.kind ? { kind: filter.kind as NoticeKind } : {}),
            ...(filter.state ? { state: filter.state as NoticeState } : {}),
            ...cursorOf(cursor),
          },
        },
        signal,
      }),
    ),
  ofLicence: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/notices', { params: { query: { reference, state: 'sent', limit: 100 } }, signal })),
  one: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/notices/{id}', { params: { path: { id } }, signal })),
  deadlines: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/notices/deadlines', { signal })),
  reach: (about: { articleId: string; aboutVersion?: number }, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/notices/reach', { params: { query: { ...about, ...cursorOf(cursor) } }, signal })),
  write: (body: NewNotice) => answerOf(client.POST('/admin/v1/notices', { body })),
  change: (id: string, body: NewNotice & { revision: number }) =>
    answerOf(client.PUT('/admin/v1/notices/{id}', { params: { path: { id } }, body })),
  discard: (id: string) => answerOf(client.DELETE('/admin/v1/notices/{id}', { params: { path: { id } } })),
  send: (id: string, body: { revision: number; expected: number }) =>
    answerOf(client.POST('/admin/v1/notices/{id}/sending', { params: { path: { id } }, body })),
  callBack: (id: string) => answerOf(client.DELETE('/admin/v1/notices/{id}/sending', { params: { path: { id } } })),
  recipients: (id: string, answer: string, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/notices/{id}/recipients', {
        params: {
          path: { id },
          query: { ...(answer ? { answer: answer as NoticeAnswer } : {}), ...cursorOf(cursor) },
        },
        signal,
      }),
    ),
  recipient: (id: string, recipientId: string, signal: AbortSignal) =>
    answerOf(
      client.GET('/admin/v1/notices/{id}/recipients/{recipientId}', {
        params: { path: { id, recipientId } },
        signal,
      }),
    ),
  noteAnswer: (id: string, recipientId: string, body: { name: string; note?: string }) =>
    answerOf(
      client.POST('/admin/v1/notices/{id}/recipients/{recipientId}/acknowledgements', {
        params: { path: { id, recipientId } },
        body,
      }),
    ),
  chase: (id: string, recipientId?: string) =>
    answerOf(
      client.POST('/admin/v1/notices/{id}/chases', {
        params: { path: { id } },
        body: recipientId ? { recipientId } : {},
      }),
    ),
  undoChase: (id: string, chaseId: string) =>
    answerOf(client.DELETE('/admin/v1/notices/{id}/chases/{chaseId}', { params: { path: { id, chaseId } } })),
};
