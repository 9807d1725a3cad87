import type { LicensedArticle } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';

/** schema.org NewsArticle for a republished copy: `isBasedOn` is the original, `license` the verify page. */
export function newsArticleJsonLd(article: LicensedArticle, notice: Notice): Record<string, unknown> {
  const { content, item } = article;
  const rights = {
    license: notice.verifyUrl,
    acquireLicensePage: notice.verifyUrl.replace(
      /\/verify\/.*/,
      `/republish?url=${encodeURIComponent(item.canonicalUrl)}`,
    ),
    copyrightNotice: notice.copyright,
    copyrightHolder: { '@type': 'NewsMediaOrganization', name: item.titleName },
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: content.headline,
    ...(content.standfirst ? { description: content.standfirst } : {}),
    inLanguage: item.language,
    isBasedOn: item.canonicalUrl,
    url: item.canonicalUrl,
    ...(item.publishedAt
      ? { datePublished: item.publishedAt, copyrightYear: Number(item.publishedAt.slice(0, 4)) }
      : {}),
    ...(content.modifiedAt ? { dateModified: content.modifiedAt } : {}),
    ...(content.authors.length > 0 ? { author: content.authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    publisher: { '@type': 'NewsMediaOrganization', name: item.titleName },
    creditText: notice.creditLine,
    ...rights,
    ...(notice.endsOn ? { expires: notice.endsOn } : {}),
    image: article.pictures.map((picture) => ({
      '@type': 'ImageObject',
      name: picture.path,
      ...(picture.caption ? { caption: picture.caption } : {}),
      ...(picture.creditLine ? { creditText: picture.creditLine } : {}),
      width: picture.width,
      height: picture.height,
      ...rights,
    })),
  };
}
