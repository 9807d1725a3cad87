import type { Task } from '#platform/threads';
import { pageSizeOf, type LicensedArticle, type LicensedPicture } from '../../article/licensed-article.js';
import type { FormatContext } from '../article-format.js';
import type { DocxPart } from './docx-parts.js';
import type { DocxDraft } from './make-docx.js';
import { packDocx, standInFor } from './pack-docx.js';

const MAKE: Task<DocxDraft, DocxPart[]> = {
  module: '#tasks/docx',
  name: 'makeDocx',
  load: async () => (await import('./make-docx.js')).makeDocx,
};

/** A document with more pictures than this opens slowly or not at all; the others lie beside it and are named. */
const MOST_PICTURES = 60;

/** An article for Word and its kin, pictures inside. They stay here: another thread writes the text around them. */
export async function articleDocx(article: LicensedArticle, context: FormatContext): Promise<Buffer> {
  const { licence, publicUrl, compute } = context;
  const pictures = await loadPictures(article.pictures, context);
  const standIns = new Map([...pictures].map(([id, picture]) => [id, standInFor(picture)]));
  const parts = await compute(MAKE, { article, licence, publicUrl, standIns });
  return packDocx(parts, licence.issuedAt, pictures.values());
}

/** The bytes of the pictures that the document brings along, by their component. */
async function loadPictures(
  pictures: readonly LicensedPicture[],
  { bytesOf }: FormatContext,
): Promise<Map<string, Buffer>> {
  const loaded = new Map<string, Buffer>();
  for (const picture of pictures.slice(0, MOST_PICTURES)) {
    loaded.set(picture.componentId, await bytesOf(pageSizeOf(picture).path));
  }
  return loaded;
}
