export type { TestDatabase } from './test-database.js';
export { testDatabase } from './test-database.js';
export { launchBrowser } from './browser.js';
export { startApp, type RunningApp } from './start-app.js';
