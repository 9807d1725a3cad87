import { attribute, type PageElement } from '../page/page-tree.js';

/** AMP names what it shows by an id; the address readers know it by. */
const ADDRESSES: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'amp-vimeo': ['data-videoid', 'https://vimeo.com/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/video/'],
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-tiktok': ['data-src', ''],
  'amp-facebook': ['data-href', ''],
  'amp-soundcloud': ['data-trackid', 'https://api.soundcloud.com/tracks/'],
};

/** Elements of AMP that play or embed something. */
export const AMP_PLAYERS = [...Object.keys(ADDRESSES), 'amp-video', 'amp-audio', 'amp-iframe'];

/** Where what an element of AMP shows is found; null for other elements. */
export function ampAddress(element: PageElement): string | null {
  const [name, address] = ADDRESSES[element.tag] ?? [];
  const id = name === undefined ? null : attribute(element, name);
  if (id === null || address === undefined) return null;
  return address === '' ? id : /^[\w-]{1,80}$/.test(id) ? `${address}${id}` : null;
}
