export type { CreditNoteDocument } from './credit-note-document.js';
export { creditNoteHtml } from './credit-note-html.js';
export { CreditNoteQuery, type CreditNoteView } from './credit-note.query.js';
