import type { ArticleComponent } from '#libs/catalogue';
import { pictureKey, pictureName } from '../page/same-address.js';
import { looksAlike } from '../page/picture-look.js';
import type { Agreed, Published } from './agreed.js';
import { finding, type Finding } from './finding.js';

export const isPicture = ({ kind }: Pick<ArticleComponent, 'kind'>): boolean => kind === 'image' || kind === 'graphic';

/** Where pictures lie; those inside of the page have no address. */
export const addressesOf = (components: readonly ArticleComponent[]): string[] =>
  components.filter(isPicture).flatMap(({ sourceUrl }) => (sourceUrl?.startsWith('http') ? sourceUrl : []));

/** A picture that the licence does not cover is known by its address, its file's name, or what it looks like. */
export function judgePictures({ content, item }: Agreed, { signs, article, looks }: Published): Finding {
  const ours = content.components.filter(isPicture);
  const licensed = ours.filter(({ id }) => item.componentIds.includes(id));
  const uncleared = ours.filter(({ id }) => !item.componentIds.includes(id));
  const inArticle = addressesOf(article.components);
  const shown = [...new Set([...inArticle, ...signs.pictures])];
  const isOneOf = (components: readonly ArticleComponent[]) => {
    const keys = new Set(components.flatMap(({ sourceUrl }) => (sourceUrl ? [pictureKey(sourceUrl)] : [])));
    const names = new Set(components.flatMap(({ sourceUrl }) => (sourceUrl ? (pictureName(sourceUrl) ?? []) : [])));
    const known = components.flatMap(({ id }) => looks.ofOurs.get(id) ?? []);
    return (address: string): boolean => {
      const look = looks.ofPage.get(address);
      if (look !== undefined && known.some((one) => looksAlike(one, look))) return true;
      return keys.has(pictureKey(address)) || names.has(pictureName(address) ?? '');
    };
  };
  const isLicensed = isOneOf(licensed);
  const isUncleared = isOneOf(uncleared);
  const broken = shown.filter((address) => isUncleared(address) && !isLicensed(address));
  if (broken.length > 0) return finding('pictures.uncleared', {}, shortest(broken));
  const unknown = inArticle.filter((address) => !isLicensed(address));
  if (unknown.length > 0) return finding('pictures.unknown', {}, shortest(unknown));
  return finding(inArticle.length > 0 ? 'pictures.licensed' : 'pictures.none');
}

const MOST_NAMED = 12;

/** One address of each picture, however many sizes a page offers of it. */
function shortest(addresses: readonly string[]): string[] {
  const each = new Map(addresses.map((address) => [pictureKey(address), address]));
  return [...each.values()].slice(0, MOST_NAMED);
}
