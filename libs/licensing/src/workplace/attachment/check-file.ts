import { isZip, paperOf, type KnownFile } from '#platform/upload';
import { attachmentInvalid } from '../workplace.errors.js';
import { entryNames } from './zip-entries.js';

const ALLOWED = 'PDF, PNG, JPEG, Word (docx) and plain text';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What no plain text holds. */
const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F]/;

const refuse = (message: string) => attachmentInvalid(message, `Send one of these: ${ALLOWED}.`);

/**
 * Decides by the bytes alone what a file is. Pictures are drawn anew, which drops whatever else was in them; a Word file
 * may hold no macros. @throws licensing.attachment-invalid
 */
export async function checkFile(bytes: Buffer): Promise<KnownFile> {
  if (bytes.length === 0) throw refuse('The file is empty.');
  const paper = await paperOf(bytes);
  if (paper === 'broken') throw refuse('This picture is broken or far too large.');
  if (paper) return paper;
  return isZip(bytes) ? wordFile(bytes) : plainText(bytes);
}

function wordFile(bytes: Buffer): KnownFile {
  const names = entryNames(bytes);
  if (!names?.includes('[Content_Types].xml') || !names.includes('word/document.xml')) {
    throw refuse('This is an archive, not a Word file.');
  }
  if (names.some((name) => /vbaProject|\.bin$|activeX/i.test(name))) {
    throw attachmentInvalid('This Word file holds macros.', 'Save it without macros, or as a PDF, and send that.');
  }
  return { contentType: DOCX, extension: 'docx', bytes };
}

function plainText(bytes: Buffer): KnownFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('We cannot take files of this kind.');
  }
  if (CONTROL.test(text)) throw refuse('We cannot take files of this kind.');
  return { contentType: 'text/plain', extension: 'txt', bytes };
}
