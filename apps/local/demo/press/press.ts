import type { NewsroomPress } from '../../newsroom/newsroom-site.js';
import { renderArticlePage } from './article-page.js';
import { renderFrontPage } from './front-page.js';
import { openFile } from './open-file.js';

/** How the demo's two newspapers look. */
export const press: NewsroomPress = { renderArticlePage, renderFrontPage, openFile };
