export * from './transactions.js';
export * from './reads.js';
export * from './page.js';
export * from './columns.js';
export * from './database.module.js';
