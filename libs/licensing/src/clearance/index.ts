export * from './clearance-view.js';
export { CLEARANCE_STATES, type ClearanceState } from './clearance.states.js';
export { ClearanceFiles, clearanceFileKey } from './clearance-files.js';
export { ClearanceQuery } from './clearance.query.js';
export { DecideClearance } from './decide-clearance.js';
export { TakeTextOnly } from './take-text-only.js';
