export * from './transactions.js';
export * from './reads.js';
export * from './page.js';
export * from './columns.js';
export * from './database.module.js';
export { findRow, findRowBy, insertOf, updateOf, type FindRow } from './lean-manager.js';
export { Listener, type ListenerOptions } from './listener.js';
export type { Refusal } from './pipeline.js';
