export * from './pricing.module.js';
export * from './pricing.entities.js';
export * from './pricing.errors.js';
export * from './pricing.permissions.js';

export * from './fee/fee-facts.js';
export { computeFee, worst } from './fee/compute-fee.js';
export { cheaperAlternatives, type CheaperAlternative } from './fee/cheaper-alternatives.js';
export { describeUse } from './fee/describe-use.js';

export * from './book/price-book.js';
export * from './book/example-books.js';
export { validatePriceBook } from './book/validate-price-book.js';
export { PriceBooks, type PriceBookInForce } from './book/price-books.js';
export { DraftPriceBook, type DraftPriceBookInput } from './book/draft-price-book.js';
export { PublishPriceBook } from './book/publish-price-book.js';
