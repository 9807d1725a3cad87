export * from './packaging.module.js';
export * from './packaging.entities.js';
export * from './packaging.errors.js';
export * from './packaging.jobs.js';
export * from './packaging.permissions.js';

export * from './claims/links.js';
export type { LicenceTerms, PublicArticle, PublicClaims, PublicParty } from './claims/public-claims.js';
export { readPolicy } from './odrl/check-policy.js';
export type { OdrlPolicy } from './odrl/policy.js';
export { INK, MEASURE, PAGE, Sheet, SOFT } from './certificate/sheet.js';
export type { Manifest } from './archive/manifest.js';

export { PACKAGE_STATES, type BuildStep, type PackageState } from './package/package.states.js';
export { DownloadsQuery, type DownloadRecord } from './package/downloads.query.js';
export { PackageQuery, type PackageStatus } from './package/package.query.js';
export { OpenPackage, type OpenedPackage } from './package/open-package.js';
export { OpenPart } from './package/open-part.js';
export type { OpenedFile } from './package/opened-file.js';
export type { AskedRange } from './package/byte-range.js';
export { OpenCertificate } from './package/open-certificate.js';
export { OpenJws } from './package/open-jws.js';
export { OpenOdrl } from './package/open-odrl.js';
export { VerifyLicence, type VerifiedLicence } from './package/verify-licence.js';
export { ApplyNotice, type NoticeToApply } from './notice/apply-notice.js';
export type { NoticeEffect } from './notice/packaged-notice.js';
export { QueuePackage } from './package/queue-package.js';
export { RequeuePackage } from './package/requeue-package.js';
export { BuildPackage } from './package/build-package.js';
