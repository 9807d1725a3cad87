export * from './webhook-sender.js';
export * from './webhook-signature.js';
export * from './webhook.module.js';
