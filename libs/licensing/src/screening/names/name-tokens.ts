import { skeletonOf } from './skeleton.js';
import { toLatin, withoutArticle } from './transliterate.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What kind of company it is says nothing about which. Also in Arabic, written as our transliteration writes it. */
const LEGAL_FORMS = words(
  `ltd limited llc llp lp plc inc incorporated corp corporation co company gmbh ag kg kgaa ug ohg mbh ev sa sas sarl
   sasu srl spa snc scrl bv nv vof cv ab as asa oy oyj aps ks da sp zoo spolka sro doo dd ad eood ood kft zrt bt nyrt
   ooo oao zao pao ao jsc ojsc cjsc pjsc llp pte pvt pty sdn bhd tbk pt kk yk fze fzco fzc fzllc wll bsc est eurl spc
   ltda eireli sac sapi cia slu sl scs kabushiki kaisha sharikat sharika shrkt shrka almhduda mhduda`,
);
/** Words that join names and are written, left out and spelled as one likes. */
const PARTICLES = words(`al el ul the of and de la le les du des der die das den van von y e i und et for a an & bin ibn
   ben bint wa`);
/** Words so common in names of organisations that they tell little apart. */
const COMMON = words(
  `trading general international group holding holdings national global world united services service commercial
   industries industrial industry import export enterprise enterprises establishment bank media news press daily weekly
   times journal publishing publisher publications books magazine radio television tv network agency association society
   foundation institute university college school organisation organization committee council ministry centre center
   development investment investments technology technologies consulting solutions systems transport logistics shipping
   marine petroleum oil gas energy construction engineering real estate charity relief islamic arab african european
   american republic state public new first north south east west`,
);

const MOST_TOKENS = 24;
const LONGEST_TOKEN = 40;

/** A name as it is compared. */
export interface ComparableName {
  tokens: readonly string[];
  /** All tokens in one, for words that one writes together and another apart. */
  squashed: string;
  /** Of each token, in their order. */
  skeletons: readonly string[];
  weights: readonly number[];
  /** All weights together. */
  weight: number;
}

/**
 * The words of a name in small Latin letters, without accents, legal forms and joining words. Where nothing else is in
 * it, they stay: a company may be called “The Company”.
 */
export function comparableName(name: string): ComparableName {
  const all = joinAbd(
    name
      .replaceAll(/['’‘`´ʼʿʾ.]/g, '')
      .split(/[^\p{L}\p{N}\p{M}&]+/u)
      .filter(Boolean)
      .slice(0, MOST_TOKENS)
      .map((word) => toLatin(withoutArticle(word)).slice(0, LONGEST_TOKEN))
      .filter(Boolean),
  );
  const telling = all.filter((token) => !LEGAL_FORMS.has(token) && !PARTICLES.has(token));
  const tokens = telling.length > 0 ? telling : all;
  const weights = tokens.map(weightOf);
  return {
    tokens,
    squashed: tokens.join(''),
    skeletons: tokens.map(skeletonOf),
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Abd al-Rahman, Abdul Rahman and Abdulrahman: the servant's name goes with whose servant. */
function joinAbd(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const isAbd = /^[ae]?bd(u|e|a)?l?$/.test(token) || token === 'abd';
    let next = at + 1;
    if (isAbd && ['al', 'el', 'ul'].includes(tokens[next] ?? '')) next += 1;
    if (isAbd && tokens[next] !== undefined) {
      joined.push(`abd${tokens[next]!}`);
      at = next;
    } else joined.push(token.replace(/^abd[eua]l(?=...)/, 'abd'));
  }
  return joined;
}

/** How much a token tells: 1, and 0.3 for common words and initials. */
function weightOf(token: string): number {
  return token.length === 1 || COMMON.has(token) ? 0.3 : 1;
}
