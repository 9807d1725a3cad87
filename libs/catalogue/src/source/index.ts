export type { ReceivedItem } from './pushed-items.js';
export { EVERY_MINUTES, type SourceInput } from './check-source.js';
export { SIGNATURE_HEADER, signatureOf } from './check-signature.js';
export { ITEM_OUTCOMES, type ItemOutcome, type Reason } from './item-result.js';
export { PreviewSource, type PreviewedItem, type PreviewSourceInput, type SourcePreview } from './preview-source.js';
export { ReceiveNinjs } from './receive-ninjs.js';
export { RotateSourceSecret, type RotatedSecret } from './rotate-source-secret.js';
export { RunSource } from './run-source.js';
export { SaveSource, type SavedSource, type SaveSourceInput } from './save-source.js';
export { SetSourceState } from './set-source-state.js';
export { SourceRecord, type SourceItemEntry, type SourceItemSearch } from './source-record.query.js';
export type { OutcomeCounts, SourceRunView } from './source-run-view.js';
export { SOURCE_SCHEDULES } from './source.jobs.js';
export { SOURCE_HANDLERS } from './source.module-parts.js';
export {
  POLLED_KINDS,
  SOURCE_RUN_STATES,
  SOURCE_RUN_TRIGGERS,
  SOURCE_HEALTH,
  SOURCE_KINDS,
  SOURCE_STATES,
  type PolledKind,
  type SourceKind,
  type SourceState,
} from './source.states.js';
export { Sources, type RunMark, type SourceItemView, type SourceSearch, type SourceView } from './sources.query.js';
export { StartRun, type StartRunInput } from './start-run.js';
