import { inlineText } from '../markup/inline.js';
import { isPicture } from '../markup/body.js';
import type { PressArticle } from './article.js';
import { attributes, escapeHtml, scriptJson } from './html.js';

/** What the page says of itself to machines: canonical address, OpenGraph, and JSON-LD of schema.org's NewsArticle. */
export function articleHead(article: PressArticle, origin: string): string {
  const properties: Record<string, string | undefined> = {
    'og:type': 'article',
    'og:site_name': article.paper.name,
    'og:locale': article.paper.openGraphLocale,
    'og:title': inlineText(article.headline),
    'og:description': inlineText(article.standfirst),
    'og:url': article.url,
    'og:image': article.lead && `${origin}${article.lead.path}`,
    'article:published_time': article.published.toISOString(),
    'article:modified_time': article.updated?.toISOString(),
    'article:section': article.section.name,
  };
  const metas = Object.entries(properties).map(([property, content]) =>
    content === undefined ? '' : `<meta${attributes({ property, content })}>`,
  );
  return [
    `<link rel="canonical" href="${escapeHtml(article.url)}">`,
    `<meta${attributes({ name: 'description', content: inlineText(article.standfirst) })}>`,
    `<meta${attributes({ name: 'author', content: article.authors.join(', ') })}>`,
    ...metas.filter(Boolean),
    `<script type="application/ld+json">${scriptJson(newsArticle(article, origin))}</script>`,
  ].join('\n');
}

function newsArticle(article: PressArticle, origin: string): object {
  const pictures = [article.lead, ...article.blocks.filter(isPicture)].filter((one) => one !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: article.url,
    headline: inlineText(article.headline),
    description: inlineText(article.standfirst),
    articleSection: article.section.name,
    inLanguage: article.paper.language,
    datePublished: article.published.toISOString(),
    dateModified: (article.updated ?? article.published).toISOString(),
    author: article.authors.map((name) => ({ '@type': article.isByPeople ? 'Person' : 'Organization', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: article.paper.name, url: `${origin}/` },
    image: pictures.map(({ path }) => `${origin}${path}`),
    keywords: article.topics,
    isAccessibleForFree: true,
  };
}
