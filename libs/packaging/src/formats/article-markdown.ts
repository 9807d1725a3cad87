import type { Block, InlineText } from '#libs/catalogue';
import type { LicensedArticle } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { countingPicture } from './counting-picture.js';
import { inlineMarkdown, plainMarkdown } from './inline-markdown.js';

/** CommonMark (tables as in GFM) with YAML front matter that carries the licence's facts for a CMS. */
export function articleMarkdown(article: LicensedArticle, notice: Notice): string {
  const { content } = article;
  const parts = [
    frontMatter(article, notice),
    `# ${plainMarkdown(content.headline)}`,
    content.standfirst ? `**${plainMarkdown(content.standfirst)}**` : '',
    content.byline ? `*${plainMarkdown(content.byline)}*` : '',
    ...content.blocks.map((block) => blockMarkdown(block, article, notice)),
    '---',
    noticeMarkdown(notice),
    // HTML, which Markdown may hold: its own pictures cannot be told to keep the page's address to themselves.
    countingPicture(notice),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function frontMatter(article: LicensedArticle, notice: Notice): string {
  const { content, item } = article;
  const facts: Record<string, unknown> = {
    title: content.headline,
    description: content.standfirst,
    byline: content.byline,
    authors: content.authors,
    source: item.titleName,
    credit: notice.creditLine,
    copyright: notice.copyright,
    canonical: item.canonicalUrl,
    robots: 'noindex',
    language: item.language,
    direction: item.direction,
    published: item.publishedAt,
    licence: notice.reference,
    licence_ends: notice.endsOn,
    licence_verify: notice.verifyUrl,
    edits: notice.edits,
    tdm_reservation: notice.isMiningReserved ? 1 : null,
  };
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined)
    // A JSON string or list is also YAML, and needs no other quoting rules.
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

function blockMarkdown(block: Block, article: LicensedArticle, notice: Notice): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineMarkdown(block.html);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.html)}`;
    case 'list':
      return block.items
        .map(
          (item, index) =>
            `${block.ordered ? `${index + 1}.` : '-'} ${inlineMarkdown(item.html).replaceAll('\n', '\n  ')}`,
        )
        .join('\n');
    case 'quote': {
      const cite = block.cite ? `\n>\n> ${plainMarkdown(block.cite)}` : '';
      return `> ${inlineMarkdown(block.html).replaceAll('\n', '\n> ')}${cite}`;
    }
    case 'correction':
      return `*${inlineMarkdown(block.html)}*`;
    case 'table':
      return tableMarkdown(block);
    case 'footnote':
      return `${plainMarkdown(`[${block.mark}]`)} ${inlineMarkdown(block.html)}`;
    case 'gallery':
      return block.componentIds.map((id) => componentMarkdown(id, article, notice)).join('\n\n');
    case 'component':
      return componentMarkdown(block.componentId, article, notice);
  }
}

function tableMarkdown(block: Extract<Block, { kind: 'table' }>): string {
  const columns = Math.max(block.header.length, ...block.rows.map((row) => row.length), 1);
  const row = (cells: InlineText[]): string =>
    `| ${Array.from({ length: columns }, (_, index) =>
      inlineMarkdown(cells[index]?.html ?? '')
        .replaceAll('|', '\\|')
        .replaceAll(/\\?\n/g, '<br>'),
    ).join(' | ')} |`;
  const caption = block.caption ? `${plainMarkdown(block.caption)}\n\n` : '';
  return `${caption}${[row(block.header), `|${' --- |'.repeat(columns)}`, ...block.rows.map(row)].join('\n')}`;
}

function componentMarkdown(componentId: string, article: LicensedArticle, notice: Notice): string {
  const picture = article.pictures.find((candidate) => candidate.componentId === componentId);
  if (!picture) {
    const caption = article.content.components.find((part) => part.id === componentId)?.caption;
    return caption ? `> ${plainMarkdown(caption)}` : '';
  }
  const credit = picture.creditLine ? `${notice.words.labels.photo}: ${picture.creditLine}` : '';
  const caption = [picture.caption, credit].filter(Boolean).join(' ');
  const image = `![${plainMarkdown(picture.alt ?? picture.caption ?? '')}](${picture.path})`;
  return caption ? `${image}\n\n*${plainMarkdown(caption)}*` : image;
}

function noticeMarkdown(notice: Notice): string {
  const { labels } = notice.words;
  const rules = [notice.expiry, notice.edits, ...notice.rules].map((rule) => `- ${plainMarkdown(rule)}`);
  return [
    `${plainMarkdown(notice.creditLine)} ${labels.original}: <${notice.originalUrl}>`,
    `${plainMarkdown(notice.copyright)}. ${plainMarkdown(notice.licenceLine)} [${labels.verify}](${notice.verifyUrl})`,
    `${plainMarkdown(labels.forEditors)}`,
    rules.join('\n'),
  ].join('\n\n');
}
