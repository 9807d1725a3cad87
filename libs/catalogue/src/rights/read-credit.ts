import { foldCredit, plainCredit } from './fold-credit.js';
import { findOwners, partiesOf, type FoundOwner } from './find-owners.js';
import { allOwnNames, type ContributorTerms, type RightsContext } from './rights-context.js';

/** One party of a credit line, as this title knows it. */
export type Party =
  | { kind: 'own' }
  | { kind: 'staff'; name: string }
  | { kind: 'contributor'; name: string; terms: ContributorTerms }
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
const FOR = /\s+(?:for|für|pour|para|per|для|لصالح|لـ)\s+/iu;
const CONJUNCTION = /\s+(?:and|und|et|y|e|og|och|en|и|و)\s+|\sو(?=\p{L}{3})/iu;
const ONLY_DATE = /^[\s\d.,'-]*(?:\d{4})?[\s\d.,'-]*$/;

const stripped = (party: string): string =>
  foldCredit(party)
    .replace(NOISE_AROUND, '')
    .replace(/\b(?:19|20)\d{2}\b/g, '')
    .replace(/^[\s.\-–—"'*]+|[\s.\-–—"'*]+$/g, '')
    .trim();

const comparable = (name: string): string =>
  foldCredit(name)
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

function classify(name: string, context: RightsContext): Party | null {
  const wanted = comparable(name);
  if (wanted === '' || NOISE.test(wanted) || ONLY_DATE.test(wanted)) return null;
  const is = (other: string): boolean =>
    comparable(other) === wanted || comparable(other).replace(/^(?:the|ال)\s?/, '') === wanted;
  if (
    allOwnNames(context).some(
      (own) => is(own) || wanted === `${comparable(own)} staff` || wanted === `${comparable(own)} graphics`,
    )
  )
    return { kind: 'own' };
  const contributor = context.contributors.find((one) => is(one.name));
  if (contributor) return { kind: 'contributor', ...contributor };
  const staff = context.staff.find(is);
  return staff ? { kind: 'staff', name: staff } : { kind: 'unknown', name };
}

/** The names in a line, split at slashes, commas, “via”, “for” and conjunctions, without the words around them. */
function namesIn(line: string): string[] {
  return partiesOf(line)
    .flatMap((party) => party.split(FOR))
    .flatMap((party) => (CONJUNCTION.test(party) ? party.split(CONJUNCTION) : [party]))
    .map(stripped)
    .filter(Boolean);
}

/** Own names are looked for before the line is split, since they may hold a comma, an “and” or an ampersand. */
function cutOwnNames(line: string, context: RightsContext): { rest: string; own: boolean } {
  let rest = plainCredit(line);
  let own = false;
  for (const name of allOwnNames(context).sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${plainCredit(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'giu',
    );
    if (!pattern.test(rest)) continue;
    own = true;
    rest = rest.replace(pattern, ' / ');
  }
  return { rest, own };
}

/** Reads a credit line, byline or list of authors into the parties it names. */
export function readCredit(line: string, context: RightsContext): Credit {
  const { rest, own } = cutOwnNames(line, context);
  const parties = namesIn(rest)
    .map((name) => classify(name, context))
    .filter((party): party is Party => party !== null);
  return { owners: findOwners(line, allOwnNames(context)), parties: own ? [{ kind: 'own' }, ...parties] : parties };
}
