import { createHash } from 'node:crypto';
import { Packer, type Document } from 'docx';
import yauzl from 'yauzl';
import { zipReady, type ReadyFile } from '../../archive/zip.js';

const TYPES = '[Content_Types].xml';
const RANDOM_ID = /(?<= (?:Id|r:id)=)"rId([a-z0-9_-]{21})"/g;
const DRAWING_ID = /(?<=<wp:docPr id=)"\d+"/g;
const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * What stands for a picture until the file is put together: the library would compress each picture, which does not
 * shrink, and hash it in script.
 */
export const standInFor = (picture: Buffer): Buffer => createHash('sha256').update(picture).digest();

/**
 * The document as a file with the same bytes whenever it is made. The library writes the time of day, names links at
 * random and numbers drawings through all documents of the process: all are replaced, by numbers in the order of their
 * appearance.
 *
 * @param at ISO 8601 with zone, what the document says of its making
 * @param pictures those that have a stand-in in the document
 */
export async function packDocx(document: Document, at: string, pictures: Iterable<Buffer>): Promise<Buffer> {
  const files = await unzip(await Packer.toBuffer(document));
  const real = new Map([...pictures].map((picture) => [standInFor(picture).toString('hex'), picture]));
  const names = new Map<string, string>();
  const named = (text: string): string =>
    text.replace(RANDOM_ID, (_, id: string) => {
      if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
      return `"${names.get(id) ?? ''}"`;
    });
  const fixed = files.map(({ path, bytes }): ReadyFile => {
    if (!/\.(?:xml|rels)$/.test(path)) return { path, bytes: real.get(bytes.toString('hex')) ?? bytes };
    let drawings = 0;
    const text = named(bytes.toString('utf8')).replace(DRAWING_ID, () => `"${(drawings += 1)}"`);
    return { path, bytes: Buffer.from(path === 'docProps/core.xml' ? text.replace(TIME, `$1${at}`) : text, 'utf8') };
  });
  const isTypes = ({ path }: ReadyFile): boolean => path === TYPES;
  // Readers that stream want the types first.
  return zipReady([...fixed.filter(isTypes), ...fixed.filter((one) => !isTypes(one))], at);
}

async function unzip(bytes: Buffer): Promise<ReadyFile[]> {
  const files: ReadyFile[] = [];
  const archive = await yauzl.fromBufferPromise(bytes);
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.push({ path: entry.fileName, bytes: Buffer.concat(chunks) });
  }
  return files;
}
