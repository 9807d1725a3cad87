export { LIST_FORMATS, ENTRY_KINDS, type EntryKind, type ListEntry, type ListFormat } from './formats/list-entry.js';
export { THRESHOLD as SCREENING_THRESHOLD } from './names/similarity.js';
export { DecideHit, HIT_DECISIONS, type DecideHitInput, type HitDecision } from './hits/decide-hit.js';
export {
  HIT_STATES,
  ScreeningHits,
  type OrganisationScreening,
  type ScreeningHitView,
} from './hits/screening-hits.query.js';
export { ScreenOrganisations, ScreenOrganisationsJob } from './hits/screen-organisations.js';
export { LoadSanctions } from './lists/load-sanctions.js';
export { SaveSanctionsList, type SaveSanctionsListInput } from './lists/save-sanctions-list.js';
export { FetchSanctionsNow, UploadSanctions, type UploadSanctionsInput } from './lists/start-sanctions-load.js';
export { LOAD_STATES } from './lists/sanctions-lists.query.js';
export {
  SanctionsLists,
  type SanctionsEntryView,
  type SanctionsListDetail,
  type SanctionsListView,
  type SanctionsLoadView,
  type SanctionsOverview,
} from './lists/sanctions-lists.query.js';
export { noListFile } from './screening.errors.js';
export { SanctionsModule, SANCTIONS_HANDLERS, SANCTIONS_SCHEDULES } from './sanctions.module.js';
