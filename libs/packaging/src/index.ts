export * from './claims/public-claims.js';
export * from './claims/links.js';
export { readPolicy } from './odrl/check-policy.js';
export { writePolicy } from './odrl/write-policy.js';
export type { OdrlPolicy } from './odrl/policy.js';
export * from './packaging.errors.js';
