import { ancestors, attribute, isElement, type PageElement } from '../page/page-tree.js';
import { safeUrl } from './inline-text.js';
import { partNames } from './part-names.js';

const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-image',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-src-large',
  'data-src-medium',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|1x1|lazy|loading|grey|gray|fallback)[\w-]*\.(?:gif|png|jpe?g|svg|webp)/i;
const NOT_A_PICTURE =
  /(?:^|[/_.-])(?:logo|icon|icons|avatar|emoji|sprite|button|badge|pixel|tracker|beacon|spinner)s?(?:[/_.-]|$)|\/(?:ads?|track(?:ing)?|pixel)\//i;
/** Smaller than this in either direction, a picture is an icon. */
const SMALLEST = 60;
const WIDEST_WANTED = 2_400;

/** The largest candidate of a `srcset` that is not wider than a page needs. */
function fromSet(set: string | null): string | null {
  if (!set) return null;
  const entries = [...set.slice(0, 8_000).matchAll(/(\S+)(?:\s+([\d.]+)([wx]))?\s*(?:,\s+|,(?=https?:|\/)|$)/g)].slice(
    0,
    40,
  );
  const sized = entries.map(([, url, size, unit]) => ({
    url: url!.replace(/,$/, ''),
    width: Number(size ?? 1) * (unit === 'w' ? 1 : 600),
  }));
  const fitting = sized.filter((entry) => entry.width <= WIDEST_WANTED);
  return (fitting.length > 0 ? fitting : sized).sort((a, b) => b.width - a.width)[0]?.url ?? null;
}

function sourcesOf(element: PageElement): (string | null)[] {
  const siblings = element.parent?.tag === 'picture' ? element.parent.children.filter(isElement) : [];
  const sets = [element, ...siblings.filter((at) => at.tag === 'source')];
  return [
    attribute(element, 'src'),
    ...LAZY.map((name) => attribute(element, name)),
    ...sets.flatMap((at) => LAZY_SETS.map((name) => fromSet(attribute(at, name)))),
  ];
}

const number = (value: string | null): number | null => {
  const size = /^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(value ?? '')?.[1];
  return size ? Number(size) : null;
};

/** The size a picture is printed in, in CSS pixels, where the markup says. */
export const printedSize = (element: PageElement): { width: number | null; height: number | null } => ({
  width: number(attribute(element, 'width')),
  height: number(attribute(element, 'height')),
});

function isPortraitOfAuthor(element: PageElement): boolean {
  let levels = 0;
  for (const above of ancestors(element)) {
    if ((levels += 1) > 4 || above.tag === 'figure') return false;
    if (partNames(above).detail && above.textLength < 400) return true;
  }
  return false;
}

/** Where a picture lies, or null when the element is an icon, a tracker, a portrait in a byline or has no address. */
export function pictureUrl(element: PageElement, baseUrl: string): string | null {
  const { width, height } = printedSize(element);
  if ((width !== null && width < SMALLEST) || (height !== null && height < SMALLEST)) return null;
  const source = sourcesOf(element).find((value) => value !== null && !PLACEHOLDER.test(value)) ?? null;
  const url = safeUrl(source, baseUrl);
  if (!url || url.startsWith('mailto:') || NOT_A_PICTURE.test(new URL(url).pathname)) return null;
  return isPortraitOfAuthor(element) ? null : url;
}
