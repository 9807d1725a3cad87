import type { Article, Quote, Use } from '../../api/views.js';
import { leadingBlocks } from '../article/block-words.js';
import type { Draft } from './draft.js';

export type Alternative = Quote['cheaper'][number];

const numberOf = (alternative: Alternative, name: string): number => Number(alternative.values?.[name] ?? 0);

function withoutKind(kind: string, draft: Draft, article: Article): Partial<Draft> {
  const dropped = article.components.filter((component) => component.kind === kind).map(({ id }) => id);
  return { componentIds: draft.componentIds.filter((id) => !dropped.includes(id)) };
}

function changedUse(alternative: Alternative, use: Use): Partial<Use> | null {
  switch (alternative.code) {
    case 'no-rush':
      return { rush: false };
    case 'not-exclusive':
      return { exclusivity: { kind: 'none' } };
    case 'sector-exclusive':
      return { exclusivity: { kind: 'sector', sector: '' } };
    case 'shorter-term':
      return { term: { kind: 'months', months: numberOf(alternative, 'months') } };
    case 'fewer-media':
      return { media: use.media.filter(({ medium }) => medium !== alternative.values?.['medium']) };
    // Which place it is nobody but the reader knows: the field is opened, and asks.
    case 'one-country':
      return { territory: { kind: 'countries', values: [] } };
    case 'one-region':
      return { territory: { kind: 'region', values: [] } };
    case 'except-one-country':
      return { territory: { kind: 'except', values: [] } };
    case 'one-language':
      return { languages: use.languages.slice(0, 2) };
    default:
      return null;
  }
}

/** What a cheaper alternative makes of a draft; null for one that this page does not know. */
export function draftAfter(alternative: Alternative, draft: Draft, article: Article): Partial<Draft> | null {
  const use = changedUse(alternative, draft.use);
  if (use) return { use: { ...draft.use, ...use } };
  switch (alternative.code) {
    case 'no-images':
      return withoutKind('image', draft, article);
    case 'no-graphics':
      return withoutKind('graphic', draft, article);
    case 'no-videos':
      return withoutKind('video', draft, article);
    case 'excerpt':
      return { blockIds: leadingBlocks(article, numberOf(alternative, 'words')) };
    case 'short-excerpt':
      return { blockIds: leadingBlocks(article, numberOf(alternative, 'words')), componentIds: [] };
    default:
      return null;
  }
}

/** Whether the reader has something to choose once the change is made. */
export const needsChoice = ({ code }: Alternative): boolean =>
  ['one-country', 'one-region', 'except-one-country', 'sector-exclusive'].includes(code);
