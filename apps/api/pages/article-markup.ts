import type { ArticleFace, ComponentView } from '#libs/catalogue';
import { html, Html } from './html.js';

type Thing = Record<string, unknown>;

const named = (type: string, name: string): Thing => ({ '@type': type, name });
/** What is null or empty is not said at all. */
const said = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null);

interface Licensing {
  license: string;
  acquireLicensePage: string;
  copyrightNotice: string;
  copyrightHolder: Thing;
  copyrightYear: number | null;
}

function imageOf(component: ComponentView, publicUrl: string, rights: Licensing): Thing {
  return said({
    '@type': 'ImageObject',
    contentUrl: `${publicUrl}${component.imageUrl ?? ''}`,
    ...{ caption: component.caption, width: component.width, height: component.height },
    creditText: component.creditLine ?? rights.copyrightNotice,
    ...rights,
  });
}

/**
 * schema.org NewsArticle with its licensing properties (`license`, `acquireLicensePage`, `copyrightNotice`,
 * `creditText`, `usageInfo`). Only what the public may see, and only pictures that may be licensed; what belongs to
 * somebody else is not claimed.
 */
export function newsArticle({ article, authors, modifiedAt }: ArticleFace, publicUrl: string): Thing {
  const text = article.components.find(({ kind }) => kind === 'text');
  const year = yearOf(article.publishedAt);
  const rights: Licensing = {
    license: `${publicUrl}/terms`,
    acquireLicensePage: `${publicUrl}/republish?url=${encodeURIComponent(article.canonicalUrl)}`,
    copyrightNotice: ['©', year, article.titleName].filter(Boolean).join(' '),
    copyrightHolder: named('NewsMediaOrganization', article.titleName),
    copyrightYear: year,
  };
  const pictures = article.components.filter(({ imageUrl }) => imageUrl !== null);
  return said({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    url: article.canonicalUrl,
    mainEntityOfPage: article.canonicalUrl,
    inLanguage: article.language,
    articleSection: article.section,
    wordCount: article.wordCount,
    datePublished: article.publishedAt,
    dateModified: modifiedAt,
    author: authors.map((name) => named('Person', name)),
    publisher: named('NewsMediaOrganization', article.titleName),
    ...(text?.rights.status === 'excluded' ? {} : rights),
    creditText: [article.byline, article.titleName].filter(Boolean).join(', '),
    usageInfo: `${publicUrl}/articles/${article.id}`,
    image: pictures.map((picture) => imageOf(picture, publicUrl, rights)),
  });
}

/** JSON inside a script element that is data and never runs: nothing in it can close the element. */
const dataBlock = (thing: Thing): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>`);

/** What stands in the head of every article's page; an article that is not live only asks not to be indexed. */
export function articleHead(face: ArticleFace, publicUrl: string): { title: string; head: string } {
  const { article } = face;
  const unlisted = html`<meta name="robots" content="noindex" />`;
  if (article.state !== 'live') return { title: 'Imprimatur', head: unlisted.markup };
  const picture = article.components.find(({ imageUrl }) => imageUrl !== null);
  const property = (name: string, content: string | null | undefined): Html | null =>
    content ? html`<meta property="${name}" content="${content}" />` : null;
  const head = html`${unlisted}
    <link rel="canonical" href="${article.canonicalUrl}" />
    ${article.standfirst ? html`<meta name="description" content="${article.standfirst}" />` : null}
    ${property('og:type', 'article')} ${property('og:site_name', 'Imprimatur')}
    ${property('og:title', article.headline)} ${property('og:description', article.standfirst)}
    ${property('og:url', article.canonicalUrl)} ${property('og:locale', article.language.replace('-', '_'))}
    ${property('og:image', picture ? `${publicUrl}${picture.imageUrl ?? ''}` : null)}
    ${property('og:image:alt', picture?.alt)} ${property('article:published_time', article.publishedAt)}
    ${property('article:modified_time', face.modifiedAt)} ${dataBlock(newsArticle(face, publicUrl))}`;
  return { title: `${article.headline} · Imprimatur`, head: head.markup };
}
