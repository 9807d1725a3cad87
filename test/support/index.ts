export type { TestDatabase } from './test-database.js';
export { testDatabase } from './test-database.js';
export { launchBrowser } from './browser.js';
export type { HouseOptions, TestHouse } from './house.js';
export { startHouse } from './house.js';
