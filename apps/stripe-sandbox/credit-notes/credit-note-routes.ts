import type Stripe from 'stripe';
import { page, pageWithin } from '../http/paging.js';
import { hash, listShape, mergeMetadata, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';
import type { World } from '../world.js';
import { createCreditNoteParameters, updateCreditNoteParameters } from './credit-note-parameters.js';
import { issueCreditNote, voidCreditNote } from './issue-credit-note.js';

/** `/v1/credit_notes` */
export const creditNoteRoutes: Route[] = [
  route('POST', '/v1/credit_notes', createCreditNoteParameters, ({ world, params, cause }) =>
    issueCreditNote(world, params, cause),
  ),
  route(
    'GET',
    '/v1/credit_notes',
    hash({ ...listShape, customer: text().optional(), invoice: text().optional() }),
    ({ world, params }) =>
      page(
        '/v1/credit_notes',
        world.store.creditNotes,
        params,
        (note) => note,
        (note) =>
          (params.customer === undefined || note.customer === params.customer) &&
          (params.invoice === undefined || note.invoice === params.invoice),
      ),
  ),
  route('GET', '/v1/credit_notes/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route('POST', '/v1/credit_notes/:id', updateCreditNoteParameters, ({ world, path, params, cause }) => {
    const note = find(world, path['id']!);
    const changed = world.store.creditNotes.put({
      ...note,
      memo: params.memo === undefined ? note.memo : params.memo || null,
      metadata: mergeMetadata(note.metadata ?? {}, params.metadata),
    });
    world.events.emit('credit_note.updated', changed, cause);
    return changed;
  }),
  route('POST', '/v1/credit_notes/:id/void', hash(onlyExpand), ({ world, path, cause }) =>
    voidCreditNote(world, find(world, path['id']!), cause),
  ),
  route('GET', '/v1/credit_notes/:id/lines', hash(listShape), ({ world, path, params }) => {
    const note = find(world, path['id']!);
    return pageWithin(`/v1/credit_notes/${note.id}/lines`, note.lines.data, params);
  }),
];

function find(world: World, id: string): Stripe.CreditNote {
  const note = world.store.creditNotes.get(id);
  if (!note) throw noSuch('credit note', id);
  return note;
}
