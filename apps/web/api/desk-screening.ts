import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';
import { ApiProblem, problemOf } from './problem.js';

type Schemas = components['schemas'];

export type ScreeningHit = Schemas['ScreeningHit'];
export type HitState = ScreeningHit['state'];
export type SanctionsOverview = Schemas['SanctionsOverview'];
export type SanctionsListItem = Schemas['SanctionsListItem'];
export type SanctionsList = Schemas['SanctionsList'];
export type SanctionsLoad = Schemas['SanctionsLoad'];
export type ListFormat = SanctionsList['format'];
export type StandingView = Schemas['StandingView'];
export type StandingKind = StandingView['standing'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const at = (id: string) => ({ path: { id } });
interface PageRequest {
  cursor: string | undefined;
  signal: AbortSignal;
}
const from = (cursor: string | undefined) => (cursor ? { cursor } : {});

/** Sanctions lists, names like one on them, and how organisations stand. */
export const screeningApi = {
  hits: (state: HitState, { cursor, signal }: PageRequest) =>
    answerOf(client.GET('/admin/v1/screening-hits', { params: { query: { state, ...from(cursor) } }, signal })),
  decide: (id: string, body: { decision: 'cleared' | 'confirmed'; reason: string; seen: HitState }) =>
    answerOf(client.POST('/admin/v1/screening-hits/{id}/decisions', { params: at(id), body })),
  ofOrganisation: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/organisations/{id}/screening', { params: at(id), signal })),
  standing: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/organisations/{id}/standing', { params: at(id), signal })),
  setStanding: (id: string, body: { standing: StandingKind; reason: string }) =>
    answerOf(client.PUT('/admin/v1/organisations/{id}/standing', { params: at(id), body })),
  lists: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/sanctions-lists', { signal })),
  list: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/sanctions-lists/{id}', { params: at(id), signal })),
  entries: (id: string, q: string, { cursor, signal }: PageRequest) =>
    answerOf(
      client.GET('/admin/v1/sanctions-lists/{id}/entries', {
        params: { ...at(id), query: { ...(q ? { q } : {}), ...from(cursor) } },
        signal,
      }),
    ),
  saveList: (
    id: string | null,
    body: { name: string; format: ListFormat; url: string | null; everyHours: number | null },
  ) =>
    answerOf(
      id === null
        ? client.POST('/admin/v1/sanctions-lists', { body })
        : client.PUT('/admin/v1/sanctions-lists/{id}', { params: at(id), body }),
    ),
  fetchNow: (id: string) => answerOf(client.POST('/admin/v1/sanctions-lists/{id}/fetches', { params: at(id) })),
  upload,
};

/** Sends a file as it is; the generated client knows JSON only. */
async function upload(id: string, file: File, fewer: boolean): Promise<{ id: string }> {
  const body = new FormData();
  body.append('file', file, file.name);
  const path = `/admin/v1/sanctions-lists/${id}/files${fewer ? '?fewer=yes' : ''}`;
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', body, credentials: 'same-origin' });
  } catch {
    throw new ApiProblem(0);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response, answer);
  return answer as { id: string };
}
