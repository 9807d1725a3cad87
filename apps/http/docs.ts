import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

interface Operation {
  summary?: string;
  description?: string;
}

/** `/openapi.json`, and `/docs`: the same as a page that needs no script. */
export function serveDocs(fastify: FastifyInstance, document: () => OpenAPIObject): void {
  let made: OpenAPIObject | undefined;
  const once = (): OpenAPIObject => (made ??= document());
  fastify.get('/openapi.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(once()));
  fastify.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(docsPage(once())));
}

function docsPage(document: OpenAPIObject): string {
  const rows = Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const)
      .filter((method) => item[method])
      .map((method) => row(method, path, item[method] as Operation)),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${document.info.title} API</title><link rel="stylesheet" href="/page.css"></head><body><main class="page" id="main">
<h1>${document.info.title} API</h1><p>${document.info.description}</p>
<p>The whole contract, with every field: <a href="/openapi.json">openapi.json</a>. Refusals are
<code>application/problem+json</code> with a <code>code</code>, a sentence and a <code>nextStep</code>.</p>
<table><thead><tr><th scope="col">Method</th><th scope="col">Path</th><th scope="col"></th></tr></thead><tbody>${rows.join('')}</tbody></table>
</main></body></html>`;
}

const row = (method: string, path: string, operation: Operation): string =>
  `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${path}</code></td><td>${operation.summary ?? operation.description ?? ''}</td></tr>`;
