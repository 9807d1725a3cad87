import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { noticeFor, selectLicensed } from '#libs/packaging';
import type { FormatContext } from '../../libs/packaging/src/formats/article-format.js';
import { articleHtml } from '../../libs/packaging/src/formats/article-html.js';
import { PUBLIC_URL } from '../../libs/packaging/src/testing/fixtures.js';

export { aLicence, anItem, aUse, anArticle, PUBLIC_URL } from '../../libs/packaging/src/testing/fixtures.js';

const SENTENCES = [
  'The ferry left the old quay before dawn, as it had on every working day since the bridge was closed',
  'Nobody on the upper deck spoke of the storm, or of what it had cost the families along the harbour',
  'The captain keeps a list of names in a green book, and reads one of them aloud at the turn of the tide',
  'Two lamps burn at the stern until the island comes into sight, and then the younger mate puts them out',
  'What the council will decide in spring is not known, but the crew has already repainted the hull itself',
  'A school class crosses on Thursdays with its teacher, who counts the children twice and the seagulls once',
];

/** The text of an article that is long enough to be compared. */
export const someBlocks = (): ArticleContent['blocks'] => [
  ...SENTENCES.map((sentence, at) => paragraph(`p${String(at)}`, `${sentence}. ${SENTENCES[5 - at] ?? ''}, they say.`)),
  { id: 'c1', kind: 'component', componentId: 'image-1' },
  { id: 'c2', kind: 'component', componentId: 'image-2' },
];
const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph' as const, html: text, text });

/** The page of a package, as a licensee would put it on the web unchanged. */
export function packagePage(licence: LicenceSnapshot, content: ArticleContent, pictureAt = ''): string {
  const item = licence.items[0]!;
  const notice = noticeFor(licence, item, PUBLIC_URL);
  const pictures = item.componentIds.map((componentId) => ({
    ...{ componentId, kind: 'image' as const, path: 'images/01.jpg', contentType: 'image/jpeg' as const },
    ...{ width: 640, height: 400, size: 1, caption: 'At dawn', alt: 'A ferry', creditLine: 'Sara Naïm' },
  }));
  const article = { item, content: selectLicensed(content, item), pictures, folder: '' };
  return articleHtml(article, { notice, licence, sourceOf: () => pictureAt } as unknown as FormatContext);
}
