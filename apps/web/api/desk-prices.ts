import createClient from 'openapi-fetch';
import { answerOf } from './call.js';
import type { components, paths } from './desk.js';

type Schemas = components['schemas'];

export type BookItem = Schemas['PriceBook'];
export type BookPage = Schemas['PriceBookPage'];
export type BookVersion = Schemas['PriceBookVersion'];
export type VersionDetail = Schemas['PriceBookVersionDetail'];
export type DraftItem = Schemas['PriceBookDraftItem'];
export type Draft = Schemas['PriceBookDraft'];
export type Mistake = Schemas['PriceBookMistake'];
export type Comparison = Schemas['PriceBookComparison'];
export type BookChange = Schemas['PriceBookChange'];
export type Fee = Schemas['Fee'];
export type TriedBook = Schemas['TriedPriceBook'];
export type AgreedTermsItem = Schemas['AgreedTermsItem'];

type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [Key in Method]: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;
export type TryBody = Body<'/admin/v1/price-books/try', 'post'>;
export type TriedUse = TryBody['use'];
export type StartBody = Body<'/admin/v1/price-books/drafts', 'post'>;
export type ImportBody = Body<'/admin/v1/price-books/drafts/import', 'post'>;
export type SaveBody = Body<'/admin/v1/price-books/drafts/{id}', 'put'>;
export type TermsBody = Body<'/admin/v1/agreed-terms', 'post'>;

const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
const at = (id: string) => ({ path: { id } });

/** Where a book is fetched as a file. */
export const bookFileUrl = (kind: 'versions' | 'drafts', id: string, format: 'json' | 'csv'): string =>
  `/admin/v1/price-books/${kind}/${id}/file?format=${format}`;

/** Price books, their drafts, and terms agreed with organisations, as the desk asks for them. */
export const pricesApi = {
  books: (signal: AbortSignal) => answerOf(client.GET('/admin/v1/price-books', { signal })),
  book: (titleId: string, currency: string, signal: AbortSignal) =>
    answerOf(
      client.GET('/admin/v1/price-books/of/{titleId}/{currency}', { params: { path: { titleId, currency } }, signal }),
    ),
  version: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/price-books/versions/{id}', { params: at(id), signal })),
  withdraw: (id: string, reason: string) =>
    answerOf(client.POST('/admin/v1/price-books/versions/{id}/withdraw', { params: at(id), body: { reason } })),
  compare: (from: string, to: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/price-books/compare', { params: { query: { from, to } }, signal })),
  tryBook: (body: TryBody, signal: AbortSignal) => answerOf(client.POST('/admin/v1/price-books/try', { body, signal })),
  start: (body: StartBody) => answerOf(client.POST('/admin/v1/price-books/drafts', { body })),
  importFile: (body: ImportBody) => answerOf(client.POST('/admin/v1/price-books/drafts/import', { body })),
  draft: (id: string, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/price-books/drafts/{id}', { params: at(id), signal })),
  save: (id: string, body: SaveBody) =>
    answerOf(client.PUT('/admin/v1/price-books/drafts/{id}', { params: at(id), body })),
  rebase: (id: string, revision: number) =>
    answerOf(client.POST('/admin/v1/price-books/drafts/{id}/rebase', { params: at(id), body: { revision } })),
  discard: (id: string) => answerOf(client.DELETE('/admin/v1/price-books/drafts/{id}', { params: at(id) })),
  publish: (id: string, revision: number) =>
    answerOf(client.POST('/admin/v1/price-books/drafts/{id}/publish', { params: at(id), body: { revision } })),
  terms: (organisation: string | undefined, signal: AbortSignal) =>
    answerOf(client.GET('/admin/v1/agreed-terms', { params: { query: organisation ? { organisation } : {} }, signal })),
  propose: (body: TermsBody) => answerOf(client.POST('/admin/v1/agreed-terms', { body })),
  agree: (id: string) => answerOf(client.POST('/admin/v1/agreed-terms/{id}/agree', { params: at(id) })),
  close: (id: string, reason: string) =>
    answerOf(client.POST('/admin/v1/agreed-terms/{id}/close', { params: at(id), body: { reason } })),
};
