export * from './observance.module.js';
export * from './observance.entities.js';
export * from './observance.errors.js';
export * from './observance.permissions.js';

export { CheckPage, type CheckPageInput } from './check/check-page.js';
export type { PageCheckView } from './check/check-view.js';
export { RULES, VERDICTS, type Finding } from './check/finding.js';
export { CHECK_OUTCOMES, type CheckFailure, type CheckOutcome } from './check/page-check.entity.js';
export { CountReadings, type Hit } from './count/count-readings.js';
export { ReadingsQuery, type ReadingsView } from './count/readings.query.js';
export { PageChecksQuery } from './check/page-checks.query.js';
