import { Module } from '@nestjs/common';
import { ApplyNotice } from './notice/apply-notice.js';
import { LicenceNoticesQuery } from './notice/licence-notices.query.js';
import { BuildPackage } from './package/build-package.js';
import { InputStore } from './package/input-store.js';
import { DownloadLog } from './package/download-log.js';
import { OpenPart } from './package/open-part.js';
import { LicenceToday } from './package/licence-today.js';
import { OpenPackage } from './package/open-package.js';
import { OpenCertificate } from './package/open-certificate.js';
import { OpenJws } from './package/open-jws.js';
import { OpenOdrl } from './package/open-odrl.js';
import { PackageGate } from './package/package-gate.js';
import { DownloadsQuery } from './package/downloads.query.js';
import { PackageQuery } from './package/package.query.js';
import { PackageSources } from './package/package-sources.js';
import { QueuePackage } from './package/queue-package.js';
import { RequeuePackage } from './package/requeue-package.js';
import { VerifyLicence } from './package/verify-licence.js';

const DOOR = [
  PackageQuery,
  DownloadsQuery,
  OpenPackage,
  OpenPart,
  OpenCertificate,
  OpenJws,
  OpenOdrl,
  VerifyLicence,
  RequeuePackage,
  QueuePackage,
  BuildPackage,
  ApplyNotice,
];

const INSIDE = [PackageGate, PackageSources, LicenceNoticesQuery, InputStore, DownloadLog, LicenceToday];

/** Files of licences. Stands on licensing and catalogue, storage and signing, which the process provides. */
@Module({ providers: [...INSIDE, ...DOOR], exports: DOOR })
export class PackagingModule {}
