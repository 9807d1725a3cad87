export * from './object-storage.js';
export * from './filesystem-storage.js';
export * from './s3/open-s3.js';
export type * from './s3/s3-options.js';
export * from './storage.module.js';
export { storageUnavailable } from './storage.errors.js';
export { makeFolder } from './make-folder.js';
