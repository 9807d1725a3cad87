import type { LicenceItemSnapshot, LicenceSnapshot } from '#libs/licensing';
import { wordsFor } from '../wording/words-for.js';
import type { Words } from '../wording/words.js';
import { verifyUrl } from '../claims/links.js';
import { pixelUrl } from '../claims/pixel.js';
import { oneLine } from './one-line.js';

/** The compliance every article format carries with it (product.md section 7), said in the article's language. */
export interface Notice {
  words: Words;
  reference: string;
  originalUrl: string;
  verifyUrl: string;
  /** For readers. */
  creditLine: string;
  copyright: string;
  licenceLine: string;
  /** For editors. */
  expiry: string;
  edits: string;
  rules: string[];
  /** ISO date, or null when perpetual. */
  endsOn: string | null;
  /** True unless the licence is for AI: then the text-and-data-mining reservation is left out. */
  isMiningReserved: boolean;
  /** The address of the counting picture, where the licence agrees to one. */
  pixelUrl: string | null;
}

const AI_MEDIA: readonly string[] = ['ai-index', 'ai-input', 'ai-train'];

export const isMiningReserved = ({ use }: LicenceSnapshot): boolean =>
  !use.media.some(({ medium }) => AI_MEDIA.includes(medium));

export function noticeFor(licence: LicenceSnapshot, item: LicenceItemSnapshot, publicUrl: string): Notice {
  const words = wordsFor(item.language);
  return {
    words,
    reference: licence.reference,
    originalUrl: item.canonicalUrl,
    verifyUrl: verifyUrl(publicUrl, licence.reference, licence.checkCode),
    creditLine: oneLine(words.firstPublishedBy(item.byline, item.titleName)),
    copyright: words.copyright(copyrightYear(licence, item), item.titleName),
    licenceLine: words.licenceLine(licence.reference, licence.licensor.name, licence.licensee.name),
    expiry: licence.endsOn ? words.endsOn(words.date(licence.endsOn)) : words.noEnd,
    edits: words.editsRule[licence.use.edits],
    rules: [
      ...[words.creditRule, words.canonicalRule, words.noindexRule],
      ...(isMiningReserved(licence) ? [words.miningRule] : []),
      words.onlyPictures,
      ...(licence.counting ? [words.countingRule] : []),
    ],
    endsOn: licence.endsOn,
    isMiningReserved: isMiningReserved(licence),
    pixelUrl: licence.counting ? pixelUrl(publicUrl, item.id) : null,
  };
}

/** Four digits: when it was published, or licensed where that is not known. */
export const copyrightYear = (licence: LicenceSnapshot, item: LicenceItemSnapshot): string =>
  (item.publishedAt ?? licence.issuedAt).slice(0, 4);

/** The notice that stands in a picture's file, by its own credit. */
export const pictureCopyright = (
  { words }: Notice,
  licence: LicenceSnapshot,
  item: LicenceItemSnapshot,
  creditLine: string | null,
): string => words.copyright(copyrightYear(licence, item), creditLine ?? item.titleName);
