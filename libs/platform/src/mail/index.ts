export * from './mailer.js';
export * from './smtp-mailer.js';
export * from './mail.module.js';
