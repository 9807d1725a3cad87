export * from './fee/fee-facts.js';
