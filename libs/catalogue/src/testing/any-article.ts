import fc from 'fast-check';
import type { ArticleComponent, ArticleContent, Block, InlineText } from '../article/article-content.js';
import { plainText } from '../article/canonical/plain-text.js';
import { sanitiseInline } from '../article/sanitise-inline.js';

/** What no article holds: controls but line feeds and tabs, halves of surrogate pairs. */
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF\uD800-\uDFFF]/g;

const awkward = fc.constantFrom(
  ...[
    '<b>',
    '</p>',
    '&amp;',
    '&',
    '"',
    "'",
    '<!--',
    '-->',
    ']]>',
    ' ',
    '\n',
    '\t',
    'نص',
    '漢字',
    '\u202E',
    '\u00A0',
    '</script>',
  ],
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join('').replace(UNWRITABLE, ''));
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const marked = fc
  .array(
    fc.oneof(
      text,
      text.map((said) => `<em>${said}</em>`),
      text.map((said) => `<strong><code>${said}</code></strong>`),
      text.map((said) => `<a href="https://ledger.example/?a=1&b=2">${said}</a>`),
      text.map((said) => `<span lang="ar" dir="rtl">${said}</span>`),
      fc.constantFrom('<br>', '<sup>1</sup>', '<img src=x onerror=alert(1)>'),
    ),
    { maxLength: 5 },
  )
  // Twice: what import stores has been through this, and is its own result.
  .map((parts) => sanitiseInline(sanitiseInline(parts.join('').replace(/&(?!amp;)/g, '&amp;'))));

/** Inline text; now and then the plain text is not quite what the markup says, as old imports may have it. */
export const anyInline: fc.Arbitrary<InlineText> = fc.oneof(
  { weight: 4, arbitrary: marked.map((html) => ({ html, text: plainText(html) })) },
  { weight: 1, arbitrary: fc.record({ html: marked, text }) },
);

const id = fc.stringMatching(/^[a-z]-[0-9a-f]{10}$/);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(id, anyInline).map(([own, inline]): Block => ({ id: own, kind: 'paragraph', ...inline })),
  fc
    .tuple(id, fc.constantFrom(2 as const, 3 as const, 4 as const), anyInline)
    .map(([own, level, inline]): Block => ({ id: own, kind: 'heading', level, ...inline })),
  fc.tuple(id, anyInline).map(([own, inline]): Block => ({ id: own, kind: 'correction', ...inline })),
  fc.tuple(id, text, anyInline).map(([own, mark, inline]): Block => ({ id: own, kind: 'footnote', mark, ...inline })),
  fc
    .tuple(id, fc.boolean(), fc.array(anyInline, { maxLength: 4 }))
    .map(([own, ordered, items]): Block => ({ id: own, kind: 'list', ordered, items })),
  fc.tuple(id, orNull(text), fc.option(id, { nil: undefined }), anyInline).map(([own, cite, part, inline]): Block => ({
    ...{ id: own, kind: 'quote', cite, ...inline },
    ...(part === undefined ? {} : { componentId: part }),
  })),
  fc
    .tuple(
      id,
      orNull(text),
      fc.array(anyInline, { maxLength: 3 }),
      fc.array(fc.array(anyInline, { maxLength: 3 }), { maxLength: 3 }),
    )
    .map(([own, caption, header, rows]): Block => ({ id: own, kind: 'table', caption, header, rows })),
  fc.tuple(id, id).map(([own, componentId]): Block => ({ id: own, kind: 'component', componentId })),
  fc
    .tuple(id, orNull(text), fc.array(id, { maxLength: 4 }))
    .map(([own, caption, componentIds]): Block => ({ id: own, kind: 'gallery', caption, componentIds })),
);

const anyComponent: fc.Arbitrary<ArticleComponent> = fc.record({
  id,
  kind: fc.constantFrom('text', 'image', 'graphic', 'video', 'audio', 'embed', 'pull-quote'),
  rights: fc.record(
    {
      status: fc.constantFrom('licensable', 'needs-clearance', 'excluded'),
      code: text,
      message: text,
      nextStep: orNull(text),
      names: fc.array(text, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['status', 'code', 'message', 'nextStep'] },
  ),
  creditLine: orNull(text),
  caption: orNull(text),
  alt: orNull(text),
  sourceUrl: orNull(fc.constantFrom('https://media.example/a.jpg?x="1"&y', 'https://media.example/ب')),
  width: orNull(fc.nat(9_999)),
  height: orNull(fc.nat(9_999)),
});

/** Any article whatever, sound in its parts and strange in its words. */
export const anyArticle: fc.Arbitrary<ArticleContent> = fc
  .record(
    {
      canonicalUrl: fc.constantFrom('https://ledger.example/a', 'https://ledger.example/?q="<é>&'),
      headline: text,
      standfirst: orNull(text),
      byline: orNull(text),
      authors: fc.array(text, { maxLength: 3 }),
      sourceLine: orNull(text),
      publisher: orNull(text),
      section: orNull(text),
      publishedAt: orNull(text),
      modifiedAt: orNull(text),
      language: fc.constantFrom('en', 'ar-TN', 'und', 'zh-Hant'),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      blocks: fc.array(anyBlock, { maxLength: 8 }),
      components: fc.array(anyComponent, { maxLength: 4 }),
      wordCount: fc.nat(99_999),
    },
    {
      requiredKeys: [
        ...(['canonicalUrl', 'headline', 'standfirst', 'byline', 'authors', 'section', 'publishedAt'] as const),
        ...(['modifiedAt', 'language', 'direction', 'blocks', 'components', 'wordCount'] as const),
      ],
    },
  )
  .map((content) => content as ArticleContent);
