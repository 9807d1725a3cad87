export * from './money/money.js';
export * from './money/currency.js';
export * from './errors/domain-error.js';
export * from './actor/actor.js';
export * from './time/clock.js';
export * from './ids/ids.js';
export * from './ids/reference.js';
export * from './states/transition-table.js';
