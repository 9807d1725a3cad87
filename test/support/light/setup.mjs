// Before the first test file of a worker that runs them as Node itself does (jest-light-runner).
import { register } from 'node:module';

register('../../../scripts/typescript-hooks.mjs', import.meta.url);
register('./hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
