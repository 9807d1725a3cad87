import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleContent, Block, InlineText } from '../article/article-content.js';
import { readCanonicalHtml } from '../article/canonical/read-canonical-html.js';
import { writeCanonicalHtml } from '../article/canonical/write-canonical-html.js';
import { sanitiseInline } from '../article/sanitise-inline.js';
import { extractArticle } from './extract-article.js';

const url = 'https://ledger.example/a';
const TEXT =
  '<p>The ferry left the quay at dawn, and the pilots, who had waited all night, watched it pass the lighthouse.</p>'.repeat(
    6,
  );
const around = (hostile: string): string =>
  `<html><body><article><h1>Ferry</h1>${TEXT}${hostile}${TEXT}</article></body></html>`;

const inlineOf = (block: Block): InlineText[] => {
  if (block.kind === 'component' || block.kind === 'gallery') return [];
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()];
  return [block];
};

/** Nothing a reader's browser could run, whichever way the text reaches it. */
function expectSafe(content: ArticleContent): void {
  for (const { html } of content.blocks.flatMap(inlineOf)) {
    expect(sanitiseInline(html)).toBe(html);
    expect(html).not.toMatch(/<(?!\/?(?:a|em|strong|sub|sup|br|code|span|mark)\b)/i);
    for (const [tag] of html.matchAll(/<[^>]*>/g))
      expect(tag).not.toMatch(/\son\w+=|\sstyle=|srcdoc=|="\s*(?:javascript|data|vbscript):/i);
  }
  for (const { sourceUrl } of content.components)
    if (sourceUrl) expect(new URL(sourceUrl).protocol).toMatch(/^https?:$/);
  expect(new URL(content.canonicalUrl).protocol).toMatch(/^https?:$/);
}

describe('hostile pages', () => {
  it.each([
    '<p>see <a href="javascript:alert(1)">this</a> and <a href=" java\nscript:alert(1)">that</a> or <a href="&#106;avascript:alert(1)">it</a></p>',
    '<p>an <img src=x onerror=alert(1)> image and <svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg></p>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; is only text, as is &lt;img src=x onerror=alert(1)&gt;</p>',
    '<p><a href="data:text/html,<script>alert(1)</script>">data</a> <a href="vbscript:x">vb</a> link text that is long enough</p>',
    '<p><span lang=\'"><script>alert(1)</script>\' dir="x onload=alert(1)">a span with attributes</span> that break out</p>',
    '<p><b onmouseover=alert(1) style="background:url(javascript:alert(1))">bold words</b> with a handler in this paragraph</p>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">text in noscript that is long enough to be a paragraph</p></noscript>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<figure><img src="javascript:alert(1)" data-src="data:text/html,x"><figcaption><script>alert(1)</script>Caption &lt;b&gt;</figcaption></figure>',
    '<iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)"></iframe>',
    '<blockquote class="twitter-tweet"><p>&lt;img src=x onerror=alert(1)&gt;</p><a href="javascript:alert(1)">x</a></blockquote>',
    '<p><a href="https://user:pass@evil.example/">credentials</a> in an address of this paragraph of text</p>',
    '<table><tr><td><a href="javascript:x">a</a><td>b<tr><td>c<td><script>d</script></table>',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">',
    '<p>\u202E\u0000\u0001 controls \uD800 in the text of a paragraph that goes on</p>',
    '<base href="javascript:alert(1)//"><p><a href="relative">relative</a> address under another base in this paragraph</p>',
    '<p><a href="javascript&colon;alert(1)">named entity</a> <a href="&#x6A&#x61vascript:alert(1)">no semicolons</a> in this paragraph</p>',
    '<p><a href="\tjava\tscript:alert(1)">tabs</a> <a HREF=`javascript:alert(1)`>ticks</a> <a/href=javascript:alert(1)>slash</a> of this text</p>',
    '<p><a href="https://ok.example/" href="javascript:alert(1)" ping="https://spy.example" target=_blank download>twice</a> said here</p>',
    '<p><a href="feed:javascript:alert(1)">feed</a> <a href="view-source:x">source</a> <a href="//evil.example@ok.example/">at</a> in a paragraph</p>',
    '<noscript><style></noscript><img src=x onerror=alert(1)></style></noscript><p>after the style trick comes this text</p>',
    '<svg><p><style><a id="</style><img src=x onerror=alert(1)>"></style></p></svg><p>after the drawing comes this text</p>',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form>',
    '<!--><img src=x onerror=alert(1)>--><p>after the comment comes some text</p><![CDATA[<script>alert(1)</script>]]>',
    '<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>',
    '<template><p><script>alert(1)</script></p></template><p><button formaction="javascript:alert(1)">press</button> the button</p>',
    '<object data="javascript:alert(1)"><param name=x></object><embed src="data:text/html,<script>alert(1)</script>"><applet code=x>',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><p onclick\u000c=alert(1) ONERROR\n=x style=behavior:url(x)>attributes of this text</p>',
    '<video src="javascript:alert(1)" poster="javascript:x"><source src="vbscript:x"></video><audio src="data:audio/mp3;base64,x"></audio>',
    '<ol class="footnotes"><li id="fn1"><img src=x onerror=alert(1)> A <a href="javascript:x">note</a> <script>alert(1)</script></li></ol>',
    '<div class="gallery"><img src="javascript:a"><img src="/a.jpg\" onerror=\"alert(1)"><img src=/b.jpg srcset="javascript:x 900w"></div>',
    '<blockquote class="pull-quote">the pilots, who had waited all night<script>alert(1)</script><img src=x onerror=alert(1)></blockquote>',
    '<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- in seven bits, and \uFF1Cscript\uFF1E in wide letters of this text</p>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>","__proto__":{"polluted":1},"author":{"constructor":{"prototype":1}},"image":"javascript:alert(1)"}</script>',
    '<p dir="rtl\u0022 onload=alert(1)"><span dir=RTL lang="en-<script>">\u2066isolated\u2069</span> text in another direction goes on</p>',
    '<meta name="generator" content="Imprimatur canonical article 1"><div class="blocks"><p data-block="paragraph"><script>alert(1)</script>x</p></div>',
  ])('%s', (hostile) => {
    const content = extractArticle(around(hostile), { url });
    expectSafe(content);
    expect(content.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(content)).not.toMatch(/\\u0000|\\ud800/i);
  });

  it.each([
    ['nested deeply', `<h1>T</h1>${'<div>'.repeat(100_000)}${TEXT}`],
    ['nested without end', '<b><i><a href=x>'.repeat(60_000)],
    ['wide', '<p>Some words, with a comma, to be a paragraph here.</p>'.repeat(60_000)],
    ['full of breaks', 'text, more text<br><br>'.repeat(60_000)],
    ['full of tables in tables', `${'<table><tr><td>'.repeat(20_000)}x`],
    ['full of brackets', '<'.repeat(500_000)],
    ['full of entities', '&amp;'.repeat(300_000)],
    ['one figure of many pictures', `<figure>${'<img src=a.jpg>'.repeat(30_000)}</figure>${TEXT}`],
    ['figures in figures', `${'<figure>'.repeat(150)}${'<img src=b.jpg>'.repeat(3_000)}${TEXT}`],
    ['a list without end', `<ul>${'<li><a href=x>hello</a> world, this is'.repeat(30_000)}`],
    ['of many attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`],
    ['a caption of labels', `<figure><img src=a.jpg><figcaption>${'photo: '.repeat(280)}</figcaption></figure>${TEXT}`],
    ['structured data that nests', `<script type="application/ld+json">${'['.repeat(200_000)}</script>${TEXT}`],
    [
      'structured data of brackets',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'<'.repeat(400_000)}"}</script>${TEXT}`,
    ],
    ['a line of links', `<p>${'<span>'.repeat(190)}${'<a href=x>link text here</a> '.repeat(10_000)}`],
  ])('a page %s comes to an end, bounded and safe', (_, html) => {
    const content = extractArticle(html, { url });
    expectSafe(content);
    expect(content.blocks.length).toBeLessThanOrEqual(3_000);
    expect(content.components.length).toBeLessThanOrEqual(401);
  });

  it.each([
    ['notes without end', `<ol class=footnotes>${'<li id=fn1>A note'.repeat(50_000)}</ol>`],
    ['boxes of notes', `${'<div class=footnotes>'.repeat(190)}${'<i></i>'.repeat(50_000)}${TEXT}`],
    ['galleries in galleries', `${'<div class=gallery>'.repeat(190)}${'<img src=c.jpg>'.repeat(5_000)}${TEXT}`],
    [
      'quotations of itself',
      `<p>${'a b '.repeat(9_000)}</p>${`<blockquote>${'a b '.repeat(100)}c</blockquote>`.repeat(3_000)}`,
    ],
    ['asides in asides', `${'<aside>'.repeat(190)}<blockquote>${'<b></b>'.repeat(30_000)}said</blockquote>${TEXT}`],
    [
      '100,000 elements of every sort',
      '<section><h2>A</h2><p>Words, and <a href=/x>more</a>.</p><ul><li>b</ul></section>'.repeat(16_700),
    ],
  ])('%s come to an end, bounded and safe', (_, html) => {
    const content = extractArticle(around(html), { url });
    expectSafe(content);
    expect(content.blocks.length).toBeLessThanOrEqual(3_000);
  });

  it.each([
    ['windows-1256', 'utf-8', Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7])],
    ['utf-16le', 'utf-8', Buffer.from('<p>hello</p>', 'utf16le')],
    ['gb18030', null, Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xff, 0x81])],
    ['no-such-charset', 'x-user-defined', Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xff, 0xfe])],
    ['utf-7', null, Buffer.from('+ADw-script+AD4-')],
  ])('bytes declared as %s and sent as %s are read safely', (declared, sent, bytes) => {
    const page = Buffer.concat([Buffer.from(`<meta charset="${declared}">`), Buffer.from(around('')), bytes]);
    const content = extractArticle(page, { url, contentTypeCharset: sent });
    expectSafe(content);
  });

  it('whatever bytes are sent under whatever name are read safely', () => {
    const charset = fc.constantFrom(null, 'utf-8', 'utf-16be', 'windows-1252', 'iso-2022-jp', 'gb18030', 'nonsense');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), charset, (bytes, contentTypeCharset) => {
        const page = Buffer.concat([Buffer.from('<p>A sentence of the story, to be read.</p>'), bytes]);
        expectSafe(extractArticle(page, { url, contentTypeCharset }));
      }),
      { numRuns: 100 },
    );
  });

  it('whatever is made of tags and text is read safely', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'a href="javascript:x"',
      'span lang=ar',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'figure',
      'img src=x.jpg',
      'blockquote',
      'script',
      'h1',
      'h2',
      'br',
      'b',
      'svg',
      'noscript',
      'iframe src=//v.example/x',
      'article',
      'section class=related',
      'ol class=footnotes',
      'li id=fn1',
      'div class=gallery',
      'blockquote class=pullquote',
      'aside',
      'video src=/v.mp4',
      'sup',
      'bdo dir=rtl',
      'a href="#fn1"',
      'title',
      'style',
      'template',
    );
    const part = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]!}>`),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'A sentence of the story, with a comma and enough words to be read. ',
        '&lt;script&gt;',
        '&#0;',
        '&',
        '<',
        '"',
        '<!--',
        '-->',
        '<![CDATA[',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const content = extractArticle(parts.join(''), { url });
        expectSafe(content);
        // What was read can be written and read again: nothing in it breaks out of its place.
        expect(readCanonicalHtml(writeCanonicalHtml(content))).toEqual(content);
      }),
      { numRuns: 200 },
    );
  });
});
