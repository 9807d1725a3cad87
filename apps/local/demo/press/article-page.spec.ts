import { describe, expect, it } from '@jest/globals';
import { bodyText, loadExtractor } from '#libs/catalogue';
import { readContentFiles } from '../../newsroom/content-file.js';
import { sitesOf } from '../../newsroom/newsroom-site.js';
import { isPicture, type BodyBlock } from '../markup/body.js';
import { inlineText } from '../markup/inline.js';
import { paintPicture } from '../pictures/paint.js';
import { toArticle } from './article.js';
import { renderArticlePage } from './article-page.js';
import { renderFrontPage } from './front-page.js';
import { contentFolder } from '../content-folder.js';

const { extractArticle } = await loadExtractor();

const PORTAL = 'http://portal.test';
const sites = sitesOf(await readContentFiles(contentFolder), 3015, PORTAL);
const pages = sites.flatMap((site) => site.articles.map((file) => ({ name: file.slug, file, site })));

/** Running text as the content file has it, a line a block. */
function lines(block: BodyBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [inlineText(block.text)];
    case 'list':
      return block.items.map(inlineText);
    case 'table':
      return block.rows.map((row) => inlineText(row[0] ?? ''));
    default:
      return [];
  }
}

describe('the invented newspapers', () => {
  it('are about sixty articles of 150 to 2,500 words', () => {
    const words = pages.map(({ file }) => file.body.replace(/^@.*$/gm, '').trim().split(/\s+/).length);
    expect(pages.length).toBeGreaterThanOrEqual(60);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(150);
    expect(words.filter((count) => count > 1_500).length).toBeGreaterThanOrEqual(3);
  });

  it.each(pages)('$name is imported whole, without what stands around it', ({ file, site }) => {
    const article = toArticle(file, site);
    const html = renderArticlePage(file, site);
    const found = extractArticle(html, { url: article.url });
    const text = bodyText(found);
    expect(found.headline).toBe(inlineText(article.headline));
    expect(found.canonicalUrl).toBe(article.url);
    expect(found.direction).toBe(article.paper.direction);
    expect(article.blocks.flatMap(lines).filter((line) => !text.includes(line))).toEqual([]);
    expect(text).not.toContain(article.paper.newsletter.pitch);
    expect(text).not.toContain(article.paper.words.republish[1]);
    expect(text).not.toContain(article.paper.words.share);
    const pictures = [article.lead, ...article.blocks].filter((block) => block !== undefined).filter(isPicture);
    const imported = found.components.filter(({ kind }) => kind === 'image' || kind === 'graphic');
    expect(imported.map(({ creditLine }) => creditLine ?? '')).toEqual(pictures.map(({ credit }) => credit));
    expect(html).toContain(`${PORTAL}/republish?url=${encodeURIComponent(article.url)}`);
  });

  it.each(sites)('$title lists every article on its front page, and each picture can be painted', async (site) => {
    const front = renderFrontPage(site);
    const articles = site.articles.map((file) => toArticle(file, site));
    expect(articles.filter(({ path }) => !front.includes(`href="${path}"`))).toEqual([]);
    const names = articles.flatMap(({ lead, blocks }) => [lead, ...blocks]);
    const pictures = names.filter((block) => block !== undefined).filter(isPicture);
    expect(pictures.filter(({ path }) => !/^\/pictures\/[a-z]+-[a-z]+-[a-z0-9]+\.jpg$/.test(path))).toEqual([]);
    expect(await paintPicture(pictures[0]?.path ?? '')).toBeInstanceOf(Buffer);
  });
});
