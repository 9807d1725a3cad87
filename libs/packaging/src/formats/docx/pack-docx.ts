import { createHash } from 'node:crypto';
import { zipReady, type ReadyFile } from '../../archive/zip.js';
import type { DocxPart } from './docx-parts.js';

const TYPES = '[Content_Types].xml';

/**
 * What stands for a picture until the file is put together: the library would compress each picture, which does not
 * shrink, and hash it in script.
 */
export const standInFor = (picture: Buffer): Buffer => createHash('sha256').update(picture).digest();

/**
 * The document as a file.
 *
 * @param at ISO 8601 with zone, the date that its parts bear
 * @param pictures those that have a stand-in among the parts
 */
export function packDocx(parts: readonly DocxPart[], at: string, pictures: Iterable<Buffer>): Promise<Buffer> {
  const real = new Map([...pictures].map((picture) => [standInFor(picture).toString('hex'), picture]));
  const files = parts.map(({ path, bytes }): ReadyFile => {
    const here = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { path, bytes: real.get(here.toString('hex')) ?? here };
  });
  const isTypes = ({ path }: ReadyFile): boolean => path === TYPES;
  // Readers that stream want the types first.
  return zipReady([...files.filter(isTypes), ...files.filter((one) => !isTypes(one))], at);
}
