import { blockText, componentIdsOf, type ArticleComponent, type ArticleContent, type Block } from '#libs/catalogue';
import type { LicenceItemSnapshot } from '#libs/licensing';
import type { SourceType } from '../pictures/source-type.js';
import { cleanBlock } from './clean-inline.js';

/** A picture as it lies in the package: re-encoded, without location, with credit and licence written in. */
export interface LicensedPicture {
  componentId: string;
  kind: ArticleComponent['kind'];
  /** Within the article's folder, such as `images/01.jpg`. */
  path: string;
  contentType: 'image/jpeg';
  width: number;
  height: number;
  /** Octets of the file. */
  size: number;
  caption: string | null;
  alt: string | null;
  creditLine: string | null;
  /** IPTC's term, where the original states one; absent in what was prepared before it was read. */
  sourceType?: SourceType | null;
  /** Smaller copies, the largest first; absent in what was prepared before there were any. */
  sizes?: PictureSize[];
}

/** A smaller copy of a picture. */
export type PictureSize = Pick<LicensedPicture, 'path' | 'width' | 'height' | 'size'>;

export const sizesOf = ({ sizes = [] }: LicensedPicture): readonly PictureSize[] => sizes;

/** In pixels: twice the column of a page, near enough. */
const WIDE_ENOUGH = 1_200;

/** What a page of text shows: the smallest size that is still wide enough, or the picture itself. */
export const pageSizeOf = (picture: LicensedPicture): PictureSize =>
  sizesOf(picture).findLast(({ width }) => width >= WIDE_ENOUGH) ?? picture;

/** What of an article one licence item covers: its blocks, its parts, and nothing else. */
export interface LicensedArticle {
  item: LicenceItemSnapshot;
  /** Blocks and components outside the licence are gone; inline HTML is sanitised. */
  content: ArticleContent;
  pictures: LicensedPicture[];
  /** Folder inside the package with a trailing slash, or '' when the licence holds one article. */
  folder: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/**
 * Cuts an article down to what the item licenses: the chosen blocks (or the whole text) and the cleared components.
 * An excerpt has no standfirst: it was not chosen and not paid for.
 */
export function selectLicensed(content: ArticleContent, item: LicenceItemSnapshot): ArticleContent {
  const components = content.components.filter(
    (component) => component.kind !== 'text' && item.componentIds.includes(component.id),
  );
  const isLicensedPart = new Set(components.map((component) => component.id));
  const isChosen = item.blockIds === null ? null : new Set(item.blockIds);
  const blocks = content.blocks
    .map((block) => withLicensedParts(block, isLicensedPart))
    .filter((block) => block !== null)
    .filter((block) => block.kind === 'component' || block.kind === 'gallery' || (isChosen?.has(block.id) ?? true))
    .map(cleanBlock);
  return {
    ...content,
    standfirst: isChosen ? null : content.standfirst,
    blocks,
    components,
    wordCount: blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0),
  };
}

/** The block with the parts that are licensed; null where its parts are all left out. */
function withLicensedParts(block: Block, licensed: ReadonlySet<string>): Block | null {
  const parts = componentIdsOf(block);
  const kept = parts.filter((id) => licensed.has(id));
  if (parts.length > 0 && kept.length === 0) return null;
  return block.kind === 'gallery' ? { ...block, componentIds: kept } : block;
}

/** A folder name from the headline's Latin letters; the position alone where there are none. */
export function articleFolder(item: LicenceItemSnapshot, position: number, of: number): string {
  if (of === 1) return '';
  const slug = item.headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .replace(/-$/, '');
  return `${String(position + 1).padStart(2, '0')}${slug ? `-${slug}` : ''}/`;
}
