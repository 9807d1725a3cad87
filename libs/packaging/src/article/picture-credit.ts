import type { LicensedArticle, LicensedPicture } from './licensed-article.js';
import { ownPartOf } from './own-parts.js';

const LABEL = /^(?:photo|photograph|image|graphic|by|صورة|تصوير)\s*:?\s+/i;

/** `Sara Naim/Harbour Ledger` names its maker before the slash; null where it names nobody. */
export const makerOf = (creditLine: string | null): string | null =>
  creditLine?.split('/')[0]?.replace(LABEL, '').trim() || null;

/** Somebody who made a picture, or whose it is. */
export interface Party {
  kind: 'person' | 'organisation' | 'title';
  name: string;
}

/** Who made it, by the name that its credit gives; null where it names nobody. An agency may be all that is named. */
export function creatorOf(picture: LicensedPicture, article: LicensedArticle): Party | null {
  const name = makerOf(picture.creditLine);
  if (name === null) return null;
  const holder = holderOf(picture, article);
  const isAgencyAlone = holder.kind === 'organisation' && !picture.creditLine?.includes('/');
  return isAgencyAlone || holder.name === name ? { ...holder, name } : { kind: 'person', name };
}

/**
 * Whose copyright it is; the title's where nothing says otherwise. By the judgement of its rights: ours, a contributor's, an agency's. A picture that was judged otherwise is its
 * credit's: of whoever stands behind the last slash, or of its maker alone.
 */
export function holderOf(picture: LicensedPicture, { content, item }: LicensedArticle): Party {
  const title: Party = { kind: 'title', name: item.titleName };
  const rights = content.components.find(({ id }) => id === picture.componentId)?.rights;
  const [, reason] = rights?.code.split('.') ?? [];
  if (ownPartOf(item, picture.componentId) || reason === 'own') return title;
  const [named] = rights?.names ?? [];
  if (named && reason?.startsWith('contributor')) return { kind: 'person', name: named };
  if (named && (reason === 'agency' || reason === 'library')) return { kind: 'organisation', name: named };
  return byCredit(picture, title);
}

function byCredit({ creditLine }: LicensedPicture, title: Party): Party {
  const parts = (creditLine ?? '').split('/').map((part) => part.trim());
  const [last, maker] = [parts.length > 1 ? parts.at(-1) : null, makerOf(creditLine)];
  if (last) return last === title.name ? title : { kind: 'organisation', name: last };
  return !maker || maker === title.name ? title : { kind: 'person', name: maker };
}
