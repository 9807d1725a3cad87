// `npm start`: build what changed, then hand over to the supervisor in this very process, so that signals reach it.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';

buildIfNeeded(['server', 'web'], (line) => process.stdout.write(`${line}\n`));
await import(pathToFileURL(resolve('dist/apps/local/main.js')).href);
