export * from './countries.js';
export * from './territory.js';
export { REGIONS, isLowerIncome, isWorldVersion, worldOf, type Region, type World } from './world.js';
export { WORLD_VERSION } from './world-data.js';
export { describeCountries, placeOf, type Place } from './describe-countries.js';
