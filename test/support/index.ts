export type { TestDatabase } from './test-database.js';
export { testDatabase } from './test-database.js';
export { launchBrowser } from './browser.js';
export type { HouseOptions, TestHouse } from './house.js';
export { startHouse } from './house.js';
export { AuthClient, type Answer } from './auth-client.js';
export { payInSandbox } from './pay-in-sandbox.js';
export { eventually } from './eventually.js';
export { missingStandard, STANDARDS_DIR } from './standards.js';
