export * from './safe-fetch.js';
export * from './resolver.js';
export * from './fetch.module.js';
