import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './portal.js';
import { sendFile } from './send-file.js';

export type Attachment = components['schemas']['Attachment'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const of = (reference: string): string => `/api/v1/requests/${encodeURIComponent(reference)}/attachments`;

/** Files beside a licensee's own request. */
export const attachments = (reference: string, signal: AbortSignal): Promise<Attachment[]> =>
  answerOf(client.GET('/api/v1/requests/{reference}/attachments', { params: { path: { reference } }, signal }));
export const attachFile = (reference: string, file: File): Promise<Attachment> =>
  sendFile<Attachment>(of(reference), file);
export const attachmentUrl = (reference: string, id: string): string => `${of(reference)}/${id}`;
