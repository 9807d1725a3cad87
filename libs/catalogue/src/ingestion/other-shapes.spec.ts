import { describe, expect, it } from '@jest/globals';
import { bodyText } from '../article/body-text.js';
import { articleWith, pageOf, PARAGRAPHS, URL_OF_PAGE } from '../testing/a-page.js';
import { extractArticle } from './extract-article.js';

const read = (body: string, head = '') => extractArticle(pageOf(body, head), { url: URL_OF_PAGE });
const said = PARAGRAPHS.map((paragraph) => paragraph.replace(/<\/?p>/g, ''));

describe('pages of other shapes', () => {
  it('keep prose in boxes that are named after what the article is about', () => {
    const boxes = ['jobs-intro', 'weather', 'support-text', 'legal', 'wp-block-poll', 'survey'];
    const content = read(PARAGRAPHS.map((paragraph, i) => `<div class="${boxes[i]!}">${paragraph}</div>`).join(''));
    expect(bodyText(content)).toBe(said.join('\n'));
  });

  it('leave out such a box that holds no prose', () => {
    const box =
      '<div class="jobs"><p><a href="/1">Harbour pilot</a></p><p><a href="/2">Deckhand, part time</a></p></div>';
    expect(bodyText(articleWith(box))).toBe(bodyText(articleWith('')));
  });

  it('keep every post of a live blog, whatever its tags', () => {
    const posts = PARAGRAPHS.map(
      (paragraph, i) =>
        `<article class="post type-post category-jobs tag-weather"><time datetime="2026-11-20T1${i}:00:00Z">1${i}:00</time><h2>Entry ${i}</h2>${paragraph}</article>`,
    );
    const text = bodyText(read(`<div class="liveblog">${posts.join('')}</div>`));
    for (const sentence of said) expect(text).toContain(sentence);
  });

  it('keep the text of one box that breaks its lines', () => {
    const page = `<html lang="en"><head><title>Ferry leaves on time | Ledger</title></head><body><div><div><h1>Ferry leaves on time</h1><div>${said.join('<br><br>')}</div></div></div></body></html>`;
    expect(bodyText(extractArticle(page, { url: URL_OF_PAGE }))).toBe(said.join('\n'));
  });

  it.each([
    [
      'a paywall',
      '<div class="x"><h2>Subscribe to read on</h2><p>Already a subscriber? <a href="/in">Sign in</a></p></div>',
    ],
    ['an offer', '<p>Get unlimited digital access for only £1 a week.</p>'],
    [
      'a briefing',
      '<div class="x"><h3>Get our morning briefing</h3><p>Every day at 7. <a href="/n">Sign up</a></p></div>',
    ],
    ['an author to follow', '<p>Tom Hale is the city editor. Follow him on <a href="https://x.com/t">X</a>.</p>'],
    ['a German wall', '<p>Bereits Abonnent? <a href="/in">Anmelden</a></p>'],
  ])('do without %s', (_, middle) => expect(bodyText(articleWith(middle))).toBe(bodyText(articleWith(''))));

  it('keep what AMP plays, each with its address', () => {
    const content = articleWith(
      '<amp-youtube data-videoid="abc123" width="480" height="270"></amp-youtube><amp-twitter data-tweetid="123"></amp-twitter>',
    );
    expect(content.components.slice(1).map(({ sourceUrl }) => sourceUrl)).toEqual([
      'https://www.youtube.com/watch?v=abc123',
      'https://twitter.com/i/status/123',
    ]);
  });

  it('have the day that is printed above the text, in its language', () => {
    const french = read(`<p>Publié le 20 novembre 2026 à 18h05</p>${PARAGRAPHS.join('')}`);
    expect(french.publishedAt).toBe('2026-11-20T18:05:00Z');
    expect(bodyText(french)).toBe(said.join('\n'));
  });
});
