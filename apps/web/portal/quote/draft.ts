import type { Article, Use, UseItem } from '../../api/views.js';
import { today } from '../../design/data/now.js';
import { isSoldPart } from '../../design/reading/sold-part.js';

/** What somebody is putting together for one article before it is a quote. */
export interface Draft {
  use: Use;
  /** Chosen blocks, or null for the whole text. */
  blockIds: string[] | null;
  componentIds: string[];
  currency: string;
}

interface QuoteBody {
  items: UseItem[];
  use: Use;
  currency: string;
}

export const CURRENCIES = ['GBP', 'EUR', 'USD'] as const;
const STARTING_READERS = 10_000;

/** A small site, worldwide, for a year: the plainest use, from which everybody finds theirs. */
export function startingDraft(article: Pick<Article, 'language'>, day: string): Draft {
  return {
    use: {
      media: [{ medium: 'web', audience: { kind: 'monthly-users', count: STARTING_READERS } }],
      purpose: 'editorial',
      territory: { kind: 'worldwide' },
      languages: [article.language],
      term: { kind: 'months', months: 12 },
      startsOn: day,
      exclusivity: { kind: 'none' },
      edits: 'style',
      alreadyPublished: false,
      rush: false,
    },
    blockIds: null,
    componentIds: [],
    currency: 'GBP',
  };
}

/** The draft as the API takes it. */
export function quoteBody(articleId: string, draft: Draft): QuoteBody {
  const item: UseItem = {
    articleId,
    ...(draft.blockIds ? { excerpt: { blockIds: draft.blockIds } } : {}),
    ...(draft.componentIds.length > 0 ? { componentIds: draft.componentIds } : {}),
  };
  return { items: [item], use: draft.use, currency: draft.currency };
}

/** Why there is nothing to price yet; the answer would only be a complaint. */
export function missingInDraft({ use, blockIds }: Draft): 'media' | 'territory' | 'excerpt' | 'sector' | null {
  if (use.media.length === 0 || use.media.some(({ audience }) => audience && !(audience.count > 0))) return 'media';
  if (use.territory.kind !== 'worldwide' && (use.territory.values ?? []).length === 0) return 'territory';
  if (blockIds?.length === 0) return 'excerpt';
  if (use.exclusivity.kind === 'sector' && (use.exclusivity.sector ?? '').trim().length < 2) return 'sector';
  const { territory } = use.exclusivity;
  if (use.exclusivity.kind === 'territory' && (territory?.values ?? []).length === 0) return 'territory';
  return null;
}

/** The same set with the member put in or taken out. */
export const toggled = (set: readonly string[], member: string): string[] =>
  set.includes(member) ? set.filter((one) => one !== member) : [...set, member];

/** Parts that can be taken into a licence. */
export const canInclude = ({ kind, rights }: { kind: string; rights: { status: string } }): boolean =>
  isSoldPart({ kind }) && rights.status !== 'excluded';

/** A first day that has passed meanwhile becomes today: nothing starts in the past unless it is published already. */
export const fromToday = (use: Use, day: string): Use =>
  !use.alreadyPublished && use.startsOn < day ? { ...use, startsOn: day } : use;

export interface Parts {
  blockIds: string[] | null;
  componentIds: string[];
}

/** The chosen parts that the article shown still offers: what an edit took out has no box any more to untick. */
export function partsStillThere<P extends Parts>(parts: P, article: Pick<Article, 'blocks' | 'components'>): P {
  const blocks = new Set(article.blocks.map(({ id }) => id));
  const pictures = new Set(article.components.filter(canInclude).map(({ id }) => id));
  const blockIds = parts.blockIds?.filter((id) => blocks.has(id)) ?? null;
  const componentIds = parts.componentIds.filter((id) => pictures.has(id));
  const isWhole = blockIds?.length === parts.blockIds?.length && componentIds.length === parts.componentIds.length;
  return isWhole ? parts : { ...parts, blockIds, componentIds };
}

/** What was kept may come from an older page, and from another day: only a draft that this one can show is taken up. */
export function parseDraft(content: unknown): Draft | null {
  const draft = content as Draft | null;
  const isWhole = draft && Array.isArray(draft.use?.media) && Array.isArray(draft.componentIds);
  if (!isWhole || !CURRENCIES.some((one) => one === draft.currency)) return null;
  return { ...draft, use: fromToday(draft.use, today()) };
}
