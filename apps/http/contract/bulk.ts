import { BULK_FORMATS, BULK_STATES, ITEM_OUTCOMES } from '#libs/catalogue';
import type { BulkImportView, BulkRowView } from '#libs/catalogue';
import { id, instant, integer, named, oneOf, orNull, pageOf, text } from '../schema.js';
import { outcomeCounts } from './source.js';

export const bulkImport = named<BulkImportView>('BulkImport', {
  ...outcomeCounts,
  id: id(),
  fileName: text(),
  format: oneOf(BULK_FORMATS),
  size: integer('In bytes.'),
  state: oneOf(BULK_STATES),
  total: integer('Rows in it; 0 until it was read.'),
  code: orNull(text('Why the file as a whole could not be taken.')),
  message: orNull(text()),
  nextStep: orNull(text()),
  createdAt: instant(),
  finishedAt: orNull(instant()),
});
export const bulkImportPage = pageOf('BulkImportPage', bulkImport);

export const bulkRowPage = pageOf(
  'BulkRowPage',
  named<BulkRowView>('BulkRow', {
    number: integer('From 1, in the order of the file.'),
    url: orNull(text()),
    file: orNull(text()),
    headline: orNull(text()),
    outcome: oneOf([...ITEM_OUTCOMES, 'waiting']),
    code: orNull(text()),
    message: orNull(text()),
    nextStep: orNull(text()),
    articleId: orNull(id()),
  }),
);
export const startedBulk = named<{ id: string }>('StartedBulkImport', { id: id() });
