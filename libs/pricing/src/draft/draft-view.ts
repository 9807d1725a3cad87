import type { MoneyJson, Place } from '#libs/kernel';
import type { FeeFacts, FeeMedium, Outcome } from '../fee/fee-facts.js';
import type { MistakeValues } from '../pricing.errors.js';

/** A use as far as a price can tell it. */
export interface UseSketch {
  articles: number;
  leastWords: number;
  mostWords: number;
  media: FeeMedium[];
  where: Place;
  term: FeeFacts['term'];
  purpose: string;
  exclusivity: FeeFacts['exclusivity'];
}

export interface PricedUseView {
  /** The use as a phrase. */
  said: string;
  /** The same without words, for other languages. */
  use: UseSketch;
  total: MoneyJson;
  outcome: Outcome;
}

/** One mistake in a draft; `uses` shows a broken law. */
export interface BookMistakeView {
  /** Where it is, such as `words.1.from`. */
  path: string;
  code: string;
  message: string;
  /** What the sentence speaks of, for words in another language. */
  values: MistakeValues | null;
  uses: { narrower: PricedUseView; wider: PricedUseView } | null;
}

export interface DraftEditorView {
  userId: string;
  name: string;
  firstAt: string;
  lastAt: string;
  saves: number;
}

export interface VersionRef {
  id: string;
  version: number;
}

export const DRAFT_STATES = ['open', 'published', 'discarded'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Why this person may not publish it now. */
export const PUBLISH_OBSTACLES = ['role', 'own-work', 'mistakes', 'behind', 'closed'] as const;
export type PublishObstacle = (typeof PUBLISH_OBSTACLES)[number];

/** A draft in a list. */
export interface DraftItem {
  id: string;
  titleId: string;
  currency: string;
  name: string;
  state: DraftState;
  /** null: as soon as it is published. */
  effectiveFrom: string | null;
  draftedBy: string;
  draftedByName: string | null;
  draftedAt: string;
  editedAt: string;
}

/** A draft as its page shows it. */
export interface DraftView extends DraftItem {
  data: object;
  revision: number;
  editors: DraftEditorView[];
  basedOn: VersionRef | null;
  /** The newest version there is; the draft is behind when it is another than the one it is based on. */
  newest: VersionRef | null;
  /** The version in force now, to compare with. */
  inForce: VersionRef | null;
  isBehind: boolean;
  mistakes: BookMistakeView[];
  obstacles: PublishObstacle[];
}
