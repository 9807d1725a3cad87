// Writes the OpenAPI documents of both applications and the clients' types generated from them.
// With --check it writes nothing and fails when what is in the tree is not what the code says.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildIfNeeded } from './build-if-needed.mjs';

buildIfNeeded(['server']);
process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/nothing';

const { describeApi } = await import('../dist/apps/api/create-api.js');
const { describeAdmin } = await import('../dist/apps/admin/create-admin.js');
const check = process.argv.includes('--check');

const sides = [
  { document: await describeApi(), json: 'apps/api/openapi.json', types: 'apps/web/api/portal.d.ts' },
  { document: await describeAdmin(), json: 'apps/admin/openapi.json', types: 'apps/web/api/desk.d.ts' },
];

let drift = 0;
for (const { document, json, types } of sides) {
  await keep(json, `${JSON.stringify(document, null, 2)}\n`);
  await keep(
    types,
    `// Generated from ${json} by \`npm run openapi\`; do not edit.\n${astToString(await openapiTS(document))}`,
  );
}
if (drift > 0) {
  console.error('The API and its generated clients differ. Run `npm run openapi` and commit what it writes.');
  process.exit(1);
}
process.exit(0);

async function keep(file, content) {
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present === content) return;
  if (check) {
    drift += 1;
    console.error(`${file} is out of date.`);
    return;
  }
  await writeFile(file, content);
  console.log(`wrote ${file}`);
}
