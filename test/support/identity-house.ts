import { Controller, Get, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AuthGate,
  IDENTITY_ENTITIES,
  IdentityModule,
  OneTimeLinks,
  registerAuthRoutes,
  type Audience,
  type LinkToSend,
} from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { AuditModule } from '#platform/audit';
import { ConfigModule, loadConfig } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { createHttpApp, CurrentActor, HttpModule, Public } from '#platform/http';
import { JobsModule } from '#platform/jobs';
import { SecretsModule } from '#platform/secrets';
import { AuthClient } from './auth-client.js';
import { testDatabase, type TestDatabase } from './test-database.js';

@Controller('whoami')
class WhoAmI {
  @Get()
  @Public()
  answer(@CurrentActor() actor: Actor): Actor {
    return actor;
  }
}

export interface IdentityHouse {
  database: TestDatabase;
  portal: NestFastifyApplication;
  desk: NestFastifyApplication;
  /** A browser of its own, with its own cookies. */
  client(audience: Audience): AuthClient;
  /** The newest link mailed to an address. */
  linkTo(email: string): Promise<LinkToSend>;
  close(): Promise<void>;
}

/** Portal and desk on one database, with nothing but identity in them. */
export async function identityHouse(settings: Record<string, string> = {}): Promise<IdentityHouse> {
  const database = await testDatabase({ entities: IDENTITY_ENTITIES });
  const env = {
    IMPRIMATUR_ENV: 'test',
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    RATE_LIMITS: 'off',
    ...settings,
  };
  const portal = await start('portal', env);
  const desk = await start('desk', env);
  const addresses = { portal: await portal.getUrl(), desk: await desk.getUrl() };
  return {
    database,
    portal,
    desk,
    client: (audience) => new AuthClient(addresses[audience], originOf(env, audience)),
    linkTo: async (email) => {
      const sql = 'SELECT id FROM identity.one_time_link WHERE email = $1 ORDER BY id DESC LIMIT 1';
      const row = await database.reads.one<{ id: string }>(sql, [email]);
      const link = row && (await portal.get(OneTimeLinks).open(row.id));
      if (!link) throw new Error(`No link was mailed to ${email}.`);
      return link;
    },
    close: async () => {
      await portal.close();
      await desk.close();
      await database.close();
    },
  };
}

function originOf(env: Record<string, string>, audience: Audience): string {
  const config = loadConfig(env);
  return audience === 'portal' ? config.publicUrl : config.deskUrl;
}

async function start(audience: Audience, env: Record<string, string>): Promise<NestFastifyApplication> {
  const config = loadConfig(env);
  const app = await createHttpApp(moduleOf(audience, env), config);
  registerAuthRoutes(app.getHttpAdapter().getInstance(), app.get(AuthGate));
  await app.listen(0, '127.0.0.1');
  return app;
}

function moduleOf(audience: Audience, env: Record<string, string>): Type {
  @Module({
    imports: [
      ConfigModule.forRoot(loadConfig(env)),
      DatabaseModule.forRoot(IDENTITY_ENTITIES),
      HttpModule,
      JobsModule,
      AuditModule,
      SecretsModule,
      IdentityModule.forRoot({ audience }),
    ],
    controllers: [WhoAmI],
  })
  class House {}
  return House;
}
