import type { QuotedComponentView, QuoteItemView, QuoteReasonView, QuoteView } from '#libs/licensing';
import type { CheaperAlternative, FeeLine, FeeProposal } from '#libs/pricing';
import {
  anything,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  optional,
  orNull,
  text,
  yes,
} from '../schema.js';
import { money } from './basics.js';
import { use } from './use.js';

export const feeLine = named<FeeLine>('FeeLine', {
  code: text('Stable: base, words, audience, territory, term, ...'),
  label: text('For people.'),
  factor: optional(text('Decimal, such as 3.9.')),
  adds: optional(text('What the line adds, exact, in minor units; may be negative.')),
  exact: text('Amount after this line, exact, in minor units; it may have parts of a penny.'),
  running: money,
  values: optional(anything('What the label speaks of, for labels in another language.')),
});

export const reason = named<QuoteReasonView>('QuoteReason', {
  code: text(),
  message: text(),
  nextStep: text(),
  outcome: oneOf(['review', 'refused']),
  values: optional(anything('What the sentences speak of, for words in another language.')),
});

const component = object<QuotedComponentView>({
  id: text(),
  kind: text(),
  caption: orNull(text()),
  creditLine: orNull(text()),
  status: oneOf(['licensable', 'needs-clearance', 'excluded']),
});

export const quoteItem = named<QuoteItemView>('QuoteItem', {
  articleId: id(),
  articleVersionId: id(),
  articleVersion: integer(),
  headline: text(),
  byline: orNull(text()),
  titleId: id(),
  titleName: text(),
  canonicalUrl: text(),
  language: text('BCP 47.'),
  direction: oneOf(['ltr', 'rtl']),
  publishedAt: orNull(text('ISO 8601, as the newsroom wrote it.')),
  blockIds: orNull(listOf(text())),
  components: listOf(component),
  words: integer(),
  lines: listOf(feeLine),
  amount: money,
  share: money,
  priceBook: object<{ id: string; version: number }>({ id: id(), version: integer() }),
});

const cheaper = object<CheaperAlternative>({
  code: text('Stable: shorter-term, fewer-media, one-country, ...'),
  change: text('What to change, as a phrase.'),
  values: optional(anything('What the phrase speaks of: { months }, { medium }, { words }.')),
  saves: money,
});

export const quote = named<QuoteView>('Quote', {
  id: optional(id('Kept quotes only.')),
  currency: text(),
  use,
  countries: listOf(text('ISO 3166-1 alpha-2.')),
  items: listOf(quoteItem),
  lines: listOf(feeLine, 'Order-level lines; the last one’s running amount is the total.'),
  total: money,
  outcome: oneOf(['instant', 'review', 'refused']),
  reasons: listOf(reason),
  proposals: listOf(object<FeeProposal>({ code: text(), message: text(), nextStep: text() })),
  cheaper: listOf(cheaper),
  agreedTerms: optional(
    object<{ id: string; version: number }>({ id: id(), version: integer('Of the terms of this organisation.') }),
  ),
  extension: optional(
    object<NonNullable<QuoteView['extension']>>({
      licenceId: id(),
      requestId: id('The request by which the licence began.'),
      reference: text('L-2026-00042'),
      revision: integer('The revision it goes on from.'),
      full: money,
      paid: money,
    }),
  ),
  createdAt: optional(instant()),
  expiresAt: optional(instant()),
  expired: optional(yes()),
});
