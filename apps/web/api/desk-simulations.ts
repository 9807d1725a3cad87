import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type Simulation = Schemas['Simulation'];
export type SimulationItem = Schemas['SimulationItem'];
export type SimulationResult = Schemas['SimulationResult'];

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const at = (id: string) => ({ path: { id } });

/** Drafts tried on past requests. */
export const simulationsApi = {
  start: (kind: Simulation['kind'], draftId: string, months: number) => {
    const given = { params: at(draftId), body: { months } };
    return answerOf(
      kind === 'rules'
        ? client.POST('/admin/v1/rules/drafts/{id}/simulate', given)
        : client.POST('/admin/v1/price-books/drafts/{id}/simulate', given),
    );
  },
  ofDraft: (draft: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/simulations', { params: { query: { draft } }, signal })),
  one: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/simulations/{id}', { params: at(id), signal })),
  cancel: (id: string) => answerOf(client.POST('/admin/v1/simulations/{id}/cancel', { params: at(id) })),
};
