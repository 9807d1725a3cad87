// `node --conditions=source --import ./scripts/typescript.mjs FILE.ts` runs the sources without a build:
// `./x.js` falls back to `./x.ts`, and TypeScript goes through the same compiler and options as the build.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
