import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { PageRequest } from './desk-client.js';
import type { components, paths } from './desk.js';
import { sendFile } from './send-file.js';

type Schemas = components['schemas'];

export type SourceItem = Schemas['SourceListItem'];
export type Source = Schemas['Source'];
export type SourceState = Source['state'];
export type SourceHealth = Source['health'];
export type RunMark = Schemas['RunMark'];
export type SourceEntry = Schemas['SourceItem'];
export type Outcome = SourceEntry['outcome'];
export type SourcePreview = Schemas['SourcePreview'];
export type PolledKind = SourcePreview['kind'];
export type BulkImport = Schemas['BulkImport'];
export type BulkRow = Schemas['BulkRow'];

type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [Key in Method]: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;
export type SourceBody = Body<'/admin/v1/sources', 'post'>;
export type PreviewBody = Body<'/admin/v1/sources/preview', 'post'>;

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const at = (id: string) => ({ path: { id } });
type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Filter } } }
  ? Filter
  : never;
/** Only what is set: an empty filter is none. */
const filled = <Path extends keyof paths>(filter: Record<string, string | undefined>): Query<Path> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as Query<Path>;

/** Sources, their runs and uploaded files, as the desk asks for them. */
export const sourcesApi = {
  sources: (filter: { title: string; state: string }, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/sources', {
        params: { query: filled<'/admin/v1/sources'>({ ...filter, cursor }) },
        signal,
      }),
    ),
  source: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/sources/{id}', { params: at(id), signal })),
  addSource: (body: SourceBody) => answerOf(client.POST('/admin/v1/sources', { body })),
  changeSource: (id: string, body: SourceBody) =>
    answerOf(client.PUT('/admin/v1/sources/{id}', { params: at(id), body })),
  setState: (id: string, state: SourceState) =>
    answerOf(client.PUT('/admin/v1/sources/{id}/state', { params: at(id), body: { state } })),
  preview: (body: PreviewBody) => answerOf(client.POST('/admin/v1/sources/preview', { body })),
  startRun: (id: string, again: boolean) =>
    answerOf(client.POST('/admin/v1/sources/{id}/runs', { params: at(id), body: { again } })),
  runs: (id: string, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/sources/{id}/runs', {
        params: { ...at(id), query: filled<'/admin/v1/sources/{id}/runs'>({ cursor }) },
        signal,
      }),
    ),
  items: (id: string, filter: { run: string; outcome: string }, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/sources/{id}/items', {
        params: { ...at(id), query: filled<'/admin/v1/sources/{id}/items'>({ ...filter, cursor }) },
        signal,
      }),
    ),
  rotateSecret: (id: string, oldValidHours: number) =>
    answerOf(client.POST('/admin/v1/sources/{id}/secret', { params: at(id), body: { oldValidHours } })),
  bulkImports: ({ cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/bulk-imports', { params: { query: filled<'/admin/v1/bulk-imports'>({ cursor }) }, signal }),
    ),
  bulkImport: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/bulk-imports/{id}', { params: at(id), signal })),
  bulkRows: (id: string, filter: { outcome: string }, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/bulk-imports/{id}/rows', {
        params: { ...at(id), query: filled<'/admin/v1/bulk-imports/{id}/rows'>({ ...filter, cursor }) },
        signal,
      }),
    ),
  upload: (file: File) => sendFile<{ id: string }>('/admin/v1/bulk-imports', file),
};

/** Where the report of a file is downloaded. */
export const bulkReportUrl = (id: string): string => `/admin/v1/bulk-imports/${id}/report.csv`;
