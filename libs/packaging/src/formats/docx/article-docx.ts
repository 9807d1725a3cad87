import type { Task } from '#platform/threads';
import type { LicensedArticle } from '../../article/licensed-article.js';
import type { FormatContext } from '../article-format.js';
import { loadPictures } from './docx-figure.js';
import type { DocxPart } from './docx-parts.js';
import type { DocxDraft } from './make-docx.js';
import { packDocx, standInFor } from './pack-docx.js';

const MAKE: Task<DocxDraft, DocxPart[]> = {
  module: '#tasks/docx',
  name: 'makeDocx',
  load: async () => (await import('./make-docx.js')).makeDocx,
};

/** An article for Word and its kin, pictures inside. They stay here: another thread writes the text around them. */
export async function articleDocx(article: LicensedArticle, context: FormatContext): Promise<Buffer> {
  const { licence, publicUrl, compute } = context;
  const pictures = await loadPictures(article.pictures, context);
  const standIns = new Map([...pictures].map(([id, picture]) => [id, standInFor(picture)]));
  const parts = await compute(MAKE, { article, licence, publicUrl, standIns });
  return packDocx(parts, licence.issuedAt, pictures.values());
}
