import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { MAX_BULK_BYTES } from '#libs/catalogue';
import { AuthGate, registerAuthRoutes } from '#libs/identity';
import { loadConfig, type Config } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { serveDocs } from '../http/docs.js';
import { openApiDocument, previewApp } from '../http/openapi.js';
import { takeFiles } from '../http/upload.js';
import { serveWeb } from '../http/web.js';
import { AdminModule } from './admin.module.js';
import { LiveStreams } from './live/live-streams.js';

/** Articles may be imported as a whole page. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** The desk, ready to listen. */
export async function createAdmin(config: Config): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AdminModule.forRoot(config), config, {
    prepare: async (fastify) => {
      await serveWeb(fastify, 'desk');
      await takeFiles(fastify, MAX_BULK_BYTES);
    },
    bodyLimit: BODY_LIMIT,
    ownUrl: config.deskUrl,
  });
  const fastify = app.getHttpAdapter().getInstance();
  registerAuthRoutes(fastify, app.get(AuthGate));
  fastify.addHook('preClose', async () => app.get(LiveStreams).closeAll());
  serveDocs(fastify, () => adminDocument(app));
  return app;
}

export const adminDocument = (app: INestApplication): OpenAPIObject =>
  openApiDocument(app, 'Imprimatur desk', 'Where staff decide, clear rights and see the money.');

/**
 * The OpenAPI document alone, without a database or anything else being started.
 *
 * @public `scripts/openapi.mjs` calls it in the build.
 */
export async function describeAdmin(): Promise<OpenAPIObject> {
  return adminDocument(await previewApp(AdminModule.forRoot(loadConfig())));
}
