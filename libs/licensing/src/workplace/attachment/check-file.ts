import { attachmentInvalid } from '../workplace.errors.js';
import { entryNames } from './zip-entries.js';

/** A file as it is kept: what its bytes are, whatever its name said. */
export interface CheckedFile {
  contentType: string;
  extension: string;
  bytes: Buffer;
}

const ALLOWED = 'PDF, PNG, JPEG, Word (docx) and plain text';
const MAX_PIXELS = 80_000_000;
const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What no plain text holds. */
const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F]/;

const begins = (bytes: Buffer, magic: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

const refuse = (message: string) => attachmentInvalid(message, `Send one of these: ${ALLOWED}.`);

/**
 * Decides by the bytes alone what a file is. Pictures are drawn anew, which drops whatever else was in them; a Word file
 * may hold no macros. @throws licensing.attachment-invalid
 */
export async function checkFile(bytes: Buffer): Promise<CheckedFile> {
  if (bytes.length === 0) throw refuse('The file is empty.');
  if (begins(bytes, PDF)) return { contentType: 'application/pdf', extension: 'pdf', bytes };
  if (begins(bytes, PNG)) return picture(bytes, 'png');
  if (begins(bytes, JPEG)) return picture(bytes, 'jpeg');
  if (begins(bytes, ZIP)) return wordFile(bytes);
  return plainText(bytes);
}

async function picture(bytes: Buffer, format: 'png' | 'jpeg'): Promise<CheckedFile> {
  // With its first picture: processes that see none are spared 20 MB.
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 }).rotate();
    const drawn = format === 'png' ? image.png() : image.jpeg({ quality: 90 });
    const isPng = format === 'png';
    return {
      contentType: isPng ? 'image/png' : 'image/jpeg',
      extension: isPng ? 'png' : 'jpg',
      bytes: await drawn.toBuffer(),
    };
  } catch {
    throw refuse('This picture is broken or far too large.');
  }
}

function wordFile(bytes: Buffer): CheckedFile {
  const names = entryNames(bytes);
  if (!names?.includes('[Content_Types].xml') || !names.includes('word/document.xml')) {
    throw refuse('This is an archive, not a Word file.');
  }
  if (names.some((name) => /vbaProject|\.bin$|activeX/i.test(name))) {
    throw attachmentInvalid('This Word file holds macros.', 'Save it without macros, or as a PDF, and send that.');
  }
  return { contentType: DOCX, extension: 'docx', bytes };
}

function plainText(bytes: Buffer): CheckedFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('We cannot take files of this kind.');
  }
  if (CONTROL.test(text)) throw refuse('We cannot take files of this kind.');
  return { contentType: 'text/plain', extension: 'txt', bytes };
}

const LONGEST_NAME = 120;

/** A name that is safe in a header and in a folder; its ending says what the bytes are. */
export function safeName(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    // Nothing invisible or reordering, nothing that means something to a shell or a file system.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}"<>:|?*%;]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const room = LONGEST_NAME - extension.length - 1;
  return `${[...(stem || 'file')].slice(0, room).join('').slice(0, room)}.${extension}`;
}
