import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';
import { sendFile } from './send-file.js';

type Schemas = components['schemas'];
type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [Key in Method]: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;

export type Clearance = Schemas['Clearance'];
export type ClearanceItem = Schemas['ClearanceItem'];
export type ClearanceState = Clearance['state'];
export type ClearanceFile = Schemas['ClearanceFile'];
export type ClearanceBody = Body<'/admin/v1/requests/{reference}/clearances/{componentId}', 'post'>;
export type DeskHours = Schemas['DeskHours'];
export type DeskCalendar = Schemas['DeskCalendar'];
export type LeaveOut = NonNullable<Body<'/admin/v1/requests/{reference}/decisions', 'post'>['leaveOut']>[number];
export type TermsDiff = Schemas['TermsDiff'];
export type AskVersion = Schemas['AskVersion'];
export type DiffedOffer = Schemas['DiffedOffer'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

/** Where a proof is downloaded from. */
export const clearanceFileUrl = (id: string): string => `/admin/v1/clearance-files/${id}`;

/** Parts that are cleared for a request, and the hours that promises count in. */
export const lifeApi = {
  clearances: (state: string, cursor: string | undefined, signal: AbortSignal) =>
    answerOf(
      client.GET('/admin/v1/clearances', {
        params: { query: { ...(state ? { state: state as 'open' } : {}), ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  decideClearance: (reference: string, componentId: string, body: ClearanceBody) =>
    answerOf(
      client.POST('/admin/v1/requests/{reference}/clearances/{componentId}', {
        params: { path: { reference, componentId } },
        body,
      }),
    ),
  uploadProof: (reference: string, file: File) =>
    sendFile<ClearanceFile>(`/admin/v1/requests/${encodeURIComponent(reference)}/clearance-files`, file),
  hours: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/desk-hours', { signal })),
  previewHours: (calendar: DeskCalendar, signal: AbortSignal) =>
    answerOf(client.POST('/admin/v1/desk-hours/preview', { body: { calendar: { ...calendar } }, signal })),
  setHours: (desk: string, body: { calendar: DeskCalendar | null; version: number }) =>
    answerOf(
      client.PUT('/admin/v1/desk-hours/{desk}', {
        params: { path: { desk } },
        body: { version: body.version, calendar: body.calendar && { ...body.calendar } },
      }),
    ),
};
