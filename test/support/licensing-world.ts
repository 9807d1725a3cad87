import { Global, Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ArticleFactsQuery, ArticleQuery } from '#libs/catalogue';
import { CLOCK, FixedClock, newId, type MemberActor, type MemberRole, type StaffActor } from '#libs/kernel';
import { PRICING_ENTITIES, PricingModule } from '#libs/pricing';
import { AuditModule } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { JobsModule } from '#platform/jobs';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { temporaryStorage } from './temporary-storage.js';
import { testDatabase, type TestDatabase } from './test-database.js';
import { LICENSING_ENTITIES, LicensingModule, type LicensingPolicy, type QuoteInput, type Use } from '#libs/licensing';
import { seedArticle, seedOrganisation, seedTitle, type ArticleSeed, type SeededArticle } from './licensing-seed.js';

/** Licensing as it runs, on a database of its own; only the clock stands still. Monday morning at the desk. */
export interface World {
  database: TestDatabase;
  clock: FixedClock;
  titleId: string;
  get<T>(provider: Type<T>): T;
  article(seed?: Partial<ArticleSeed>): Promise<SeededArticle>;
  /** A member of a new organisation. */
  member(
    organisation?: Parameters<typeof seedOrganisation>[2],
    change?: Partial<MemberActor>,
  ): Promise<MemberActor & { organisationId: string }>;
  close(): Promise<void>;
}

export const MONDAY = new Date('2026-11-23T10:00:00Z');

/** @param more modules beside licensing, with their entities */
export async function licensingWorld(
  policy: Partial<LicensingPolicy> = {},
  more: NonNullable<ModuleMetadata['imports']> = [],
  entities: readonly (new () => object)[] = [],
): Promise<World> {
  const database = await testDatabase({ entities: [...LICENSING_ENTITIES, ...PRICING_ENTITIES, ...entities] });
  const clock = new FixedClock(MONDAY);
  const { storage, remove } = temporaryStorage();
  const testing = await Test.createTestingModule({
    imports: [
      ground(database, clock, storage),
      JobsModule,
      AuditModule,
      PricingModule,
      LicensingModule.forRoot(policy),
      ...more,
    ],
  }).compile();
  const titleId = await seedTitle(database, MONDAY);
  return {
    ...{ database, clock, titleId },
    get: (provider) => testing.get(provider),
    article: (seed = {}) => seedArticle(database, clock.now(), { titleId, ...seed }),
    member: async (organisation, change = {}) => ({
      ...aMember(await seedOrganisation(database, clock.now(), organisation)),
      ...change,
    }),
    close: async () => {
      await testing.close();
      await database.close();
      remove();
    },
  } as World;
}

/** What the process brings: connections, the clock, and the catalogue's facts. */
@Global()
@Module({})
class Ground {}

function ground(database: TestDatabase, clock: FixedClock, storage: ObjectStorage): DynamicModule {
  return {
    module: Ground,
    providers: [
      { provide: DataSource, useValue: database.dataSource },
      { provide: Transactions, useValue: database.transactions },
      { provide: Reads, useValue: database.reads },
      { provide: CLOCK, useValue: clock },
      { provide: STORAGE, useValue: storage },
      ArticleFactsQuery,
      ArticleQuery,
    ],
    exports: [DataSource, Transactions, Reads, CLOCK, STORAGE, ArticleFactsQuery, ArticleQuery],
  };
}

const aMember = (organisationId: string): MemberActor & { organisationId: string } => ({
  kind: 'member',
  userId: newId(),
  email: 'achieng@daily.example',
  name: 'Achieng Odhiambo',
  emailVerified: true,
  organisationId,
  roles: ['requester', 'buyer'] satisfies MemberRole[],
});

export const reviewer = (name: string): StaffActor => ({
  kind: 'staff',
  userId: newId(),
  email: `${name.split(' ')[0]!.toLowerCase()}@desk.example`,
  name,
  roles: ['reviewer'],
});

/** Changes licences and standings. */
export const finance: StaffActor = { ...reviewer('Ines Duarte'), roles: ['rights-manager', 'finance'] };

/** A small website, a year, one article: 120.00 GBP. */
export const smallUse: Use = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 8_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: '2026-11-23',
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

export const quoteInput = (article: SeededArticle, use: Partial<Use> = {}, item: object = {}): QuoteInput => ({
  items: [{ articleId: article.id, ...item }],
  use: { ...smallUse, ...use },
  currency: 'GBP',
});
