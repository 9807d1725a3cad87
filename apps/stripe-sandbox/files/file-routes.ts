import type Stripe from 'stripe';
import { z } from 'zod';
import { page } from '../http/paging.js';
import { hash, listShape, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { badParameter, noSuch } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

const LARGEST = 5_000_000;
/** By their first octets: what a file is called says nothing. */
const TYPES: readonly [type: string, magic: string][] = [
  ['pdf', '%PDF-'],
  ['png', '\x89PNG'],
  ['jpg', '\xff\xd8\xff'],
];

/** `/v1/files`: what is handed to banks with the answer to a dispute. */
export const fileRoutes: Route[] = [
  route(
    'POST',
    '/v1/files',
    hash({
      ...onlyExpand,
      purpose: text(),
      file: hash({ filename: text(), type: text(), data: z.string().min(1) }),
    }),
    ({ world, params: { purpose, file } }) => {
      if (purpose !== 'dispute_evidence') {
        throw badParameter('parameter_invalid', `The sandbox takes no files for ${purpose}.`, 'purpose');
      }
      const type = TYPES.find(([, magic]) => file.data.startsWith(magic))?.[0];
      if (!type) throw badParameter('parameter_invalid', 'Evidence has to be a PDF, PNG or JPEG.', 'file');
      if (file.data.length > LARGEST) throw badParameter('file_too_large', 'A file has at most 5 MB.', 'file');
      const made = newFile(world, { purpose, type, filename: file.filename, size: file.data.length });
      const data = Buffer.from(file.data, 'latin1').toString('base64');
      world.store.files.put({ id: made.id, file: made, data });
      return made;
    },
  ),
  route('GET', '/v1/files', hash({ ...listShape, purpose: text().optional() }), ({ world, params }) =>
    page(
      '/v1/files',
      world.store.files,
      params,
      ({ file }) => file,
      (shown) => params.purpose === undefined || shown.purpose === params.purpose,
    ),
  ),
  route('GET', '/v1/files/:id', hash(onlyExpand), ({ world, path }) => {
    const found = world.store.files.get(path['id']!);
    if (!found) throw noSuch('file upload', path['id']!, 'file');
    return found.file;
  }),
];

function newFile(world: World, known: Pick<Stripe.File, 'purpose' | 'type' | 'filename' | 'size'>): Stripe.File {
  const id = stripeId('file_1');
  return {
    ...{ id, object: 'file', created: world.clock.now(), expires_at: null, title: null, ...known },
    links: { object: 'list', data: [], has_more: false, url: `/v1/file_links?file=${id}` },
    url: `${world.settings.publicUrl}/v1/files/${id}/contents`,
  };
}
