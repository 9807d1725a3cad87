import type { ArticleFormat } from './article-format.js';
import { articleHtml } from './article-html.js';
import { newsArticleDocument } from './article-jsonld.js';
import { articleMarkdown } from './article-markdown.js';
import { articleText } from './article-text.js';
import { jsonFile } from './article-format.js';
import { articleDocx } from './docx/article-docx.js';
import { ninjs } from './ninjs.js';
import { ninjs2 } from './ninjs-2.js';
import { newsmlG2 } from './newsml/newsml-g2.js';
import { nitf } from './nitf/nitf.js';

/** Every format in which an article is handed over, in the order of the package. */
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [
  {
    path: 'article.html',
    about: 'the whole page, pictures inside; opens in any browser',
    write: articleHtml,
  },
  {
    path: 'article.txt',
    about: 'plain text',
    write: (article, { notice }) => articleText(article, notice),
  },
  {
    path: 'article.md',
    about: 'Markdown with the facts as front matter',
    write: (article, { notice }) => articleMarkdown(article, notice),
  },
  {
    path: 'article.docx',
    about: 'for Word and its kin, pictures inside',
    write: articleDocx,
  },
  {
    path: 'ninjs.json',
    about: 'IPTC ninjs 3.1, for a content management system',
    write: (article, context) => jsonFile(ninjs(article, context)),
  },
  {
    path: 'ninjs-2.2.json',
    about: 'IPTC ninjs 2.2, for one that does not read 3.1',
    write: (article, context) => jsonFile(ninjs2(article, context)),
  },
  {
    path: 'nitf.xml',
    about: 'IPTC NITF 3.6, for print and older systems',
    write: nitf,
  },
  {
    path: 'newsml-g2.xml',
    about: 'IPTC NewsML-G2 2.35, text and pictures as items of a package',
    write: newsmlG2,
  },
  {
    path: 'jsonld.json',
    about: 'schema.org NewsArticle, for machines',
    write: (article, context) => jsonFile(newsArticleDocument(article, context)),
  },
];
