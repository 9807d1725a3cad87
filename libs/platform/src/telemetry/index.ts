export * from './logger.js';
export * from './metrics.js';
export { followRequest, withRequestId } from './request-id.js';
