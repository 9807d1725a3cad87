import { parseCredit } from './credit/parse-credit.js';
import type { ContractOfDay, DatedContext } from './contract-day.js';
import { foldCredit, plainCredit } from './fold-credit.js';
import { findOwners, type FoundOwner } from './find-owners.js';
import { allOwnNames, type ContributorTerms, type RightsContext } from './rights-context.js';

/** One party of a credit line, as this title knows it. */
export type Party =
  | { kind: 'own' }
  | { kind: 'staff'; name: string }
  | { kind: 'contributor'; name: string; terms: ContributorTerms; lapsed?: boolean }
  | { kind: 'unknown'; name: string };

export interface Credit {
  owners: FoundOwner[];
  parties: Party[];
}

/** What may stand around a name in a credit and names nobody. */
const NOISE =
  /^(?:the )?(?:by|text|texte|words|written|reporting|كتب|كتبت|بقلم|اعداد|تقرير|photographs?|photos?|photographers?|photo credit|image credit|photography|pictures?|images?|pics?|illustrations?|illustrators?|graphics?|infographics?|charts?|maps?|videos?|film|audio|drawings?|collages?|montage|artwork|composite|design|credits?|copyright|source|file|archive|archives|undated|special|exclusive|all rights reserved|foto|fotos|fotografia|fotografie|fotograf|bild|bilder|grafik|illustration|montage|quelle|archiv|photographie|credit photo|imagen|imagens|credito|infografia|фото|архив|иллюстрация|صوره|صورة|الصورة|تصوير|عدسة|خاص|ارشيف|ارشيفية|رسم|انفوغراف|تصميم|写真|사진|摄影|图)$/u;
const NOISE_AROUND =
  /^(?:(?:photographs?|photographed|photos?|pictures?|images?|illustrations?|illustrated|graphics?|charts?|maps?|videos?|drawings?|design|taken|written|words|text|file|credits?|copyright|foto|fotos|bild|grafik|fotografie|фото|صورة|تصوير|بعدسة|عدسة|رسم|بقلم|كتب|كتبت|إعداد|اعداد)\s*:?\s+)*(?:(?:by|for|from|of|von|für|fur|par|pour|por|para|de|per|di|от|для|ل)\s+)*|\s+(?:photo|photos|image|images|picture|graphic|graphics|video|archive|archives|file|for|of|by|at|from|für|pour|para|لـ?)$/giu;
/** “and” in Arabic is written joined to the next name, and begins names of its own. */
const JOINED_AND = /\sو(?=\p{L}{3})/u;
const ONLY_DATE =
  /^(?:[\s\d.,'-]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)[a-z]*\b)*$/u;

/** Without the words around a name; as it was printed. */
const bare = (party: string): string =>
  party
    .replace(NOISE_AROUND, '')
    .replace(/\b(?:19|20)\d{2}\b/g, '')
    .replace(/^[\s.\-–—"'*]+|[\s.\-–—"'*]+$/g, '')
    .trim();

const stripped = (party: string): string => bare(foldCredit(party));

const comparable = (name: string): string =>
  foldCredit(name)
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The names a title knows, in the form they are compared in, by what they are. */
interface KnownNames {
  own: ReadonlySet<string>;
  staff: ReadonlyMap<string, string>;
  contributors: ReadonlyMap<string, ContractOfDay>;
}
const withAndWithoutThe = (name: string): string[] => {
  const whole = comparable(name);
  return [whole, whole.replace(/^(?:the|ال)\s?/, '')];
};
const keyed = <T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> =>
  new Map(items.toReversed().flatMap((item) => withAndWithoutThe(nameOf(item)).map((key) => [key, item] as const)));

const known = new WeakMap<RightsContext, KnownNames>();

function knownNames(context: DatedContext): KnownNames {
  const before = known.get(context);
  if (before) return before;
  const own = allOwnNames(context).flatMap(withAndWithoutThe);
  const names = {
    own: new Set(own.flatMap((name) => [name, `${name} staff`, `${name} graphics`])),
    staff: keyed(context.staff, (name) => name),
    contributors: keyed(context.contributors, ({ name }) => name),
  };
  known.set(context, names);
  return names;
}

function classify(printed: string, context: DatedContext): Party | null {
  const wanted = comparable(stripped(printed));
  if (wanted === '' || NOISE.test(wanted) || ONLY_DATE.test(wanted)) return null;
  const { own, staff, contributors } = knownNames(context);
  if (own.has(wanted)) return { kind: 'own' };
  const contributor = contributors.get(wanted);
  if (contributor) {
    const { name: asKnown, terms, lapsed } = contributor;
    return { kind: 'contributor', name: asKnown, terms, ...(lapsed ? { lapsed } : {}) };
  }
  const member = staff.get(wanted);
  return member === undefined
    ? { kind: 'unknown', name: bare(plainCredit(printed)) || printed }
    : { kind: 'staff', name: member };
}

/** Somebody nobody knows may be two people joined by Arabic’s “and”. */
function classifyJoined(name: string, context: DatedContext): Party[] {
  const party = classify(name, context);
  if (party?.kind !== 'unknown' || !JOINED_AND.test(name)) return party ? [party] : [];
  return name
    .split(JOINED_AND)
    .map((one) => classify(one, context))
    .filter((one) => one !== null);
}

/** The names in a credit line, byline or source line, without the words around them; folded. */
export const namesOf = (line: string): string[] =>
  parseCredit(line)
    .parties.map(({ name }) => stripped(name ?? ''))
    .filter(Boolean);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Own names are looked for before the line is split, since they may hold a comma, an “and” or an ampersand. */
function cutOwnNames(line: string, context: RightsContext): { rest: string; own: boolean } {
  let rest = plainCredit(line);
  let own = false;
  for (const name of allOwnNames(context).sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plainCredit(name))}(?![\\p{L}\\p{N}])`, 'giu');
    if (!pattern.test(rest)) continue;
    own = true;
    rest = rest.replace(pattern, ' / ');
  }
  return { rest, own };
}

const GIVEN_BY_OTHERS = new Set(['courtesy', 'handout', 'pool']);

/** Reads a credit line, byline or list of authors into the parties it names. */
export function readCredit(line: string, context: DatedContext): Credit {
  const { rest, own } = cutOwnNames(line, context);
  const parsed = parseCredit(rest).parties;
  const parties = parsed.flatMap(({ name }) => (name === null ? [] : classifyJoined(name, context)));
  const owners = findOwners(line, allOwnNames(context), context.owners);
  const isGiven = parsed.some(({ relation }) => GIVEN_BY_OTHERS.has(relation));
  const handout: FoundOwner[] =
    isGiven && !owners.some(({ kind }) => kind === 'handout') ? [{ kind: 'handout', name: null }] : [];
  return { owners: [...owners, ...handout], parties: own ? [{ kind: 'own' }, ...parties] : parties };
}
