import {
  ITEM_OUTCOMES,
  POLLED_KINDS,
  SOURCE_RUN_STATES,
  SOURCE_RUN_TRIGGERS,
  SOURCE_HEALTH,
  SOURCE_KINDS,
  SOURCE_STATES,
} from '#libs/catalogue';
import type {
  PreviewedItem,
  Reason,
  ReceivedItem,
  RotatedSecret,
  RunMark,
  SavedSource,
  SourceItemEntry,
  SourceItemView,
  SourcePreview,
  SourceRunView,
  SourceState,
  SourceView,
} from '#libs/catalogue';
import { id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';

export const outcomeCounts = {
  imported: integer('New articles.'),
  updated: integer('Articles that changed.'),
  unchanged: integer('Articles that were looked at and said nothing new.'),
  skipped: integer('Left for another time, or not ours to take.'),
  failed: integer('Not taken, for the reason told with each.'),
};

export const reason = named<Reason>('Reason', {
  code: text('Stable; act on this one.'),
  message: text('A sentence for people.'),
  nextStep: orNull(text('What can be done now.')),
});

const runState = oneOf(SOURCE_RUN_STATES);
export const sourceRun = named<SourceRunView>('SourceRun', {
  ...outcomeCounts,
  id: id(),
  trigger: oneOf(SOURCE_RUN_TRIGGERS),
  state: runState,
  again: yes('Whether pages that are known and unchanged were looked at again.'),
  format: orNull(text('What the source turned out to be, such as RSS 2.0.')),
  total: orNull(integer('Items the source names, as far as it says.')),
  known: integer('Items that were known and said nothing new.'),
  waiting: integer('Items found and not yet looked at.'),
  code: orNull(text('Why it failed, or what there is to say of it.')),
  message: orNull(text()),
  nextStep: orNull(text()),
  createdAt: instant(),
  startedAt: orNull(instant()),
  finishedAt: orNull(instant()),
});
export const sourceRunPage = pageOf('SourceRunPage', sourceRun);

const state = oneOf(SOURCE_STATES);
const listFields = {
  id: id(),
  name: text(),
  kind: oneOf(SOURCE_KINDS),
  titleId: id(),
  titleName: text(),
  url: orNull(text('What is asked; null for one that sends to us.')),
  state,
  health: oneOf(SOURCE_HEALTH, 'How it is, at a glance.'),
  everyMinutes: integer(),
  nextRunAt: orNull(instant()),
  failures: integer('Failed runs one after the other, up to now.'),
  lastRun: orNull(sourceRun),
  recent: listOf(
    named<RunMark>('RunMark', {
      id: id(),
      state: runState,
      taken: integer('Articles that came new or changed.'),
      failed: integer(),
      at: instant(),
    }),
    'The last runs, the oldest first.',
  ),
};
export const sourcePage = pageOf('SourcePage', named<SourceItemView>('SourceListItem', listFields));
export const sourceDetail = named<SourceView>('Source', {
  ...listFields,
  articleBase: orNull(text('Where readers find the articles, when the source names them by their path alone.')),
  mayWithdraw: yes('Whether what it withdraws is withdrawn here at once; otherwise the text waits for a person.'),
  hasToken: yes('Whether a token is kept that the source asks for.'),
  articles: integer('Articles it has brought so far.'),
  secrets: listOf(object<SourceView['secrets'][number]>({ createdAt: instant(), validUntil: orNull(instant()) })),
  createdAt: instant(),
});

export const sourceItemPage = pageOf(
  'SourceItemPage',
  named<SourceItemEntry>('SourceItem', {
    id: id(),
    runId: id(),
    guid: text('What the source calls it.'),
    url: orNull(text()),
    headline: orNull(text()),
    outcome: oneOf([...ITEM_OUTCOMES, 'waiting']),
    code: orNull(text()),
    message: orNull(text()),
    nextStep: orNull(text()),
    articleId: orNull(id()),
    at: instant(),
  }),
);

export const savedSource = named<SavedSource>('SavedSource', {
  id: id(),
  secret: orNull(text('What a new pushing source signs with; told once and never again.')),
});
export const rotatedSecret = named<RotatedSecret>('RotatedSecret', {
  secret: text('Told once and never again.'),
  oldValidUntil: orNull(instant('Until when the one before is still taken.')),
});
export const sourceState = named<{ id: string; state: SourceState }>('SourceStateNow', { id: id(), state });
export const startedRun = named<{ id: string }>('StartedSourceRun', { id: id() });

export const sourcePreview = named<SourcePreview>('SourcePreview', {
  kind: oneOf(POLLED_KINDS),
  format: text('Empty when there is nothing to read, only something else to try.'),
  name: orNull(text('What the source calls itself.')),
  total: orNull(integer()),
  items: listOf(
    named<PreviewedItem>('PreviewedItem', {
      headline: orNull(text()),
      url: orNull(text()),
      publishedAt: orNull(instant()),
      bringsText: yes('Whether the source brings the text itself.'),
      problem: orNull(reason),
    }),
  ),
  instead: listOf(text(), 'Addresses that may be meant instead.'),
});

export const receivedItem = named<ReceivedItem>('ReceivedItem', {
  outcome: oneOf(ITEM_OUTCOMES),
  articleId: orNull(id()),
  runId: id(),
});
