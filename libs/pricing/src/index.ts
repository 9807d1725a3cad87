export * from './fee/fee-facts.js';
export { computeFee, worst } from './fee/compute-fee.js';
export { cheaperAlternatives, type CheaperAlternative } from './fee/cheaper-alternatives.js';
export { describeUse } from './fee/describe-use.js';
export * from './book/price-book.js';
export { validatePriceBook } from './book/validate-price-book.js';
export * from './book/example-books.js';
export * from './pricing.errors.js';
