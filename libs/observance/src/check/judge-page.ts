import { bodyText } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { isMiningReserved, noticeFor, selectLicensed } from '#libs/packaging';
import type { PageSigns } from '../page/read-page.js';
import { isSameAddress } from '../page/same-address.js';
import { compareTexts, folded, type TextShares } from '../text/compare-texts.js';
import type { Agreed, Published } from './agreed.js';
import { finding, type Finding } from './finding.js';
import { judgePictures } from './judge-pictures.js';

/** Judges a page by what its licence asks. Pure. @param today ISO date */
export function judgePage(
  agreed: Agreed,
  page: Published,
  { today, publicUrl }: { today: string; publicUrl: string },
): Finding[] {
  const licensedText = bodyText(selectLicensed(agreed.content, agreed.item));
  return [
    judgeStanding(agreed, today),
    judgeText(agreed, compareTexts(licensedText, bodyText(page.article)), page),
    judgeCredit(agreed, page, noticeFor(agreed.licence, agreed.item, publicUrl).creditLine),
    judgeLink(agreed.item.canonicalUrl, page.signs),
    judgeIndexing(page.signs),
    judgeMining(agreed.licence, page),
    judgePictures(agreed, page),
  ];
}

function judgeStanding({ licence, state, isWithdrawn }: Agreed, today: string): Finding {
  const { startsOn, endsOn, use } = licence;
  if (isWithdrawn) return finding('licence.withdrawn');
  if (state === 'terminated') return finding('licence.terminated');
  if (state === 'suspended') return finding('licence.suspended');
  if (endsOn !== null && today > endsOn) return finding('licence.ended', { day: endsOn });
  if (today < startsOn) return finding('licence.not-started', { day: startsOn });
  return finding(use.media.some(({ medium }) => ON_THE_WEB.has(medium)) ? 'licence.valid' : 'licence.no-web');
}

/** Media that may lie at a public address. */
const ON_THE_WEB = new Set<string>(['web', 'archive', 'social', 'newsletter', 'app']);

/** Below: the text is not there. Sites that cut a page into parts show at least so much of it. */
const PRESENT = 0.1;
/** Shares below which the words differ by more than house style, typography and reading errors explain. */
const KEPT = { none: 0.9, style: 0.75, shorten: 0.1 } as const;
const OWN = 0.6;

const percent = (share: number): string => String(Math.round(share * 100));

function judgeText({ licence }: Agreed, shares: TextShares, { signs }: Published): Finding {
  const { edits } = licence.use;
  const facts = { kept: percent(shares.kept), licensed: percent(shares.licensed) };
  if (shares.kept < PRESENT || signs.text.trim() === '') return finding('text.absent', facts);
  if (edits === 'adapt') return finding('text.adapted', facts);
  if (edits === 'cut-with-approval') {
    return finding(shares.kept < KEPT.none ? 'text.approval' : 'text.as-licensed', facts);
  }
  if (shares.kept < KEPT[edits]) return finding(edits === 'none' ? 'text.shortened' : 'text.changed', facts);
  return finding(shares.licensed < OWN ? 'text.added' : 'text.as-licensed', facts);
}

/** The licensed text may name author and title itself: what stands there is no credit. */
function judgeCredit({ content, item }: Agreed, { signs }: Published, line: string): Finding {
  const page = ` ${folded(signs.text)} `;
  const own = ` ${folded(bodyText(content))} `;
  const says = (text: string): boolean => {
    const part = ` ${folded(text)} `;
    return part.trim() !== '' && page.split(part).length > own.split(part).length;
  };
  const facts = { line, title: item.titleName };
  if (says(line)) return finding('credit.found', facts);
  const authors = content.authors.length > 0 ? content.authors : [item.byline ?? ''];
  const namesAuthor = item.byline === null || authors.every(says);
  const namesTitle = says(item.titleName);
  if (namesAuthor && namesTitle) return finding('credit.parts', facts);
  if (namesTitle) return finding('credit.no-author', facts);
  return finding(item.byline !== null && namesAuthor ? 'credit.no-title' : 'credit.absent', facts);
}

function judgeLink(original: string, { canonical, links }: PageSigns): Finding {
  const isCanonical = canonical !== null && isSameAddress(canonical, original);
  const isVisible = links.some((link) => isSameAddress(link, original));
  const kind = isCanonical && isVisible ? 'both' : isVisible ? 'visible' : isCanonical ? 'canonical' : 'absent';
  return finding(`link.${kind}`, { original });
}

/** Every licence asks for it (product.md, section 7). */
const judgeIndexing = ({ robots }: PageSigns): Finding =>
  finding(
    [...robots.meta, ...robots.header].some((line) => /\b(noindex|none)\b/.test(line))
      ? 'noindex.found'
      : 'noindex.absent',
  );

/** TDMRep, section 7: the page counts more than the header, and that more than the site's file. */
function judgeMining(licence: LicenceSnapshot, { signs, miningFile }: Published): Finding {
  if (!isMiningReserved(licence)) return finding('mining.not-asked');
  const said = signs.mining.meta ?? signs.mining.header ?? miningFile;
  return finding(said === '1' ? 'mining.reserved' : said === '0' ? 'mining.open' : 'mining.absent');
}
