export { isZip, paperOf, type KnownFile } from './paper-of.js';
export { safeName } from './safe-name.js';
export { takeAll } from './take-all.js';
