import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule } from '#platform/audit';
import { ConfigModule, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { FetchModule } from '#platform/fetch';
import { JobsModule } from '#platform/jobs';
import { MailModule } from '#platform/mail';
import { SecretsModule } from '#platform/secrets';
import { SigningModule } from '#platform/signing';
import { StorageModule } from '#platform/storage';

type Entities = Parameters<typeof DatabaseModule.forRoot>[0];

/** The technical ground that every process stands on. */
export function ground(config: Config, entities: Entities): (DynamicModule | Type)[] {
  return [
    ConfigModule.forRoot(config),
    DatabaseModule.forRoot(entities),
    JobsModule,
    AuditModule,
    FetchModule,
    MailModule,
    SecretsModule,
    SigningModule,
    StorageModule,
  ];
}
