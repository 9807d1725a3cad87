import { Packer, type Document } from 'docx';
import yauzl from 'yauzl';

/** A file within the document. */
export interface DocxPart {
  path: string;
  bytes: Uint8Array;
}

const RANDOM_ID = /(?<= (?:Id|r:id)=)"rId([a-z0-9_-]{21})"/g;
const DRAWING_ID = /(?<=<wp:docPr id=)"\d+"/g;
const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The parts of a document, the same bytes whenever they are made. The library writes the time of day, names links at
 * random and numbers drawings through all documents of the process: all are replaced, by numbers in the order of their
 * appearance.
 *
 * @param at ISO 8601 with zone, what the document says of its making
 */
export async function partsOf(document: Document, at: string): Promise<DocxPart[]> {
  const names = new Map<string, string>();
  const named = (text: string): string =>
    text.replace(RANDOM_ID, (_, id: string) => {
      if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
      return `"${names.get(id) ?? ''}"`;
    });
  return (await unzip(await Packer.toBuffer(document))).map(({ path, bytes }): DocxPart => {
    if (!/\.(?:xml|rels)$/.test(path)) return { path, bytes };
    let drawings = 0;
    const text = named(bytes.toString('utf8')).replace(DRAWING_ID, () => `"${(drawings += 1)}"`);
    return { path, bytes: Buffer.from(path === 'docProps/core.xml' ? text.replace(TIME, `$1${at}`) : text, 'utf8') };
  });
}

async function unzip(bytes: Buffer): Promise<{ path: string; bytes: Buffer }[]> {
  const files: { path: string; bytes: Buffer }[] = [];
  const archive = await yauzl.fromBufferPromise(bytes);
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.push({ path: entry.fileName, bytes: Buffer.concat(chunks) });
  }
  return files;
}
