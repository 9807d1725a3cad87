export * from './mailer.js';
export * from './smtp-mailer.js';
export * from './mail.module.js';
export * from './mail-content.js';
export * from './mail-moment.js';
export { renderMail } from './render-mail.js';
