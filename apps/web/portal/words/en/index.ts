import { about } from './about.js';
import { account } from './account.js';
import { article } from './article.js';
import { request } from './request.js';
import { shell } from './shell.js';

export const portalEnglish = { ...shell, ...article, ...account, ...request, ...about };

export type PortalWords = typeof portalEnglish;
