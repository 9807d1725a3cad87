import {
  CAUSE_KINDS,
  LICENCE_STATES,
  SHOWN_STATES,
  type Deed,
  type DeedSection,
  type LicenceCorrection,
  type DeskLicenceItem,
  type EndedItemView,
  type LicenceDetail,
  type LicenceItemSnapshot,
  type LicenceListItem,
  type LicenceRevisionView,
  type LicenceSnapshot,
  type LicenceStateView,
  type LicenceSuspensionView,
} from '#libs/licensing';
import {
  anything,
  date,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  optional,
  orNull,
  pageOf,
  text,
  yes,
} from '../schema.js';
import { money } from './basics.js';
import { timelineEntry } from './request.js';
import { use } from './use.js';

const listFields = {
  reference: text('L-2026-00042'),
  requestReference: text('R-2026-00042'),
  state: oneOf(LICENCE_STATES),
  shownState: oneOf(SHOWN_STATES),
  headline: text(),
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  titleName: text(),
  itemCount: integer(),
  price: money,
  startsOn: date(),
  endsOn: orNull(date('Inclusive; null when perpetual.')),
  daysLeft: orNull(integer()),
  issuedAt: instant(),
  revision: integer('1 as issued; each extension is one more.'),
};

export const licenceListItem = named<LicenceListItem>('LicenceListItem', listFields);
export const licencePage = pageOf('LicencePage', licenceListItem);

const deskLicenceItem = named<DeskLicenceItem>('DeskLicenceItem', {
  ...listFields,
  licensee: object<DeskLicenceItem['licensee']>({ id: id(), name: text() }),
});
export const deskLicencePage = pageOf('DeskLicencePage', deskLicenceItem);

const item = named<LicenceItemSnapshot>('LicenceItem', {
  id: id(),
  articleId: id(),
  articleVersionId: id(),
  articleVersion: integer(),
  headline: text(),
  byline: orNull(text()),
  titleName: text(),
  canonicalUrl: text(),
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  publishedAt: orNull(instant()),
  blockIds: orNull(listOf(text())),
  componentIds: listOf(text()),
  words: integer(),
  price: money,
  clearances: optional(listOf(anything('A part that was cleared for this licence alone.'))),
});

const deed = named<Deed>('Deed', {
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  title: text(),
  sections: listOf(
    object<DeedSection>({
      heading: text(),
      paragraphs: listOf(text()),
      confidential: optional(yes('For the parties alone: it says the price.')),
    }),
  ),
});

const party = { id: id(), name: text(), country: text() };

export const licenceSnapshot = named<LicenceSnapshot>('LicenceSnapshot', {
  licenceId: id(),
  reference: text(),
  requestReference: text(),
  revision: integer(),
  licensor: object<LicenceSnapshot['licensor']>({ ...party, url: text() }),
  licensee: object<LicenceSnapshot['licensee']>({ ...party, kind: text(), language: optional(text('ar')) }),
  items: listOf(item),
  use,
  countries: listOf(text()),
  startsOn: date(),
  endsOn: orNull(date()),
  price: money,
  priceBook: object<LicenceSnapshot['priceBook']>({ id: id(), version: integer() }),
  termsVersion: text(),
  counting: optional(yes('The licensee agrees that readings are counted; absent where it does not.')),
  deeds: listOf(deed),
  checkCode: text(),
  issuedAt: instant(),
});

export const licenceDetail = named<LicenceDetail>('LicenceDetail', {
  ...listFields,
  snapshot: licenceSnapshot,
  revisions: listOf(
    named<LicenceRevisionView>('LicenceRevision', {
      revision: integer(),
      issuedAt: instant(),
      endsOn: orNull(date()),
      paid: money,
      requestReference: text(),
      kind: oneOf(['issued', 'extension', 'items-ended'], 'Where items ended there are fewer articles than before.'),
    }),
    'The newest first.',
  ),
  extendable: yes('More can be added to it now.'),
  openExtension: orNull(text('The request of an extension that is under way.')),
  suspensions: listOf(
    named<LicenceSuspensionView>('LicenceSuspension', {
      cause: oneOf(CAUSE_KINDS),
      code: text(),
      message: text(),
      nextStep: text('How it is restored.'),
      since: instant(),
    }),
    'All that holds it suspended: each has to be settled.',
  ),
  endedItems: listOf(
    named<EndedItemView>('EndedItem', {
      articleId: id(),
      headline: text(),
      reason: object<EndedItemView['reason']>({ code: text(), message: text(), nextStep: text() }),
      endedAt: instant(),
    }),
    'Articles that ended before the licence does.',
  ),
  stateReason: orNull(
    object<NonNullable<LicenceDetail['stateReason']>>({ code: text(), message: text(), nextStep: text() }),
  ),
  downloadable: yes(),
  verifyPath: text(),
  corrections: listOf(
    named<LicenceCorrection>('LicenceCorrection', {
      articleId: id(),
      headline: text(),
      language: text(),
      direction: oneOf(['ltr', 'rtl']),
      canonicalUrl: text(),
      licensedVersion: integer(),
      version: integer(),
      codes: listOf(text()),
      note: orNull(text()),
      at: instant(),
    }),
    'What was corrected since; the licensed version stays what it was.',
  ),
  timeline: listOf(timelineEntry),
});

export const licenceStateView = named<LicenceStateView>('LicenceStateView', {
  reference: text(),
  state: oneOf(LICENCE_STATES),
});
