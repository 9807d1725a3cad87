export * from './terms/use.js';
export * from './licence/licence-snapshot.js';
