import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';
import { sendFile } from './send-file.js';

type Schemas = components['schemas'];

export type Assignee = Schemas['Assignee'];
export type Colleague = Schemas['Colleague'];
export type SavedView = Schemas['SavedView'];
export type DecisionMemory = Schemas['DecisionMemory'];
export type Precedent = Schemas['Precedent'];
export type MessageTemplate = Schemas['MessageTemplate'];
export type TemplateUse = MessageTemplate['usedFor'][number];
export type ReadyTemplate = Schemas['ReadyTemplate'];
export type Attachment = Schemas['Attachment'];
export type BulkPreview = Schemas['BulkPreview'];
export type BulkDecision = Schemas['BulkDecision'];
export type BulkProblem = Schemas['BulkProblem'];
export type Dashboard = Schemas['Dashboard'];
export type Period = Dashboard['period'];

type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [Key in Method]: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;
export type AssignmentBody = Body<'/admin/v1/requests/{reference}/assignment', 'post'>;
export type SavedViewBody = Body<'/admin/v1/saved-views', 'put'>;
export type TemplateBody = Body<'/admin/v1/message-templates', 'put'>;
export type BulkBody = Body<'/admin/v1/bulk-decisions', 'post'>;

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const of = (reference: string) => ({ path: { reference } });
const at = (id: string) => ({ path: { id } });

const attachmentsOf = (reference: string): string => `/admin/v1/requests/${encodeURIComponent(reference)}/attachments`;

/** Where a file beside a request is downloaded. */
export const attachmentUrl = (reference: string, id: string): string => `${attachmentsOf(reference)}/${id}`;
export const dashboardCsvUrl = (filter: { period: string; on: string }): string =>
  `/admin/v1/dashboard.csv?${new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString()}`;

/** The desk as a place to work. */
export const workplaceApi = {
  colleagues: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/colleagues', { signal })),
  assign: (reference: string, body: AssignmentBody) =>
    answerOf(client.POST('/admin/v1/requests/{reference}/assignment', { params: of(reference), body })),
  savedViews: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/saved-views', { signal })),
  saveView: (body: SavedViewBody) => answerOf(client.PUT('/admin/v1/saved-views', { body })),
  removeView: (id: string) => answerOf(client.DELETE('/admin/v1/saved-views/{id}', { params: at(id) })),
  similar: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/requests/{reference}/similar', { params: of(reference), signal })),
  templates: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/message-templates', { signal })),
  saveTemplate: (body: TemplateBody) => answerOf(client.PUT('/admin/v1/message-templates', { body })),
  removeTemplate: (id: string) => answerOf(client.DELETE('/admin/v1/message-templates/{id}', { params: at(id) })),
  previewTemplate: (body: { language: 'en' | 'ar'; body: string }, signal: AbortSignal) =>
    answerOf(client.POST('/admin/v1/message-templates/preview', { body, signal })),
  readyTemplates: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/requests/{reference}/message-templates', { params: of(reference), signal })),
  attachments: (reference: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/requests/{reference}/attachments', { params: of(reference), signal })),
  attach: (reference: string, file: File) => sendFile<Attachment>(attachmentsOf(reference), file),
  previewBulk: (body: BulkBody, signal: AbortSignal) =>
    answerOf(client.POST('/admin/v1/bulk-decisions/preview', { body, signal })),
  beginBulk: (body: BulkBody) => answerOf(client.POST('/admin/v1/bulk-decisions', { body })),
  bulk: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/bulk-decisions/{id}', { params: at(id), signal })),
  undoBulk: (id: string) => answerOf(client.POST('/admin/v1/bulk-decisions/{id}/undo', { params: at(id) })),
  retryBulk: (id: string) => answerOf(client.POST('/admin/v1/bulk-decisions/{id}/retry', { params: at(id) })),
  dashboard: (filter: { period: string; on: string }, signal: AbortSignal) => {
    const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
    return answerOf(client.GET('/admin/v1/dashboard', { params: { query }, signal }));
  },
};
