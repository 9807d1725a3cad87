import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { MAX_PAGE_BYTES } from '#libs/catalogue';
import { AuthGate, registerAuthRoutes } from '#libs/identity';
import { LARGEST_ATTACHMENT } from '#libs/licensing';
import { CountReadings } from '#libs/observance';
import { loadConfig, type Config } from '#platform/config';
import { createHttpApp } from '#platform/http';
import { openApiDocument, previewApp } from '../http/openapi.js';
import { serveDocs } from '../http/docs.js';
import { takeFiles } from '../http/upload.js';
import { serveWeb } from '../http/web.js';
import { ApiModule } from './api.module.js';
import { answerPixel } from './pages/answer-pixel.js';

/** The licensee-facing application, ready to listen. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const app = await createHttpApp(ApiModule.forRoot(config), config, {
    first: (made) => answerPixel(made.get(CountReadings), config.trustProxy),
    prepare: async (fastify) => {
      takeLargeItems(fastify);
      await serveWeb(fastify, 'portal');
      await takeFiles(fastify, LARGEST_ATTACHMENT);
    },
    formTargets: [],
    ownUrl: config.publicUrl,
  });
  const fastify = app.getHttpAdapter().getInstance();
  registerAuthRoutes(fastify, app.get(AuthGate));
  serveDocs(fastify, () => apiDocument(app));
  return app;
}

/** An article that is sent to us may be as large as one that is fetched; everything else of this API is small. */
function takeLargeItems(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (route.url === '/api/v1/sources/:id/ninjs') route.bodyLimit = MAX_PAGE_BYTES;
  });
}

export const apiDocument = (app: INestApplication): OpenAPIObject =>
  openApiDocument(
    app,
    'Imprimatur',
    'Resolve an article, price its use, request and pay a licence, fetch its files, verify it.',
    'An administrator of an organisation makes a token on the page Delivery. It lists the organisation’s licences and ' +
      'fetches their files, and nothing else: ' +
      '`curl -H "Authorization: Bearer $IMPRIMATUR_TOKEN" https://…/api/v1/packages?cursor=…`, and then ' +
      '`curl -H "Authorization: Bearer $IMPRIMATUR_TOKEN" -f -C - -O https://…/api/v1/licences/L-2026-00042/package`.',
  );

/**
 * The OpenAPI document alone, without a database or anything else being started.
 *
 * @public `scripts/openapi.mjs` calls it in the build.
 */
export async function describeApi(): Promise<OpenAPIObject> {
  return apiDocument(await previewApp(ApiModule.forRoot(loadConfig())));
}
