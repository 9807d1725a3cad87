import { about } from './about.js';
import { account } from './account.js';
import { article } from './article.js';
import { button } from './button.js';
import { check } from './check.js';
import { delivery } from './delivery.js';
import { invoice } from './invoice.js';
import { licensee } from './licensee.js';
import { life } from './life.js';
import { notices } from './notices.js';
import { request } from './request.js';
import { shell } from './shell.js';

export const portalEnglish = {
  ...shell,
  ...article,
  ...account,
  ...request,
  ...about,
  ...button,
  ...licensee,
  ...invoice,
  ...delivery,
  ...check,
  ...life,
  ...notices,
};

export type PortalWords = typeof portalEnglish;
