import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CLOCK, FixedClock, type MemberActor, type StaffActor } from '#libs/kernel';
import type { ArticleContent, ArticleFacts, ArticleFactsQuery, ArticleQuery, ComponentBytes } from '#libs/catalogue';
import type { LicenceQuery, LicenceSnapshot, LicenceState } from '#libs/licensing';
import { Audit } from '#platform/audit';
import type { Config } from '#platform/config';
import { Reads, Transactions } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import { Secrets } from '#platform/secrets';
import { SigningKeys, SigningModule } from '#platform/signing';
import { FilesystemStorage, storageUnavailable } from '#platform/storage';
import { Threads } from '#platform/threads';
import { testDatabase } from './index.js';
import { ArchivePackage } from '../../libs/packaging/src/package/archive-package.js';
import { BuildPackage } from '../../libs/packaging/src/package/build-package.js';
import { LicenceNoticesQuery } from '../../libs/packaging/src/notice/licence-notices.query.js';
import { Signatures } from '../../libs/packaging/src/claims/signatures.js';
import { StatusPlaces } from '../../libs/packaging/src/claims/status-places.js';
import { FinishPackage } from '../../libs/packaging/src/package/finish-package.js';
import { InputStore } from '../../libs/packaging/src/package/input-store.js';
import { DownloadLog } from '../../libs/packaging/src/package/download-log.js';
import { OpenPart } from '../../libs/packaging/src/package/open-part.js';
import { OpenPackage } from '../../libs/packaging/src/package/open-package.js';
import { PackageGate } from '../../libs/packaging/src/package/package-gate.js';
import { PackageQuery } from '../../libs/packaging/src/package/package.query.js';
import { Certificates } from '../../libs/packaging/src/certificate/certificates.js';
import { PackageSources } from '../../libs/packaging/src/package/package-sources.js';
import { QueuePackage } from '../../libs/packaging/src/package/queue-package.js';
import { LicenceToday } from '../../libs/packaging/src/package/licence-today.js';
import { RequeuePackage } from '../../libs/packaging/src/package/requeue-package.js';
import { PACKAGING_ENTITIES } from '../../libs/packaging/src/packaging.entities.js';
import { aLicence, anArticle, PUBLIC_URL } from '../../libs/packaging/src/testing/fixtures.js';

/** Packaging as it runs, on a database and a store of its own; what the contexts below answer is made up. */
export const licence = aLicence();
const ORGANISATION = licence.licensee.id;
export const member: MemberActor = {
  ...{ kind: 'member', userId: 'user-1', email: 'ana@courier.example', name: 'Ana', emailVerified: true },
  ...{ organisationId: ORGANISATION, roles: ['requester'] },
};
export const stranger: MemberActor = {
  ...member,
  userId: 'user-2',
  organisationId: '019a0000-0000-7000-8000-0000000000ee',
};
export const staff: StaffActor = {
  kind: 'staff',
  userId: 'staff-1',
  email: 'desk@ledger.example',
  name: 'Desk',
  roles: ['reviewer'],
};
export const issued = {
  ...{ licenceId: licence.licenceId, reference: licence.reference, requestId: licence.licenceId, revision: 1 },
  ...{ requestReference: licence.requestReference, organisationId: ORGANISATION, requesterId: 'user-1' },
  ...{ state: 'active' as const, headline: 'The ferry' },
};
export const FIRST_TRY = { jobId: '1', attempt: 1, maxAttempts: 7 };

export const database = await testDatabase({ entities: PACKAGING_ENTITIES });
const folder = await mkdtemp(join(tmpdir(), 'packages-'));
export const outage = { isOn: false };
/** A store in a folder that breaks off in the middle of a package while there is an outage. */
class BreakableStorage extends FilesystemStorage {
  override async put(...[key, body, meta]: Parameters<FilesystemStorage['put']>) {
    if (outage.isOn && !Buffer.isBuffer(body)) {
      for await (const _chunk of body) break;
      throw storageUnavailable();
    }
    return super.put(key, body, meta);
  }
}
export const storage = new BreakableStorage(folder);
export const clock = new FixedClock(new Date('2026-11-23T12:00:05Z'));
export const transactions = new Transactions(database.dataSource);
export const reads = new Reads(database.dataSource);

export const secrets = new Secrets(['a passphrase that is long enough for it']);
const GROUND = [
  { provide: Transactions, useValue: transactions },
  { provide: Reads, useValue: reads },
  { provide: Secrets, useValue: secrets },
  { provide: CLOCK, useValue: clock },
];
@Global()
@Module({ providers: GROUND, exports: GROUND.map(({ provide }) => provide) })
class Ground {}
export const keys = (await Test.createTestingModule({ imports: [Ground, SigningModule] }).compile()).get(SigningKeys);

/** What the contexts below answer; the rest is real. */
export const world: {
  state: LicenceState;
  picture: Buffer | null;
  asked: number;
  revision: number;
  oldest: number;
  facts: ArticleFacts[];
  /** What was sold, where it is not the usual licence on the usual article. */
  sold: { snapshot: LicenceSnapshot; content: ArticleContent } | null;
} = {
  facts: [],
  sold: null,
  revision: 1,
  oldest: 1,
  state: 'active',
  picture: null,
  asked: 0,
};
export const licences = {
  snapshot: () =>
    Promise.resolve({
      licenceId: licence.licenceId,
      organisationId: ORGANISATION,
      state: world.state,
      snapshot: world.sold?.snapshot ?? licence,
    }),
  presentRevision: () => Promise.resolve(world.revision),
  oldestOpenRevision: () => Promise.resolve(world.oldest),
  isActive: (reference: string, organisationId: string) =>
    organisationId === ORGANISATION && reference === licence.reference
      ? Promise.resolve(world.state === 'active')
      : Promise.reject(new Error('licensing.licence-not-found')),
} as unknown as LicenceQuery;
const articles = {
  wholeVersion: () => Promise.resolve({ content: world.sold?.content ?? anArticle() }),
} as unknown as ArticleQuery;
export const components = {
  open: (): Promise<{ contentType: string; body: Buffer } | null> => {
    world.asked += 1;
    return Promise.resolve(world.picture && { contentType: 'image/png', body: world.picture });
  },
};

/** What the catalogue says of the article's parts today. */
const facts = { forQuote: () => Promise.resolve(world.facts) } as unknown as ArticleFactsQuery;

export const store = new InputStore(storage);
const publicConfig = { publicUrl: `${PUBLIC_URL}/` } as Config;
const signatures = new Signatures(keys, new StatusPlaces(transactions, reads, publicConfig));
const threads = new Threads({ drawingThreads: 0 });
const certificates = new Certificates(threads, signatures, clock);
const sources = new PackageSources(
  articles,
  components as unknown as ComponentBytes,
  signatures,
  certificates,
  storage,
  publicConfig,
);
export const jobs = new Jobs();
export const queue = new QueuePackage(transactions, jobs, clock);
export const builder = new BuildPackage(
  transactions,
  sources,
  store,
  new LicenceToday(licences, facts, new LicenceNoticesQuery(reads), articles),
  new ArchivePackage(sources, store, threads, new FinishPackage(transactions, new Events(jobs), clock)),
  clock,
);
export const log = new DownloadLog(transactions, clock);
export const gate = new PackageGate(reads, licences);
export const open = new OpenPackage(gate, log, storage);
export const openPart = new OpenPart(gate, log, storage);
export const query = new PackageQuery(reads, licences);
export const requeue = new RequeuePackage(transactions, jobs, new Audit(clock), licences, clock);

export async function closeWorld(): Promise<void> {
  await database.close();
  await rm(folder, { recursive: true });
}
