import {
  ENTRY_KINDS,
  HIT_DECISIONS,
  HIT_STATES,
  LIST_FORMATS,
  LOAD_STATES,
  NAME_CHECKS,
  STANDINGS,
  type OrganisationScreening,
  type SanctionsEntryView,
  type SanctionsListDetail,
  type SanctionsListView,
  type SanctionsLoadView,
  type SanctionsOverview,
  type ScreeningHitView,
  type StandingView,
} from '#libs/licensing';
import { decimal, id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';

const load = named<SanctionsLoadView>('SanctionsLoad', {
  id: id(),
  origin: oneOf(['upload', 'fetch']),
  state: oneOf(LOAD_STATES),
  fileName: text(),
  read: integer('Entries read so far.'),
  added: integer(),
  changed: integer(),
  removed: integer(),
  version: orNull(integer('The version of the list that it made.')),
  reason: orNull(text('Why it was refused.')),
  startedBy: text(),
  createdAt: instant(),
  finishedAt: orNull(instant()),
});
const listFields = {
  id: id(),
  name: text(),
  format: oneOf(LIST_FORMATS),
  url: orNull(text()),
  everyHours: orNull(integer()),
  version: integer('0: nothing was loaded yet.'),
  entries: integer(),
  loadedAt: orNull(instant()),
  nextFetchAt: orNull(instant()),
  lastLoad: orNull(load),
};
export const sanctionsOverview = named<SanctionsOverview>('SanctionsOverview', {
  lists: listOf(named<SanctionsListView>('SanctionsListItem', listFields)),
  waiting: integer('Organisations that wait to be screened by the lists as they are.'),
  organisations: integer(),
  openHits: integer(),
});
export const sanctionsList = named<SanctionsListDetail>('SanctionsList', {
  ...listFields,
  loads: listOf(load, 'Newest first.'),
});
const entryFields = {
  ref: text(),
  kind: oneOf(ENTRY_KINDS),
  names: listOf(text()),
  countries: listOf(text()),
  programme: orNull(text()),
  remarks: orNull(text()),
  listedOn: orNull(text('As the list writes it.')),
};
export const sanctionsEntryPage = pageOf(
  'SanctionsEntryPage',
  named<SanctionsEntryView>('SanctionsEntry', { ...entryFields, id: id(), since: integer() }),
);

export const screeningHit = named<ScreeningHitView>('ScreeningHit', {
  id: id(),
  organisation: object<ScreeningHitView['organisation']>({ id: id(), name: text(), country: text() }),
  name: text('The name that was compared.'),
  matchedName: text(),
  score: decimal('0 to 1.'),
  threshold: decimal(),
  state: oneOf(HIT_STATES),
  isLive: yes('False when name or entry have changed since.'),
  foundAt: instant(),
  list: object<ScreeningHitView['list']>({ id: id(), name: text(), version: integer() }),
  entry: object<ScreeningHitView['entry']>(entryFields),
  decisions: listOf(
    object<ScreeningHitView['decisions'][number]>({
      decision: oneOf(HIT_DECISIONS),
      reason: text(),
      by: text(),
      at: instant(),
    }),
  ),
});
export const screeningHitPage = pageOf('ScreeningHitPage', screeningHit);
export const organisationScreening = named<OrganisationScreening>('OrganisationScreening', {
  result: orNull(oneOf(NAME_CHECKS)),
  screenedAt: orNull(instant()),
  hits: listOf(screeningHit),
});

const standing = oneOf(STANDINGS);
export const standingView = named<StandingView>('StandingView', {
  standing,
  because: oneOf(['said', 'licences', 'nothing']),
  firstLicence: orNull(object<NonNullable<StandingView['firstLicence']>>({ reference: text(), issuedAt: instant() })),
  history: listOf(
    object<StandingView['history'][number]>({ standing, reason: orNull(text()), by: orNull(text()), at: instant() }),
  ),
});

export const savedSanctionsList = named<{ id: string }>('SavedSanctionsList', { id: id() });
export const startedSanctionsLoad = named<{ id: string }>('StartedSanctionsLoad', { id: id() });
