import { describe, expect, it } from '@jest/globals';
import { bodyText } from '../article/body-text.js';
import {
  articleWith as article,
  blockOf,
  kindsOf as kinds,
  pageOf as page,
  PARAGRAPHS,
  URL_OF_PAGE,
} from '../testing/a-page.js';
import { extractArticle } from './extract-article.js';

describe('parts that stand apart', () => {
  it('a quotation that repeats the text is a pull-quote with the rights of the text', () => {
    const content = article(
      '<blockquote class="pull-quote">the pilots, who had waited all night <cite>Mira Holt</cite></blockquote><aside><blockquote>the ferry left the quay at dawn</blockquote></aside>',
    );
    const quotes = content.components.filter(({ kind }) => kind === 'pull-quote');
    expect(quotes.map(({ caption }) => caption)).toEqual([
      'the pilots, who had waited all night',
      'the ferry left the quay at dawn',
    ]);
    expect(quotes[0]).toMatchObject({ creditLine: 'Mira Holt', rights: { code: content.components[0]!.rights.code } });
    expect(bodyText(content)).toBe(bodyText(article('')));
  });

  it('a quotation of its own stays one, and a stranger in an aside goes', () => {
    const own = article('<blockquote class="pullquote">Nobody slept that night on any of the boats.</blockquote>');
    expect(blockOf(own, 'quote').text).toBe('Nobody slept that night on any of the boats.');
    const aside = article('<aside><blockquote>Subscribe today and read us everywhere you go.</blockquote></aside>');
    expect(bodyText(aside)).toBe(bodyText(article('')));
  });

  it.each([
    '<ol class="footnotes"><li id="fn1"><p>The timetable of 1931. <a href="#fnref1">↩</a></p></li><li id="fn2">See <em>The Quay</em>, page 4.</li></ol>',
    '<section role="doc-endnotes"><ol><li id="note-1">The timetable of 1931.</li><li id="note-2">See <i>The Quay</i>, page 4.</li></ol></section>',
    '<div id="footnotes"><p><a href="#r1" id="f1">[1]</a> The timetable of 1931.</p><p>2. See <em>The Quay</em>, page 4.</p></div>',
  ])('footnotes keep their marks: %s', (notes) => {
    const content = extractArticle(
      page(
        `${PARAGRAPHS.join('')}<p>It was late<sup><a href="#fn1">1</a></sup>, as the port said in its report of that day.</p>${notes}`,
      ),
      { url: URL_OF_PAGE },
    );
    const found = content.blocks.filter(({ kind }) => kind === 'footnote');
    expect(found).toMatchObject([
      { mark: '1', text: 'The timetable of 1931.' },
      { mark: '2', html: 'See <em>The Quay</em>, page 4.' },
    ]);
    expect(bodyText(content)).toContain('It was late1, as the port said');
  });

  it('pictures shown as one are a gallery, each with rights of its own', () => {
    const one = (file: string, credit: string) =>
      `<figure><img src="/${file}.jpg"><figcaption>View ${file} (${credit})</figcaption></figure>`;
    const content = article(
      `<div class="photo-gallery">${one('a', 'Photo: AFP')}${one('b', 'Photo: Sara Naim')}</div>${one('c', 'Photo: EPA')}`,
    );
    const [gallery] = content.blocks.filter((block) => block.kind === 'gallery');
    expect(gallery).toMatchObject({ caption: null, componentIds: content.components.slice(1, 3).map(({ id }) => id) });
    expect(content.components.slice(1).map(({ caption }) => caption)).toEqual(['View a', 'View b', 'View c']);
    expect(kinds(content)).toEqual(['gallery', 'component']);
  });

  it('films, recordings and posts of others are parts with a reason', () => {
    const content = article(
      '<figure><video src="/v.mp4" poster="/v.jpg"></video><figcaption>The crossing (Video: Reuters)</figcaption></figure><audio src="/a.mp3"></audio><iframe src="https://player.example/1" title="A player"></iframe>',
    );
    expect(
      content.components.slice(1).map(({ kind, rights }) => [kind, rights.code, rights.nextStep !== null]),
    ).toEqual([
      ['video', 'video.agency', true],
      ['audio', 'audio.no-credit', true],
      ['embed', 'embed.third-party', true],
    ]);
  });
});
