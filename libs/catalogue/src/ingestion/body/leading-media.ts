import { ancestors, descendants, findFirst, isInside, type PageElement, type PageTree } from '../page/page-tree.js';
import type { StructuredArticle } from '../metadata/structured-data.js';
import type { PageMeta } from '../metadata/page-meta.js';
import type { Media } from './candidate.js';
import { safeUrl } from './inline-text.js';
import { isHidden, partNames } from './part-names.js';
import { isMediaElement, readMedia } from './read-media.js';
import { isSamePicture } from './same-picture.js';
import { splitCaption } from './split-caption.js';
import type { Region } from './region.js';

const HOLDERS = new Set(['article', 'main']);
/** How far above the text a picture may stand, in elements. */
const REACH = 250;
const OUTSIDE = new Set(['nav', 'aside', 'footer', 'form']);

function holderOf(region: Region): PageElement {
  let levels = 0;
  let holder = region.root;
  for (const above of ancestors(region.root)) {
    if (above.tag === 'body' || above.tag === '#page') break;
    holder = above;
    if (HOLDERS.has(above.tag) || (levels += 1) > 5) break;
  }
  return holder;
}

const isOutside = (element: PageElement, holder: PageElement, region: Region): boolean => {
  for (let at: PageElement | null = element; at && at !== holder; at = at.parent) {
    // What holds the text holds its pictures too, whatever it is called.
    if (isInside(region.root, at)) return false;
    if (OUTSIDE.has(at.tag) || partNames(at).aside || isHidden(at)) return true;
  }
  return false;
};

/** Pictures and players between the headline and the text, such as the main picture above the byline. */
export function leadingMedia(tree: PageTree, region: Region, baseUrl: string): Media[] {
  const holder = holderOf(region);
  const heading = findFirst(tree.root, (element) => element.tag === 'h1' && element.textLength > 0);
  const from = heading && heading.index < region.root.index ? heading.index : region.root.index - REACH;
  const found: Media[] = [];
  for (const element of descendants(holder)) {
    if (element.index >= region.root.index) break;
    if (element.index < Math.max(from, region.root.index - REACH) && !isInside(element, holder)) continue;
    if (!isMediaElement(element) || isOutside(element, holder, region)) continue;
    for (const media of readMedia(element, baseUrl)) {
      if (!found.some((other) => other.sourceUrl === media.sourceUrl)) found.push(media);
    }
  }
  return found.filter(isWorthShowing);
}

const isImage = (element: PageElement): boolean => element.tag === 'img' || element.tag === 'amp-img';

/** The picture the page names for sharing, with its caption, where it stands above the text and out of its reach. */
export function namedWhereItStands(page: NamingPage, region: Region): Media[] {
  const named = namedAddresses(page);
  for (const element of page.tree.elements) {
    if (element.index >= region.root.index || named.length === 0) break;
    if (!isImage(element) || isOutside(element, page.tree.root, region)) continue;
    const found = readMedia(element, page.url).filter(isWorthShowing);
    if (found.some(({ sourceUrl }) => sourceUrl && named.some((url) => isSamePicture(url, sourceUrl)))) return found;
  }
  return [];
}

const lettersOf = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}]+/gu, '');

/** A picture without a caption whose file or description is nothing but an author's name. */
export function isPortrait({ kind, caption, alt, sourceUrl }: Media, authors: readonly string[]): boolean {
  if (kind !== 'image' || caption !== null) return false;
  const says = [lettersOf(alt), lettersOf(fileOf(sourceUrl).replace(/\.\w{3,4}$/, ''))];
  return authors.some((name) => lettersOf(name).length > 5 && says.includes(lettersOf(name)));
}

const isWorthShowing = (media: Media): boolean =>
  media.kind !== 'image' ||
  media.caption !== null ||
  media.creditLine !== null ||
  media.width === null ||
  media.width >= 200;

const fileOf = (url: string | null): string =>
  url ? (url.split(/[?#]/)[0]!.split('/').pop() ?? '').replace(/[-_]\d+x\d+(?=\.)/, '') : '';

interface NamingPage {
  tree: PageTree;
  meta: PageMeta;
  structured: StructuredArticle | null;
  url: string;
}

const SHARING = ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'] as const;

/** The addresses of the pictures a page names for sharing and in its structured data, first things first. */
function namedAddresses({ meta, structured, url }: NamingPage): string[] {
  const claims = [...(structured?.images.map((image) => image.url) ?? []), ...SHARING.map((name) => meta.first(name))];
  return claims.map((claim) => safeUrl(claim, url)).filter((claim) => claim?.startsWith('http')) as string[];
}

/** The picture the page names for sharing, for an article that shows none in its markup. */
export function namedPicture(page: NamingPage): Media | null {
  const { meta, structured } = page;
  const named = structured?.images[0];
  const url = namedAddresses(page)[0];
  if (!url) return null;
  const parts = splitCaption(named?.caption ?? '');
  return {
    kind: 'image',
    caption: parts.caption,
    creditLine: named?.credit ?? parts.creditLine,
    alt: meta.first('og:image:alt', 'twitter:image:alt'),
    sourceUrl: url,
    width: null,
    height: null,
    element: null,
    quoted: null,
  };
}

/** Adds what structured data knows of a picture to what its caption says; both credits count. */
export function withStructuredCredit(media: Media, structured: StructuredArticle | null): Media {
  const known = structured?.images.find(
    (image) => fileOf(image.url) !== '' && fileOf(image.url) === fileOf(media.sourceUrl),
  );
  if (!known?.credit || media.creditLine?.includes(known.credit)) return media;
  return { ...media, creditLine: media.creditLine ? `${media.creditLine} / ${known.credit}` : known.credit };
}
