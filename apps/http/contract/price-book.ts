import { AGREED_STATES, type AgreedState, type AgreedTermsView } from '#libs/licensing';
import {
  CHANGE_KINDS,
  DRAFT_STATES,
  PUBLISH_OBSTACLES,
  VERSION_STATES,
  type AgreedTerms,
  type BookChange,
  type BookComparison,
  type BookItem,
  type BookMistakeView,
  type BookPage,
  type ComparedBook,
  type DatedVersion,
  type DraftEditorView,
  type DraftItem,
  type DraftView,
  type Fee,
  type FeeItem,
  type FeeReason,
  type PricedUseView,
  type SavedDraft,
  type TriedBook,
  type VersionDetail,
  type VersionItem,
  type VersionRef,
} from '#libs/pricing';
import { anything, id, instant, integer, listOf, named, object, oneOf, orNull, text, yes } from '../schema.js';
import { money } from './basics.js';
import { feeLine } from './quote.js';

const outcome = oneOf(['instant', 'review', 'refused']);
const bookData = anything('A price book as data.');

const dated = named<DatedVersion>('DatedPriceBookVersion', {
  id: id(),
  version: integer(),
  effectiveFrom: instant(),
});
export const priceBooks = listOf(
  named<BookItem>('PriceBook', {
    titleId: id(),
    currency: text('ISO 4217.'),
    name: orNull(text()),
    inForce: orNull(dated),
    next: orNull(dated),
    openDrafts: integer(),
  }),
);

const versionFields = {
  id: id(),
  version: integer(),
  effectiveFrom: instant(),
  state: oneOf(VERSION_STATES),
  name: text(),
  note: text(),
  draftedBy: id(),
  draftedByName: orNull(text()),
  editors: integer('How many people worked on it.'),
  publishedBy: id(),
  publishedByName: orNull(text()),
  publishedAt: instant(),
  withdrawnAt: orNull(instant()),
  withdrawnByName: orNull(text()),
  withdrawnFor: orNull(text()),
};
const draftFields = {
  id: id(),
  titleId: id(),
  currency: text(),
  name: text('For those who work on it.'),
  state: oneOf(DRAFT_STATES),
  effectiveFrom: orNull(instant('Null: as soon as it is published.')),
  draftedBy: id(),
  draftedByName: orNull(text()),
  draftedAt: instant(),
  editedAt: instant(),
};
export const priceBookPage = named<BookPage>('PriceBookPage', {
  titleId: id(),
  currency: text(),
  versions: listOf(named<VersionItem>('PriceBookVersion', versionFields)),
  drafts: listOf(named<DraftItem>('PriceBookDraftItem', draftFields)),
});
export const priceBookVersion = named<VersionDetail>('PriceBookVersionDetail', {
  ...versionFields,
  titleId: id(),
  currency: text(),
  data: bookData,
});

const pricedUse = named<PricedUseView>('PricedUse', {
  said: text('The use as a phrase.'),
  use: anything('The same without words: articles, words, media, where, term, purpose, exclusivity.'),
  total: money,
  outcome,
});
export const bookMistake = named<BookMistakeView>('PriceBookMistake', {
  path: text('Where it is, such as words.1.from.'),
  code: text('law-broken, or what is wrong with the form.'),
  message: text(),
  values: orNull(anything('What the sentence speaks of, for words in another language.')),
  uses: orNull(
    object<NonNullable<BookMistakeView['uses']>>(
      { narrower: pricedUse, wider: pricedUse },
      'The two uses that show a broken law.',
    ),
  ),
});
const versionRef = named<VersionRef>('PriceBookVersionRef', { id: id(), version: integer() });
export const priceBookDraft = named<DraftView>('PriceBookDraft', {
  ...draftFields,
  data: bookData,
  revision: integer('Send it back with each change.'),
  editors: listOf(
    object<DraftEditorView>({
      userId: id(),
      name: text(),
      firstAt: instant(),
      lastAt: instant(),
      saves: integer(),
    }),
  ),
  basedOn: orNull(versionRef),
  newest: orNull(versionRef),
  inForce: orNull(versionRef),
  isBehind: yes('Whether a version was published after the one it builds on.'),
  mistakes: listOf(bookMistake),
  obstacles: listOf(oneOf(PUBLISH_OBSTACLES), 'Why you may not publish it now.'),
});
export const startedDraft = named<{ draftId: string }>('StartedPriceBookDraft', { draftId: id() });
export const savedDraft = named<SavedDraft>('SavedPriceBookDraft', {
  revision: integer(),
  editedAt: instant(),
  mistakes: listOf(bookMistake),
});
export const rebasedDraft = named<{ revision: number; basedOn: string | null }>('RebasedPriceBookDraft', {
  revision: integer(),
  basedOn: orNull(id()),
});
export const publishedVersion = named<{ id: string; version: number }>('PublishedPriceBook', {
  id: id(),
  version: integer(),
});

const compared = named<ComparedBook>('ComparedPriceBook', {
  id: id(),
  kind: oneOf(['version', 'draft']),
  titleId: id(),
  currency: text(),
  version: orNull(integer()),
  name: text(),
});
export const bookComparison = named<BookComparison>('PriceBookComparison', {
  from: compared,
  to: compared,
  changes: listOf(
    named<BookChange>('PriceBookChange', {
      kind: oneOf(CHANGE_KINDS),
      section: text('Such as words, term.months, territory, base.'),
      field: text('Such as factor or country; for a band its range, such as 251-1000.'),
      from: orNull(text()),
      to: orNull(text()),
    }),
  ),
});

const feeItem = object<FeeItem>({ key: text(), lines: listOf(feeLine), amount: money, share: money });
const feeReason = object<FeeReason>({
  code: text(),
  message: text(),
  nextStep: text(),
  outcome: oneOf(['review', 'refused']),
});
const fee = named<Fee>('Fee', {
  currency: text(),
  items: listOf(feeItem),
  lines: listOf(feeLine),
  total: money,
  outcome,
  reasons: listOf(feeReason),
  proposals: listOf(object<Fee['proposals'][number]>({ code: text(), message: text(), nextStep: text() })),
});
export const triedBook = named<TriedBook>('TriedPriceBook', {
  mistakes: listOf(bookMistake),
  draft: orNull(fee),
  against: orNull(fee),
});

const agreedTerms = named<AgreedTerms>('AgreedTerms', {
  format: integer('1.'),
  factor: orNull(text('On the sum of the order, at most 1.')),
  minimums: anything('The least an item’s text costs, by currency, in minor units.'),
  caps: anything('The highest factor of a dimension.'),
});
export const agreedTermsList = listOf(
  named<AgreedTermsView>('AgreedTermsItem', {
    id: id(),
    organisationId: id(),
    organisationName: text(),
    titleId: orNull(id('Null: for all titles.')),
    version: orNull(integer()),
    state: oneOf(AGREED_STATES),
    isInForce: yes(),
    terms: agreedTerms,
    startsAt: instant(),
    endsAt: orNull(instant()),
    note: text(),
    proposedBy: id(),
    proposedByName: text(),
    proposedAt: instant(),
    agreedByName: orNull(text()),
    agreedAt: orNull(instant()),
    closedByName: orNull(text()),
    closedAt: orNull(instant()),
    closeReason: orNull(text()),
  }),
);
export const proposedTerms = named<{ id: string }>('ProposedTerms', { id: id() });
export const termsVersion = named<{ version: number }>('AgreedTermsVersion', { version: integer() });
export const termsState = named<{ state: AgreedState }>('AgreedTermsState', { state: oneOf(AGREED_STATES) });
