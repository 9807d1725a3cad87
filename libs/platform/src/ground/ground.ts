import type { DynamicModule, Type } from '@nestjs/common';
import type { Clock } from '#libs/kernel';
import { AuditChainModule, AuditModule } from '#platform/audit';
import { ConfigModule, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { FetchModule } from '#platform/fetch';
import { JobsModule } from '#platform/jobs';
import { MailModule } from '#platform/mail';
import { SecretsModule } from '#platform/secrets';
import { SigningModule } from '#platform/signing';
import { StorageModule } from '#platform/storage';
import { ThreadsModule } from '#platform/threads';
import { WebhookModule } from '#platform/webhook';

type Entities = Parameters<typeof DatabaseModule.forRoot>[0];

/** The technical ground that every process stands on. @param clock another one than the machine's, to tell a history */
export function ground(config: Config, entities: Entities, clock?: Clock): (DynamicModule | Type)[] {
  return [
    ConfigModule.forRoot(config, clock),
    DatabaseModule.forRoot(entities),
    JobsModule,
    AuditModule,
    FetchModule,
    MailModule,
    SecretsModule,
    SigningModule,
    AuditChainModule,
    StorageModule,
    ThreadsModule,
    WebhookModule,
  ];
}
