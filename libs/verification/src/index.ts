export { blobSource, bytesSource, type ByteSource, type NamedSource } from './byte-source.js';
export type { CheckOptions, OnProgress } from './check-package.js';
export { liveState, type LiveState } from './live-state.js';
export { MANIFEST_FORMAT, type Manifest } from './manifest.js';
export { NotVerifiable, type NotVerifiableCode } from './not-verifiable.js';
export type { CheckedFile, FileOutcome, Finding, Report, StatedCertificate } from './report.js';
export { LICENCE_TYPE, type StatedLicence, type StatedUse } from './stated-licence.js';
export {
  setStatus,
  STATUS_BITS,
  STATUS_LIST_SIZE,
  STATUS_LIST_TYPE,
  statusIn,
  STATUSES,
  type Status,
  type StatusList,
  type StatusPointer,
} from './status-list.js';
export { isSystemFile } from './system-files.js';
export { verify } from './verify.js';
