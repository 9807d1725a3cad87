import { TransitionTable } from '#libs/kernel';

export const SOURCE_KINDS = ['feed', 'news-sitemap', 'wordpress', 'drupal', 'arc-ans', 'ninjs-push'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
/** Kinds that we ask; the other sends to us. */
export type PolledKind = Exclude<SourceKind, 'ninjs-push'>;
export const POLLED_KINDS = SOURCE_KINDS.filter((kind): kind is PolledKind => kind !== 'ninjs-push');
export const isPolled = (kind: SourceKind): kind is PolledKind => kind !== 'ninjs-push';

export const SOURCE_STATES = ['active', 'paused', 'archived'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** What staff may make of a source. One that is archived keeps its record and comes back paused. */
export const SOURCE_TRANSITIONS = new TransitionTable<SourceState, 'staff'>('source', SOURCE_STATES, [
  { name: 'pause', from: 'active', to: 'paused', by: ['staff'] },
  { name: 'resume', from: 'paused', to: 'active', by: ['staff'] },
  { name: 'archive', from: 'active', to: 'archived', by: ['staff'] },
  { name: 'archive', from: 'paused', to: 'archived', by: ['staff'] },
  { name: 'bring-back', from: 'archived', to: 'paused', by: ['staff'] },
]);

export const SOURCE_RUN_STATES = ['waiting', 'running', 'finished', 'failed'] as const;
export type RunState = (typeof SOURCE_RUN_STATES)[number];
export const SOURCE_RUN_TRIGGERS = ['schedule', 'staff', 'push'] as const;
export type RunTrigger = (typeof SOURCE_RUN_TRIGGERS)[number];

/** How a source is, at a glance. */
export const SOURCE_HEALTH = ['healthy', 'troubled', 'failing', 'new', 'paused', 'archived'] as const;
export type SourceHealth = (typeof SOURCE_HEALTH)[number];
