import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntitySchema } from 'typeorm';
import { CONFIG, type Config } from '#platform/config';
import { LeanDataSource } from './lean-manager.js';
import { prepareStatements } from './prepare-statements.js';
import { Reads } from './reads.js';
import { Transactions } from './transactions.js';

/** A connection knows its prepared statements and their plans; after a short quiet it should not have to learn them again. */
const IDLE_MS = 5 * 60_000;

type EntityClass = (new () => object) | EntitySchema;

/** One connection pool per process, under the role that may not own anything. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(entities: readonly EntityClass[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: (config: Config) => connect(config, entities),
        },
        Transactions,
        Reads,
      ],
      exports: [DataSource, Transactions, Reads],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Opens the pool. @throws Error when the role owns the tables: the application must not be able to change history */
export async function connect(
  config: Pick<Config, 'databaseUrl' | 'databasePool' | 'databaseWaitMs' | 'env'>,
  entities: readonly EntityClass[],
): Promise<DataSource> {
  const dataSource = new LeanDataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities: [...entities],
    synchronize: false,
    logging: false,
    applicationName: 'imprimatur',
    extra: {
      ...{ pipeline: true, max: config.databasePool },
      ...{ connectionTimeoutMillis: config.databaseWaitMs, idleTimeoutMillis: IDLE_MS },
    },
  });
  await dataSource.initialize();
  prepareStatements((dataSource.driver as unknown as PostgresDriver).master);
  await refuseOwner(dataSource);
  return dataSource;
}

/** The pool that TypeORM keeps to itself. */
interface PostgresDriver {
  master: Parameters<typeof prepareStatements>[0];
}

async function refuseOwner(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ powerful: boolean; name: string }[]>(
    `SELECT current_user AS name, rolsuper OR EXISTS (
       SELECT 1 FROM pg_namespace WHERE nspname = 'ledger' AND pg_has_role(current_user, nspowner, 'USAGE')
     ) AS powerful FROM pg_roles WHERE rolname = current_user`,
  );
  if (!row?.powerful) return;
  await dataSource.destroy();
  throw new Error(
    `DATABASE_URL connects as “${row.name}”, who owns the tables and could rewrite history. ` +
      'Use the role imprimatur_app there, and give the owner only to DATABASE_OWNER_URL.',
  );
}
