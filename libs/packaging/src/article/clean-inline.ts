import { sanitiseInline, type Block, type InlineText } from '#libs/catalogue';

/** Sanitises inline HTML a second time (the first is at import): nothing but the marks a package may carry leaves. */
function cleanInline(inline: InlineText): InlineText {
  return { html: sanitiseInline(inline.html), text: inline.text };
}

export function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'component':
    case 'gallery':
      return block;
    case 'list':
      return { ...block, items: block.items.map(cleanInline) };
    case 'table':
      return {
        ...block,
        header: block.header.map(cleanInline),
        rows: block.rows.map((row) => row.map(cleanInline)),
      };
    default:
      return { ...block, ...cleanInline(block) };
  }
}
