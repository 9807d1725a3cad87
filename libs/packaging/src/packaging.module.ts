import { Module } from '@nestjs/common';
import { Signatures } from './claims/signatures.js';
import { StatusPlaces } from './claims/status-places.js';
import { ApplyNotice } from './notice/apply-notice.js';
import { LicenceNoticesQuery } from './notice/licence-notices.query.js';
import { AskMailbox } from './delivery/ask-mailbox.js';
import { ConfirmMailbox } from './delivery/confirm-mailbox.js';
import { DeliverOnceOpen } from './delivery/deliver-once-open.js';
import { DeliverPackage } from './delivery/deliver-package.js';
import { DeliveriesQuery } from './delivery/deliveries.query.js';
import { MailToTarget } from './delivery/mail-to-target.js';
import { MailedLinks } from './delivery/mailed-links.js';
import { OpenShortLink } from './delivery/open-short-link.js';
import { QueueDeliveries } from './delivery/queue-deliveries.js';
import { RemoveTarget } from './delivery/remove-target.js';
import { ResendDelivery } from './delivery/resend-delivery.js';
import { SaveTarget } from './delivery/save-target.js';
import { SendToTarget } from './delivery/send-to-target.js';
import { ShortLinks } from './delivery/short-links.js';
import { TestTarget } from './delivery/test-target.js';
import { BuildPackage } from './package/build-package.js';
import { ArchivePackage } from './package/archive-package.js';
import { FinishPackage } from './package/finish-package.js';
import { TidyPackages } from './package/tidy-packages.js';
import { InputStore } from './package/input-store.js';
import { DownloadLog } from './package/download-log.js';
import { OpenPart } from './package/open-part.js';
import { LicenceToday } from './package/licence-today.js';
import { NewPackagesQuery } from './package/new-packages.query.js';
import { OpenPackage } from './package/open-package.js';
import { OpenCertificate } from './package/open-certificate.js';
import { OpenJws } from './package/open-jws.js';
import { OpenOdrl } from './package/open-odrl.js';
import { PackageGate } from './package/package-gate.js';
import { CertificateFileQuery } from './package/certificate-file.query.js';
import { DownloadsQuery } from './package/downloads.query.js';
import { PackageQuery } from './package/package.query.js';
import { Certificates } from './certificate/certificates.js';
import { PackageSources } from './package/package-sources.js';
import { QueuePackage } from './package/queue-package.js';
import { RequeuePackage } from './package/requeue-package.js';
import { VerifyLicence } from './package/verify-licence.js';

const DOOR = [
  PackageQuery,
  NewPackagesQuery,
  CertificateFileQuery,
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
  LicenceNoticesQuery,
  DeliveriesQuery,
  SaveTarget,
  RemoveTarget,
  TestTarget,
  ResendDelivery,
  OpenShortLink,
  MailedLinks,
  QueueDeliveries,
  DeliverOnceOpen,
  AskMailbox,
  ConfirmMailbox,
  DeliverPackage,
  TidyPackages,
];

const INSIDE = [
  PackageGate,
  Certificates,
  PackageSources,
  StatusPlaces,
  Signatures,
  LicenceNoticesQuery,
  InputStore,
  DownloadLog,
  LicenceToday,
  ArchivePackage,
  FinishPackage,
  ShortLinks,
  SendToTarget,
  MailToTarget,
];

/** Files of licences. Stands on licensing and catalogue, storage and signing, which the process provides. */
@Module({ providers: [...INSIDE, ...DOOR], exports: DOOR })
export class PackagingModule {}
