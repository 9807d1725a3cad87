import type { DynamicModule, INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problem } from './contract/basics.js';
import { namedSchemas } from './schema.js';

/**
 * The OpenAPI document of an application: its routes, the named schemas, and `problem+json` as every refusal.
 *
 * @param tokens how to come by a bearer token, where the application takes any
 */
export function openApiDocument(
  app: INestApplication,
  title: string,
  description: string,
  tokens?: string,
): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle(title).setDescription(description).setVersion('1');
  if (tokens !== undefined) builder.addBearerAuth({ type: 'http', scheme: 'bearer', description: tokens });
  const config = builder.build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (!operation) continue;
      operation.responses['default'] ??= {
        description: 'A refusal, with a code, a sentence and a next step.',
        content: { 'application/problem+json': { schema: problem.schema } },
      };
    }
  }
  const known = { ...document.components?.schemas, ...namedSchemas() };
  document.components = { ...document.components, schemas: spokenOf(document.paths, known) };
  return document;
}

/** The schemas that these routes name, and those that the schemas name: the other application's are not this one's. */
function spokenOf<T>(paths: unknown, known: Readonly<Record<string, T>>): Record<string, T> {
  const named = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (named.has(name)) continue;
      named.add(name);
      follow(known[name]);
    }
  };
  follow(paths);
  return Object.fromEntries(Object.entries(known).filter(([name]) => named.has(name)));
}

/** An application whose controllers are known and whose providers are never made: enough to describe it. */
export const previewApp = (module: DynamicModule): Promise<INestApplication> =>
  NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
