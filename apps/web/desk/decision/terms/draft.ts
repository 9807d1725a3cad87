import type { DecisionBody, DeskRequest, PreviewBody, Use, UseItem } from '../../../api/desk-client.js';

/** An article of the counter-offer, with what is needed to show it. */
export interface DraftItem {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  blockIds: string[] | null;
  componentIds: string[];
}

/** What a reviewer puts together in place of what was asked. */
export interface CounterDraft {
  use: Use;
  items: DraftItem[];
  currency: string;
}

const READERS = 10_000;

/** Where a wish in words begins: a small site, worldwide, for a year. */
function plainUse(today: string): Use {
  return {
    media: [{ medium: 'web', audience: { kind: 'monthly-users', count: READERS } }],
    purpose: 'editorial',
    territory: { kind: 'worldwide' },
    languages: [],
    term: { kind: 'months', months: 12 },
    startsOn: today,
    exclusivity: { kind: 'none' },
    edits: 'style',
    alreadyPublished: false,
    rush: false,
  };
}

/** What was asked, as the beginning of a counter-offer. A first day that has passed meanwhile becomes today. */
export function startingDraft(request: DeskRequest, today: string): CounterDraft {
  const asked = request.use ?? plainUse(today);
  const isPast = !asked.alreadyPublished && asked.startsOn < today;
  return {
    use: isPast ? { ...asked, startsOn: today } : asked,
    items: request.items.map(({ articleId, headline, language, direction, blockIds, components }) => {
      const componentIds = components.map(({ id }) => id);
      return { articleId, headline, language, direction, blockIds, componentIds };
    }),
    currency: request.quotedPrice?.currency ?? 'GBP',
  };
}

/** Without what the articles cannot give any more; of an excerpt of which nothing is left, the whole article. */
export function withoutGone(draft: CounterDraft, changed: DeskRequest['changedArticles']): CounterDraft {
  const items = draft.items.flatMap((item): DraftItem[] => {
    const change = changed.find(({ articleId }) => articleId === item.articleId);
    if (!change) return [item];
    const { state, gone, goneBlockIds } = change;
    if (state === 'killed' || gone.some(({ kind }) => kind === 'text')) return [];
    const blockIds = item.blockIds?.filter((id) => !goneBlockIds.includes(id)) ?? [];
    const componentIds = item.componentIds.filter((id) => gone.every(({ componentId }) => componentId !== id));
    return [{ ...item, componentIds, blockIds: blockIds.length > 0 ? blockIds : null }];
  });
  return { ...draft, items };
}

/** The articles that a wish in words means; the language of the first is the use's, until another is chosen. */
export function withItems(draft: CounterDraft, items: DraftItem[]): CounterDraft {
  const [first] = items;
  const languages = draft.use.languages.length === 0 && first ? [first.language] : draft.use.languages;
  return { ...draft, items, use: { ...draft.use, languages } };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many terms of the use differ from what was asked. */
export const changedTerms = (use: Use, asked: Use): number =>
  (Object.keys({ ...asked, ...use }) as (keyof Use)[]).filter((term) => !same(use[term], asked[term])).length;

export const itemsChanged = (draft: CounterDraft, asked: CounterDraft): boolean => !same(draft.items, asked.items);

/** Whether the draft asks for another price than the one that was quoted. */
export const isRepriced = (draft: CounterDraft, asked: CounterDraft, isFree: boolean): boolean =>
  isFree || changedTerms(draft.use, asked.use) > 0 || itemsChanged(draft, asked);

const wanted = ({ articleId, blockIds, componentIds }: DraftItem): UseItem => ({
  articleId,
  ...(blockIds ? { excerpt: { blockIds } } : {}),
  ...(componentIds.length > 0 ? { componentIds } : {}),
});

type WantedTerms = Pick<PreviewBody, 'items' | 'use' | 'currency'>;

const wantedTerms = (draft: CounterDraft): WantedTerms => ({
  items: draft.items.map(wanted),
  use: draft.use,
  currency: draft.currency,
});

/** With whose agreed terms, so that the price shown is the price that would be offered. */
export const previewBody = (draft: CounterDraft, organisationId: string): PreviewBody => ({
  ...wantedTerms(draft),
  organisationId,
});

/** Only what the reviewer changed: the rest stays what was asked. */
export function counterBody(draft: CounterDraft, asked: CounterDraft, isFree: boolean): Partial<DecisionBody> {
  if (isFree) return wantedTerms(draft);
  return {
    ...(changedTerms(draft.use, asked.use) > 0 ? { use: draft.use } : {}),
    ...(itemsChanged(draft, asked) ? { items: draft.items.map(wanted) } : {}),
  };
}
