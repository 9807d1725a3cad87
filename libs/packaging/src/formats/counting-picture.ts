import type { Notice } from '../article/notice.js';
import { escapeMarkup } from './escape.js';

/**
 * Where counting is agreed, the picture that counts a reading, as HTML and as XHTML alike; otherwise nothing. It stands in
 * every body that a browser will show (docs/adr/0630), and is the one thing in them that is loaded from elsewhere, without
 * saying from where.
 */
export const countingPicture = ({ pixelUrl }: Notice): string =>
  pixelUrl ? `<img src="${escapeMarkup(pixelUrl)}" width="1" height="1" alt="" referrerpolicy="no-referrer" />` : '';
