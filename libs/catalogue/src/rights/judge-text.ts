import type { ArticleContent, RightsVerdict } from '../article/article-content.js';
import { blockText } from '../article/body-text.js';
import { findOwners, namesAgencies, type FoundOwner } from './find-owners.js';
import { termsVerdict } from './judge-picture.js';
import { readCredit, type Party } from './read-credit.js';
import type { DatedContext } from './contract-day.js';
import { allOwnNames } from './rights-context.js';
import { excluded, licensable, listed, needsClearance } from './verdicts.js';

export type JudgedText = Pick<ArticleContent, 'byline' | 'authors' | 'blocks'> &
  Partial<Pick<ArticleContent, 'sourceLine' | 'publisher'>>;

/** `LONDON (Reuters) -`, `القاهرة (رويترز) -`, `BERLIN, March 3 (dpa) —` at the start of a story. */
const DATELINE = /^.{0,70}?[([（]([^()[\]（）]{2,40})[)\]）]\s*[-–—:]/u;
const DATELINE_DASHED =
  /^\p{Lu}[\p{Lu}\s.,'’-]{1,40}[,\s]+(?:\w+\.? \d{1,2}\s*)?[-–—/]\s*((?:AFP|AP|REUTERS|Reuters|DPA|EFE|ANSA|TASS|UPI|PTI|ANI|Xinhua|Yonhap))\b/u;
/** `(AFP)`, `- Reuters`, `© AFP` as the last words. */
const SIGN_OFF = /(?:[([（]([^()[\]（）]{2,60})[)\]）]|[-–—©]\s*([\p{L}\p{N}\s/.&-]{2,40}))\s*\.?$/u;
const PRESS_RELEASE =
  /\b(?:press release|press office|press service|media release|sponsored|advertorial|paid content|partner content|branded content|pressemitteilung|communique de presse|nota de prensa|comunicado de prensa|بيان صحفي|بيان صحافي|محتوى مدفوع)\b/iu;
const JOB =
  /\b(?:correspondents?|reporters?|editors?|columnists?|writers?|staff|desk|team|newsroom|bureau|chief|analysts?|producers?|journalists?|editorial|board|guest|opinion|senior|political|business|sports?|culture|science|health|education|environment|redaktion|rédaction|redaction|redacción|redazione|redação|korrespondent(?:in)?|редакция|مراسل|مراسلة|محرر|محررة|التحرير|كاتب|كاتبة)\b|مراسل|محرر|تحرير/iu;

/** A byline that names the newsroom and nobody else, such as “Editorial” or “Staff”. */
const NEWSROOM =
  /^\W*(?:by\s+|von\s+|par\s+|por\s+)?(?:the\s+)?(?:our\s+)?(?:editorial(?: board| team| staff)?|staff(?: reporters?| writers?)?|newsroom|news desk|editors|redaktion|la rédaction|rédaction|la redacción|redacción|la redazione|redazione|da redação|redação|redactie|редакция|هيئة التحرير|التحرير|أسرة التحرير)\W*$/iu;

function linesOf(text: JudgedText): string[] {
  const running = text.blocks.map(blockText).filter((one) => one !== '');
  const first = running[0]?.slice(0, 160) ?? '';
  const last = running.at(-1)?.slice(-120) ?? '';
  const dateline = DATELINE.exec(first)?.[1] ?? DATELINE_DASHED.exec(first)?.[1];
  const signOff = SIGN_OFF.exec(last);
  return [dateline, signOff?.[1] ?? signOff?.[2]].filter((line): line is string => line !== undefined);
}

/** Agencies count in bylines, authors, source lines, datelines and sign-offs; never because the text quotes one. */
function ownersOf(text: JudgedText, context: DatedContext): FoundOwner[] {
  const own = allOwnNames(context);
  const credited = [text.byline ?? '', ...text.authors, text.sourceLine ?? ''];
  const owners = [...credited, ...linesOf(text)].flatMap((line) =>
    findOwners(line, own, context.owners).filter((owner) => owner.kind === 'agency'),
  );
  const unnamed = credited.some((line) => namesAgencies(line, own));
  return unnamed && owners.length === 0 ? [{ kind: 'agency', name: 'a news agency' }] : unique(owners);
}

const unique = (owners: FoundOwner[]): FoundOwner[] => [
  ...new Map(owners.map((owner) => [owner.name, owner])).values(),
];

/** A place or a job behind a name in a byline is nobody: one bare word after the first, or words of a newsroom. */
function isAuthor(party: Party, position: number): boolean {
  if (party.kind !== 'unknown') return true;
  if (JOB.test(party.name)) return false;
  return position === 0 || party.name.includes(' ');
}

function authorsOf(text: JudgedText, context: DatedContext): Party[] {
  const lines = [...text.authors, (text.byline ?? '').replace(/\s+(?:in|à|aus|en|من|في)\s+\p{L}[\p{L}\s]*$/u, '')];
  const parties = lines.flatMap((line) => readCredit(line, context).parties.filter(isAuthor));
  return parties.filter(
    (party, i) => i === parties.findIndex((other) => JSON.stringify(other) === JSON.stringify(party)),
  );
}

const ASK = 'Send a request; we find out who may allow it before we answer.';

function verdictFor(parties: readonly Party[]): RightsVerdict {
  const unknown = parties.flatMap((party) => (party.kind === 'unknown' ? [party.name] : []));
  if (unknown.length > 0) {
    return needsClearance(
      'text.unknown-author',
      'This text is by somebody outside our staff with whom we have no contract.',
      ASK,
      unknown,
    );
  }
  const terms = termsVerdict('text', parties);
  if (terms) return terms;
  const contributors = parties.flatMap((party) => (party.kind === 'contributor' ? [party.name] : []));
  if (contributors.length > 0) {
    return licensable(
      'text.contributor',
      `This text is by ${listed(contributors)}, whose contract lets us license it.`,
      contributors,
    );
  }
  return parties.some((party) => party.kind === 'staff')
    ? licensable('text.staff', 'This text is by our staff.')
    : licensable('text.own-title', 'This text is by our newsroom.');
}

/** The text of an article: byline, source line, dateline and structured-data authors decide, the strictest wins. */
export function judgeText(text: JudgedText, context: DatedContext): RightsVerdict {
  const owners = ownersOf(text, context);
  if (owners.length > 0) return excluded('text', owners);
  const credited = [text.byline ?? '', ...text.authors, text.sourceLine ?? ''].join(' / ');
  if (PRESS_RELEASE.test(credited)) return excluded('text', [{ kind: 'handout', name: null }]);
  const parties = authorsOf(text, context);
  if (parties.length > 0) return verdictFor(parties);
  if ([text.byline ?? '', ...text.authors].some((line) => NEWSROOM.test(line))) return verdictFor([{ kind: 'own' }]);
  return needsClearance(
    'text.no-byline',
    'This text names no author, so we cannot tell yet whether it is ours to license.',
    ASK,
  );
}
