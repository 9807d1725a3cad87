import { ancestors, attribute, collapse, descendants, findFirst, textOf, type PageElement } from '../page/page-tree.js';
import type { ComponentKind } from '../../article/article-content.js';
import { AMP_PLAYERS, ampAddress } from './amp-players.js';
import type { Media } from './candidate.js';
import { pictureUrl, printedSize } from './picture-source.js';
import { partNames } from './part-names.js';
import { splitCaption, type CaptionParts } from './split-caption.js';
import { safeUrl } from './inline-text.js';

const PLAYERS = new Set(['video', 'audio', 'iframe', 'embed', ...AMP_PLAYERS]);
const PICTURES = new Set(['img', 'picture', 'amp-img']);
/** Names that widgets of social networks give their own markup. */
const SOCIAL_POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-(?:post|video)|reddit-embed-bq|threads-embed|telegram-post)\b/i;
const GRAPHIC = /\b(?:info)?graphics?\b|\bchart\b|\bdiagram\b|\bmap\b|grafik|infographie|infograf|إنفوغراف|انفوجراف/i;
/** A figure with more text than this is a section of the article, not a picture. */
const LONGEST_FIGURE = 2_000;
/** A gallery with more pictures than this is cut. */
const MAX_IN_ONE = 60;
const CREDIT_NAMES = /credit|copyright|photographer|attribution|source|agency|provider/i;

const isSocialPost = (element: PageElement): boolean => SOCIAL_POST.test(element.attributes['class'] ?? '');
const holdsMedia = (element: PageElement): boolean =>
  findFirst(element, (inner) => PICTURES.has(inner.tag) || PLAYERS.has(inner.tag) || isSocialPost(inner)) !== null;

export function isMediaElement(element: PageElement): boolean {
  if (PICTURES.has(element.tag) || PLAYERS.has(element.tag) || isSocialPost(element)) return true;
  return element.tag === 'figure' && element.textLength <= LONGEST_FIGURE && holdsMedia(element);
}

/** The pictures, players and embeds an element stands for, with their captions and credits. */
export function readMedia(element: PageElement, baseUrl: string): Media[] {
  if (isSocialPost(element)) return [socialPost(element, baseUrl)];
  const found: Media[] = [];
  for (const at of withDescendants(element)) {
    if (found.length >= MAX_IN_ONE) break;
    const media = isSocialPost(at) ? socialPost(at, baseUrl) : readOne(at, baseUrl);
    const known = media?.sourceUrl ? found.find((other) => other.sourceUrl === media.sourceUrl) : undefined;
    if (media && !known) found.push(media);
  }
  return withoutFallbacks(found);
}

function* withDescendants(element: PageElement): Generator<PageElement> {
  yield element;
  yield* descendants(element);
}

function readOne(element: PageElement, baseUrl: string): Media | null {
  if (element.tag === 'img' || element.tag === 'amp-img') return picture(element, baseUrl);
  if (PLAYERS.has(element.tag)) return player(element, baseUrl);
  return null;
}

/** A picture inside `noscript` repeats the lazy one beside it. */
function withoutFallbacks(media: Media[]): Media[] {
  const plain = media.filter(
    (one) => !one.element || ![...ancestors(one.element)].some((above) => above.tag === 'noscript'),
  );
  return plain.length > 0 ? plain : media;
}

function picture(element: PageElement, baseUrl: string): Media | null {
  const source = pictureUrl(element, baseUrl);
  if (!source) return null;
  const parts = captionOf(element);
  const words = `${parts.caption ?? ''} ${element.attributes['alt'] ?? ''} ${element.parent?.attributes['class'] ?? ''}`;
  return {
    kind: GRAPHIC.test(words) ? 'graphic' : 'image',
    ...parts,
    alt: collapse(element.attributes['alt'] ?? '') || null,
    sourceUrl: source,
    ...printedSize(element),
    element,
    quoted: null,
  };
}

const KIND_OF_PLAYER: Readonly<Record<string, ComponentKind>> = {
  video: 'video',
  'amp-video': 'video',
  'amp-audio': 'audio',
  audio: 'audio',
};

function player(element: PageElement, baseUrl: string): Media | null {
  const inner = findFirst(element, (at) => at.tag === 'source');
  const named =
    attribute(element, 'src') ?? attribute(element, 'data-src') ?? ampAddress(element) ?? attribute(element, 'poster');
  const sourceUrl = safeUrl(named ?? (inner ? attribute(inner, 'src') : null), baseUrl);
  const { width, height } = printedSize(element);
  const isTracker = width !== null && height !== null && width * height < 2_500;
  if (isTracker || (element.tag === 'iframe' && !sourceUrl?.startsWith('http'))) return null;
  return {
    kind: KIND_OF_PLAYER[element.tag] ?? 'embed',
    ...captionOf(element),
    alt: attribute(element, 'title'),
    sourceUrl,
    width,
    height,
    element,
    quoted: null,
  };
}

function socialPost(element: PageElement, baseUrl: string): Media {
  const links = [...descendants(element)].filter((at) => at.tag === 'a');
  const link = attribute(element, 'cite') ?? attribute(links.at(-1) ?? element, 'href');
  return {
    kind: 'embed',
    caption: null,
    creditLine: null,
    alt: null,
    sourceUrl: safeUrl(link, baseUrl),
    width: null,
    height: null,
    element,
    quoted: textOf(element) || null,
  };
}

/** The nearest holder of a picture with a caption in it: a figure, or a small box whose parts are named so. */
function captionOf(element: PageElement): CaptionParts {
  let levels = 0;
  for (const above of ancestors(element)) {
    if ((levels += 1) > 5 || above.textLength > LONGEST_FIGURE) break;
    const parts = captionIn(above);
    if (parts) return parts;
  }
  return { caption: null, creditLine: null };
}

const knownCaptions = new WeakMap<PageElement, CaptionParts | null>();

/** The caption a box holds, found once for all of its pictures. */
function captionIn(holder: PageElement): CaptionParts | null {
  const known = knownCaptions.get(holder);
  if (known !== undefined) return known;
  const found = captionElements(holder);
  const loose = holder.tag === 'figure' ? splitCaption(textOf(holder)) : null;
  const parts = found.length > 0 ? partsFrom(found) : loose;
  knownCaptions.set(holder, parts);
  return parts;
}

/** A caption inside a figure belongs to that figure alone, whatever stands beside it. */
function isInOtherFigure(element: PageElement, holder: PageElement): boolean {
  if (holder.tag === 'figure') return false;
  for (const above of ancestors(element)) {
    if (above === holder) return false;
    if (above.tag === 'figure') return true;
  }
  return false;
}

function captionElements(holder: PageElement): PageElement[] {
  const named: PageElement[] = [];
  for (const at of descendants(holder)) {
    if (isInOtherFigure(at, holder)) continue;
    const isCaption = (at.tag === 'figcaption' || partNames(at).caption) && at.textLength > 0 && at.textLength < 1_500;
    if (isCaption && named.push(at) >= MAX_IN_ONE) break;
  }
  return outermost(named);
}

const outermost = (elements: readonly PageElement[]): PageElement[] => {
  const set = new Set(elements);
  return elements.filter((element) => ![...ancestors(element)].some((above) => set.has(above)));
};

const isCredit = (element: PageElement): boolean =>
  CREDIT_NAMES.test(
    `${element.attributes['class'] ?? ''} ${element.attributes['itemprop'] ?? ''} ${element.attributes['id'] ?? ''}`,
  ) && !/caption/i.test(element.attributes['class'] ?? '');

const SPOKEN_LABEL = /^(?:image (?:copyright|source|caption)|media caption|caption|credit)\s*[:,]?\s*/i;

function partsFrom(captions: readonly PageElement[]): CaptionParts {
  const credits = captions.flatMap((at) =>
    [at, ...descendants(at)].filter((part) => isCredit(part) && part.textLength > 0),
  );
  const outer = outermost(credits);
  const creditLine = [...new Set(outer.map((at) => textOf(at).replace(SPOKEN_LABEL, '')))].filter(Boolean).join(' / ');
  const set = new Set(outer);
  const caption = collapse(
    captions
      .filter((at) => !set.has(at))
      .map((at) => textOf(at, (part) => set.has(part)))
      .join(' '),
  ).replace(SPOKEN_LABEL, '');
  if (!creditLine) return splitCaption(caption);
  return mergeCredits(splitCaption(caption), creditLine);
}

/** A credit named by markup and another printed in the caption: both count, since the strictest decides. */
function mergeCredits(printed: CaptionParts, marked: string): CaptionParts {
  if (!printed.creditLine || marked.includes(printed.creditLine))
    return { caption: printed.caption, creditLine: marked };
  return { caption: printed.caption, creditLine: `${printed.creditLine} / ${marked}` };
}

/** The text an element's media account for, so that it is not read as running text again. */
export const mediaText = (media: Media): string[] =>
  [media.caption, media.creditLine].filter((text): text is string => text !== null);

export const isInNamedCaption = (element: PageElement, until: PageElement): boolean => {
  for (let at: PageElement | null = element; at && at !== until; at = at.parent) {
    if (at.tag === 'figcaption' || (partNames(at).caption && at.textLength < 600)) return true;
  }
  return false;
};
