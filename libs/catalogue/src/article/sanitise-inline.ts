import { createRequire } from 'node:module';
import type Sanitize from 'sanitize-html';

const require = createRequire(import.meta.url);
/** Comes with the first markup, for the sake of processes that see none. */
const sanitizer = () => require('sanitize-html') as typeof Sanitize;

const ALLOWED: Sanitize.IOptions = {
  allowedTags: ['a', 'em', 'strong', 'sub', 'sup', 'br', 'code', 'span', 'mark'],
  allowedAttributes: { a: ['href'], span: ['lang', 'dir'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
};

/** Inline HTML with nothing in it but what a block may hold; used at import and again wherever HTML comes in or leaves. */
export const sanitiseInline = (html: string): string => (html.includes('<') ? sanitizer()(html, ALLOWED) : html);
