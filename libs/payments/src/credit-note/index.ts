export type { CreditNoteDocument } from './credit-note-document.js';
export { CreditNoteQuery, type CreditNoteView } from './credit-note.query.js';
