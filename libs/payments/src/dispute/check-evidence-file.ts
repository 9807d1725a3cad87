import { paperOf, type KnownFile } from '#platform/upload';
import { evidenceFileInvalid } from '../payments.errors.js';

/** ISO 32000-2, 7.5.5: the last line of a PDF. What readers take has it near the end; a half sent one has not. */
const END_OF_PDF = '%%EOF';
const NEAR_THE_END = 1024;

/** What a bank can read, by its bytes: a whole PDF, or a picture, drawn anew. @throws payments.evidence-file-invalid */
export async function checkEvidenceFile(bytes: Buffer): Promise<KnownFile> {
  const file = await paperOf(bytes);
  if (file === null || file === 'broken') throw evidenceFileInvalid();
  if (file.extension === 'pdf' && !bytes.subarray(-NEAR_THE_END).includes(END_OF_PDF)) throw evidenceFileInvalid();
  return file;
}
