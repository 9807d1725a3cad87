import { TransitionTable } from '#libs/kernel';

export const ARTICLE_STATES = ['live', 'embargoed', 'killed'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Who may change an article's state. An embargo also ends by itself when its time has come. */
export const ARTICLE_TRANSITIONS = new TransitionTable<ArticleState, 'staff'>('article', ARTICLE_STATES, [
  { from: 'live', to: 'embargoed', name: 'embargo', by: ['staff'] },
  { from: 'embargoed', to: 'embargoed', name: 'move-embargo', by: ['staff'] },
  { from: 'embargoed', to: 'live', name: 'release', by: ['staff'] },
  { from: 'live', to: 'killed', name: 'kill', by: ['staff'] },
  { from: 'embargoed', to: 'killed', name: 'kill', by: ['staff'] },
  { from: 'killed', to: 'live', name: 'reinstate', by: ['staff'] },
]);

/** The state that counts now: an embargo whose time has come no longer holds. */
export function stateAt(state: ArticleState, embargoedUntil: Date | null, now: Date): ArticleState {
  return state === 'embargoed' && embargoedUntil !== null && embargoedUntil <= now ? 'live' : state;
}
