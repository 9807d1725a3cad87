export * from './fee/fee-facts.js';
export { computeFee } from './fee/compute-fee.js';
export { describeUse } from './fee/describe-use.js';
export * from './book/price-book.js';
export { validatePriceBook } from './book/validate-price-book.js';
export * from './book/example-books.js';
export * from './pricing.errors.js';
