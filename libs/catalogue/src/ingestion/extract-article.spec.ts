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

describe('the running text', () => {
  it('keeps paragraphs, headings, lists, quotes and tables in order', () => {
    const content = article(`<h2>On the quay</h2><ul><li>One <b>pilot</b></li><li>Two crews</li></ul>
      <blockquote><p>We waited.</p><p>All night long.</p></blockquote>
      <table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>7</td></tr></table>`);
    expect(kinds(content)).toEqual(['heading', 'list', 'quote', 'table']);
    expect(blockOf(content, 'list').items[0]).toEqual({ html: 'One <strong>pilot</strong>', text: 'One pilot' });
    expect(blockOf(content, 'quote').text).toBe('We waited.\nAll night long.');
    expect(blockOf(content, 'table')).toMatchObject({
      header: [{ text: 'Port' }, { text: 'Ships' }],
      rows: [
        [{ text: 'North' }, { text: '12' }],
        [{ text: 'South' }, { text: '7' }],
      ],
    });
    expect(bodyText(content)).toContain('On the quay\nOne pilot\nTwo crews\nWe waited.');
    expect(bodyText(content).match(/Paragraph \d/g)).toHaveLength(6);
  });

  it.each([
    '<div class="newsletter-signup"><p>Sign up to our newsletter and never miss a story from the port again.</p></div>',
    '<p><a href="/x">READ MORE: The ferry that came too late</a></p>',
    '<p><strong>Read more:</strong> <a href="/x">The ferry that came too late</a></p>',
    '<p><a href="/x">The ferry that came too late for everybody on the quay</a></p>',
    '<ul class="related"><li><a href="/a">One story about ships</a></li><li><a href="/b">Another story about ships</a></li></ul>',
    '<ul><li><a href="/a">One story about ships</a></li><li><a href="/b">Another story about ships</a></li></ul>',
    '<div class="share-bar"><a href="#">Facebook</a><a href="#">Twitter</a></div>',
    '<p>Advertisement</p>',
    '<p>On Twitter: Follow Lea Quay and get more news of ships at Harbour.example.</p>',
    '<section class="capping"><ul><li><p>Why do you see this?</p><p>Because somebody else is reading with your account.</p></li></ul></section>',
    '<aside><p>Our correspondent explains the tides in this week’s podcast for subscribers.</p></aside>',
    '<p>To learn more about republishing this content and the associated fees, fill out <a href="/form">this form</a>.</p>',
    '<p>اقرأ أيضا: <a href="/x">العبارة التي تأخرت</a></p>',
    '<p>Lesen Sie auch: <a href="/x">Die Fähre kam zu spät</a></p>',
    '<p>À lire aussi <a href="/x">Le ferry arrive trop tard</a></p>',
    '<p style="display:none">Hidden words that nobody was ever meant to read on this page.</p>',
    '<section id="comments"><p>First! I was there and it was late, whatever they say in this newspaper.</p></section>',
    '<script>document.write("<p>injected</p>")</script>',
  ])('leaves out %s', (part) => {
    expect(bodyText(article(part))).toBe(bodyText(article('')));
    expect(article(part).components).toHaveLength(1);
  });

  it('keeps corrections as such, and cuts source lines out', () => {
    const content = extractArticle(
      page(
        `${PARAGRAPHS.join('')}<p><em>Correction: an earlier version named the wrong ferry.</em></p><p>Reporting by Mira Holt; editing by Jo Public</p>`,
      ),
      { url: URL_OF_PAGE },
    );
    expect(blockOf(content, 'correction').text).toBe('Correction: an earlier version named the wrong ferry.');
    expect(content.sourceLine).toBe('Reporting by Mira Holt; editing by Jo Public');
    expect(bodyText(content)).not.toContain('editing by');
  });

  it('ends before the name of whoever wrote it', () => {
    const byline = '<p class="byline">By Mira Holt</p>';
    const read = (end: string) =>
      bodyText(extractArticle(page(byline + PARAGRAPHS.join('') + end), { url: URL_OF_PAGE }));
    expect(read('<p>Mira Holt (Harbour, staff writer)</p>')).toBe(read(''));
    expect(read('<p>The last word on the quay was had by Mira Holt.</p>')).not.toBe(read(''));
  });

  it('splits lines at double breaks, and reads text without paragraphs', () => {
    const lines = Array.from(
      { length: 8 },
      (_, i) => `Line ${i + 1} of the old page, which knows no paragraphs, goes on for quite a while before it ends.`,
    );
    const content = extractArticle(`<html><body><h1>Old page</h1><div>${lines.join('<br><br>')}</div></body></html>`, {
      url: URL_OF_PAGE,
    });
    expect(bodyText(content).split('\n')).toEqual(lines);
  });

  it('keeps ids of blocks and components when the page changes around them', () => {
    const figure = '<figure><img src="/a.jpg?w=600"><figcaption>The quay (AFP)</figcaption></figure>';
    const before = article(figure);
    const after = article(
      `<p>A new paragraph, inserted later, tells what happened on the quay in the afternoon.</p>${figure.replace('w=600', 'w=900')}`,
    );
    const ids = new Set(after.blocks.map(({ id }) => id));
    expect(before.blocks.every(({ id }) => ids.has(id))).toBe(true);
    expect(after.blocks).toHaveLength(before.blocks.length + 1);
    expect(new Set(after.blocks.map(({ id }) => id)).size).toBe(after.blocks.length);
    expect(after.components.map(({ id }) => id)).toEqual(before.components.map(({ id }) => id));
  });

  it('takes the text structured data gives where the page shows another or none', () => {
    const told = PARAGRAPHS.map((html) => html.replace(/<[^>]+>/g, '')).join('\\n');
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves on time","articleBody":"${told}"}</script>`;
    const empty = extractArticle(
      `<html><head>${data}</head><body><div id="app"><p>Loading, please wait a moment, this will not take long.</p></div></body></html>`,
      { url: URL_OF_PAGE },
    );
    expect(bodyText(empty).split('\n')).toHaveLength(6);
    expect(empty.headline).toBe('Ferry leaves on time');
  });
});

describe('pictures and embeds', () => {
  it('carry caption, credit and rights, and are no running text', () => {
    const content = article(
      '<figure><img data-src="/p/quay.jpg" src="data:image/gif;base64,R0lGOD" alt="Quay" width="800" height="600"><figcaption>The quay at dawn. <span class="credit">Photograph: Sara Naim/AFP</span></figcaption></figure>',
    );
    expect(content.components[1]).toMatchObject({
      kind: 'image',
      caption: 'The quay at dawn.',
      creditLine: 'Photograph: Sara Naim/AFP',
      alt: 'Quay',
      sourceUrl: 'https://ledger.example/p/quay.jpg',
      width: 800,
      height: 600,
      rights: { status: 'excluded', code: 'image.agency' },
    });
    expect(bodyText(content)).toBe(bodyText(article('')));
  });

  it('finds the presidency press office', () => {
    const content = article(
      '<div class="image"><img src="/p.jpg"><div class="caption">The two presidents meet. (A Name/A presidency press office/AFP)</div></div>',
    );
    expect(content.components[1]).toMatchObject({
      creditLine: 'A Name/A presidency press office/AFP',
      rights: { status: 'excluded' },
    });
  });

  it('reads galleries and the lead picture above the byline, and skips icons, trackers and portraits', () => {
    const lead =
      '<figure><img src="/lead.jpg"><figcaption>Lead</figcaption></figure><p class="byline"><img src="/mira.jpg" width="80" height="80">By Mira Holt</p><img src="/pixel.gif" width="1" height="1"><img src="/icons/icon-share.png">';
    const gallery = '<figure><img src="/1.jpg"><img src="/2.jpg"><figcaption>Two views</figcaption></figure>';
    const content = extractArticle(
      page(lead + PARAGRAPHS.slice(0, 3).join('') + gallery + PARAGRAPHS.slice(3).join('')),
      { url: URL_OF_PAGE },
    );
    const sources = content.components.slice(1).map(({ sourceUrl }) => sourceUrl!.split('/').pop());
    expect(sources).toEqual(['lead.jpg', '1.jpg', '2.jpg']);
    expect(content.blocks[0]).toMatchObject({ kind: 'component' });
  });

  it('uses the picture named for sharing when the page shows none', () => {
    const content = article('', '<meta property="og:image" content="https://media.ledger.example/share.jpg">');
    expect(content.components[1]).toMatchObject({
      sourceUrl: 'https://media.ledger.example/share.jpg',
      rights: { status: 'needs-clearance' },
    });
  });

  it('embeds are components that are never licensable; the words of a post are its own', () => {
    const content = article(
      '<iframe src="https://video.example/embed/1" width="560" height="315"></iframe><blockquote class="twitter-tweet"><p>What a morning</p>— Pilot (@pilot) <a href="https://social.example/1">March 1</a></blockquote>',
    );
    const embeds = content.components.filter(({ kind }) => kind === 'embed');
    expect(embeds.map(({ rights }) => rights.status)).toEqual(['excluded', 'excluded']);
    expect(blockOf(content, 'quote')).toMatchObject({ componentId: embeds[1]!.id });
    expect(content.wordCount).toBe(article('').wordCount);
  });

  it('a long quotation has rights of its own', () => {
    const content = article(`<blockquote><p>${'somebody else wrote all of these words '.repeat(30)}</p></blockquote>`);
    expect(content.components[1]!.rights).toMatchObject({ status: 'excluded', code: 'embed.long-quotation' });
    expect(blockOf(content, 'quote').componentId).toBe(content.components[1]!.id);
  });
});

describe('what a page says of its article', () => {
  const head = `<link rel="canonical" href="/2026/harbour/ferry?utm_source=x"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
    {"@type":"NewsArticle","headline":"Ferry leaves on time","author":[{"@type":"Person","name":"Mira Holt"},{"name":"Jonas Weir"}],"datePublished":"2026-03-01T08:30:00+01:00","dateModified":"2026-03-01T09:00:00+01:00","articleSection":["Harbour"],"publisher":{"name":"The Harbour Ledger"}}]}</script>`;

  it('is read from JSON-LD and what is printed', () => {
    const content = extractArticle(
      page(
        `<p class="standfirst">The first crossing of the year went as the timetable promised.</p><p class="byline">By <a>Mira Holt</a> and Jonas Weir | Sunday 1 March 2026 08.30</p>${PARAGRAPHS.join('')}`,
        head,
      ),
      { url: URL_OF_PAGE },
    );
    expect(content).toMatchObject({
      canonicalUrl: URL_OF_PAGE,
      headline: 'Ferry leaves on time',
      standfirst: 'The first crossing of the year went as the timetable promised.',
      byline: 'By Mira Holt and Jonas Weir',
      authors: ['Mira Holt', 'Jonas Weir'],
      publishedAt: '2026-03-01T08:30:00+01:00',
      modifiedAt: '2026-03-01T09:00:00+01:00',
      section: 'Harbour',
      publisher: 'The Harbour Ledger',
      language: 'en',
      direction: 'ltr',
    });
    expect(bodyText(content).startsWith('Paragraph 1')).toBe(true);
  });

  it('is right in Arabic', () => {
    const paragraph =
      '<p>غادرت العبارة الرصيف عند الفجر، وشاهدها المرشدون الذين انتظروا طوال الليل وهي تمر من أمام المنارة القديمة في هدوء.</p>';
    const content = extractArticle(
      `<html><head><title>العبارة تغادر في موعدها | المرسى</title></head><body><article><h1>العبارة تغادر في موعدها</h1><p class="author">بقلم: سارة نعيم</p>${paragraph.repeat(5)}<figure><img src="/a.jpg"><figcaption>الرصيف عند الفجر (تصوير: سارة نعيم/رويترز)</figcaption></figure></article></body></html>`,
      { url: 'https://marsa.example/1' },
    );
    expect(content).toMatchObject({
      headline: 'العبارة تغادر في موعدها',
      byline: 'بقلم: سارة نعيم',
      authors: ['سارة نعيم'],
      language: 'ar',
      direction: 'rtl',
    });
    expect(content.components[1]).toMatchObject({ caption: 'الرصيف عند الفجر', rights: { code: 'image.agency' } });
  });

  it.each([
    [
      'windows-1251',
      'Паром ушёл вовремя',
      Buffer.from([
        0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf3, 0xf8, 0xb8, 0xeb, 0x20, 0xe2, 0xee, 0xe2, 0xf0, 0xe5, 0xec, 0xff,
      ]),
    ],
    [
      'windows-1252',
      'Café – “ici”',
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x93, 0x69, 0x63, 0x69, 0x94]),
    ],
  ])('is read in %s, declared wrongly over HTTP or not at all', (charset, headline, bytes) => {
    const before = Buffer.from(`<html><head><meta charset="${charset}"></head><body><article><h1>`);
    const html = Buffer.concat([before, bytes, Buffer.from(`</h1>${PARAGRAPHS.join('')}</article></body></html>`)]);
    expect(extractArticle(html, { url: URL_OF_PAGE }).headline).toBe(headline);
    expect(extractArticle(html, { url: URL_OF_PAGE, contentTypeCharset: charset }).headline).toBe(headline);
  });

  it('is UTF-8 when the bytes are, whatever is declared', () => {
    const html = Buffer.from(page(PARAGRAPHS.join('')).replace('Ferry leaves on time</h1>', 'Fähre fährt</h1>'));
    expect(extractArticle(html, { url: URL_OF_PAGE, contentTypeCharset: 'iso-8859-1' }).headline).toBe('Fähre fährt');
  });

  it('says when there is no article', () => {
    const content = extractArticle('<html><body><nav><a href="/">Home</a></nav></body></html>', { url: URL_OF_PAGE });
    expect([content.wordCount, content.headline]).toEqual([0, '']);
    expect(extractArticle('', { url: URL_OF_PAGE }).wordCount).toBe(0);
  });
});
