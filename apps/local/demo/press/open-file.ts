import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { NewsroomFile, NewsroomSite } from '../../newsroom/newsroom-site.js';
import { openFeed } from './feeds.js';
import { openPicture } from './picture-store.js';
import { newspaperOf } from './newspapers.js';
import { renderPage } from './page.js';
import { PRESS_STYLE } from './style.js';
import { renderVideo } from './video-page.js';

const FONTS: Readonly<Record<string, string>> = {
  '/fonts/serif-400.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  '/fonts/serif-400-italic.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  '/fonts/serif-600.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  '/fonts/sans-400.woff2': '@fontsource/inter/files/inter-latin-400-normal.woff2',
  '/fonts/sans-600.woff2': '@fontsource/inter/files/inter-latin-600-normal.woff2',
  '/fonts/naskh-400.woff2': '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  '/fonts/naskh-700.woff2': '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2',
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d3a4a"/><path d="M4 20q4-5 8 0t8 0 8 0v8H4z" fill="#fbf9f4"/><circle cx="22" cy="10" r="4" fill="#e0a458"/></svg>';

/** Whatever a newspaper's pages need besides themselves: pictures, style, fonts, a film and an answer to its newsletter. */
export async function openFile(path: string, site: NewsroomSite): Promise<NewsroomFile | undefined> {
  if (path === '/press.css') return { contentType: 'text/css', body: PRESS_STYLE };
  if (path === '/icon.svg') return { contentType: 'image/svg+xml', body: ICON };
  const feed = openFeed(path, site);
  if (feed) return feed;
  const font = Object.hasOwn(FONTS, path) ? FONTS[path] : undefined;
  if (font) return { contentType: 'font/woff2', body: await readFile(createRequire(import.meta.url).resolve(font)) };
  if (path === '/newsletter') return { contentType: 'text/html', body: newsletterPage(site) };
  if (path.startsWith('/video/')) return { contentType: 'text/html', body: renderVideo(path, newspaperOf(site.title)) };
  const picture = await openPicture(path);
  return picture && { contentType: 'image/jpeg', body: picture };
}

function newsletterPage({ title }: NewsroomSite): string {
  const paper = newspaperOf(title);
  const main = `<h1>${paper.newsletter.name}</h1><p>${paper.words.thanks}</p><p><a href="/">${paper.words.frontPage}</a></p>`;
  return renderPage({ paper, kind: 'note', title: `${paper.newsletter.name} | ${paper.name}`, main });
}
