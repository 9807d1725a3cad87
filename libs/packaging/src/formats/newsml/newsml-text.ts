import { countWords, type LicensedArticle } from '../../article/licensed-article.js';
import { bodyHtml, bodyText } from '../article-body.js';
import type { FormatContext } from '../article-format.js';
import { countingPicture } from '../counting-picture.js';
import { escapeMarkup } from '../escape.js';
import { htmlToXml } from '../xml/html-to-xml.js';
import { xml, type XmlElement } from '../xml/xml.js';
import { CATALOG, itemAttributes, itemMeta, rightsInfo } from './newsml-item.js';

export const textGuid = ({ item }: LicensedArticle): string => `urn:uuid:${item.articleId}`;

/** The text as an item of its own: facts in `contentMeta`, the body as XHTML. */
export function textItem(article: LicensedArticle, context: FormatContext): XmlElement {
  const { content, item } = article;
  return xml(
    'newsItem',
    itemAttributes(textGuid(article), article),
    CATALOG,
    rightsInfo(context, { withPolicy: true }),
    itemMeta('ninat:text', content.headline, article, context),
    contentMeta(article, context),
    xml(
      'contentSet',
      {},
      xml(
        'inlineXML',
        {
          contenttype: 'application/xhtml+xml',
          wordcount: countWords(bodyText(article)),
          ...{ 'xml:lang': item.language, dir: item.direction },
        },
        page(article, context),
      ),
    ),
  );
}

function contentMeta({ content, item }: LicensedArticle, { notice }: FormatContext): XmlElement {
  const said = { 'xml:lang': item.language, dir: item.direction };
  return xml(
    'contentMeta',
    {},
    xml('infoSource', { uri: item.canonicalUrl }, xml('name', {}, item.titleName)),
    ...content.authors.map((name) => xml('creator', {}, xml('name', {}, name))),
    xml('language', { tag: item.language }),
    content.section !== null && xml('keyword', {}, content.section),
    xml('headline', said, content.headline),
    content.byline !== null && xml('by', said, content.byline),
    xml('creditline', {}, notice.creditLine),
    content.standfirst !== null && xml('description', { ...said, role: 'drol:summary' }, content.standfirst),
  );
}

function page(article: LicensedArticle, { notice }: FormatContext): XmlElement {
  const { content, item } = article;
  const { labels, language, direction } = notice.words;
  const body = bodyHtml(article, notice, (_, { path }) => escapeMarkup(path));
  return xml(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': item.language, lang: item.language, dir: item.direction },
    xml(
      'head',
      {},
      xml('title', {}, content.headline),
      xml('meta', { name: 'robots', content: 'noindex' }),
      notice.isMiningReserved && xml('meta', { name: 'tdm-reservation', content: '1' }),
      xml('link', { rel: 'canonical', href: item.canonicalUrl }),
      xml('link', { rel: 'license', href: notice.verifyUrl }),
    ),
    xml(
      'body',
      {},
      ...htmlToXml(body),
      xml(
        'p',
        { class: 'source', 'xml:lang': language, lang: language, dir: direction },
        `${notice.creditLine} ${labels.original}: `,
        xml('a', { href: notice.originalUrl }, notice.originalUrl),
        ` ${notice.copyright}. ${notice.licenceLine}`,
      ),
      ...htmlToXml(countingPicture(notice)),
    ),
  );
}
