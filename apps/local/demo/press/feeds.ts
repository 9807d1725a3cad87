import type { NewsroomFile, NewsroomSite } from '../../newsroom/newsroom-site.js';
import { toArticle, type PressArticle } from './article.js';
import { escapeHtml } from './html.js';
import { newspaperOf } from './newspapers.js';

/** As many as a newspaper's feed holds. */
const LATEST = 10;

/** What a newspaper offers to machines: a feed of its latest articles and a news sitemap. */
export function openFeed(path: string, site: NewsroomSite): NewsroomFile | undefined {
  if (path === '/feed.xml') return { contentType: 'application/rss+xml', body: rss(site) };
  if (path === '/news-sitemap.xml') return { contentType: 'application/xml', body: sitemap(site) };
  return undefined;
}

const latest = (site: NewsroomSite): PressArticle[] =>
  site.articles
    .map((file) => toArticle(file, site))
    .filter(({ state }) => state === 'live')
    .sort((one, other) => other.published.getTime() - one.published.getTime())
    .slice(0, LATEST);

function rss(site: NewsroomSite): string {
  const { name } = newspaperOf(site.title);
  const items = latest(site).map(
    ({ headline, standfirst, url, published, section }) => `<item><title>${escapeHtml(headline)}</title>
<link>${url}</link><guid isPermaLink="true">${url}</guid><pubDate>${published.toUTCString()}</pubDate>
<category>${escapeHtml(section.name)}</category><description>${escapeHtml(standfirst)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escapeHtml(name)}</title><link>${site.origin}/</link>
<description>${escapeHtml(name)}</description>${items.join('\n')}</channel></rss>`;
}

function sitemap(site: NewsroomSite): string {
  const { name, locale } = newspaperOf(site.title);
  const entries = latest(site).map(
    ({ headline, url, published }) => `<url><loc>${url}</loc><news:news><news:publication>
<news:name>${escapeHtml(name)}</news:name><news:language>${locale.slice(0, 2)}</news:language></news:publication>
<news:publication_date>${published.toISOString()}</news:publication_date>
<news:title>${escapeHtml(headline)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join('\n')}</urlset>`;
}
