import { foldCredit } from '../fold-credit.js';
import type { CreditRelation } from './credit-line.js';

/**
 * Data: words that join a party to the work, in several languages, separated by bars. `before` stand before the name
 * they count for, `alone` are a party by themselves.
 */
interface RelationWords {
  relation: CreditRelation;
  before: string;
  alone: string;
}

const WORDS: readonly RelationWords[] = [
  {
    relation: 'courtesy',
    before:
      'courtesy of|courtesy|by courtesy of|with kind permission of|provided by|supplied by|submitted by|contributed by|released by|handout from|handout by|handout via|avec l’aimable autorisation de|fourni par|photo fournie par|document remis par|zur verfugung gestellt von|bereitgestellt von|mit freundlicher genehmigung von|cortesia de|cedida por|facilitada por|per gentile concessione di|cortesia di|cedida pela|предоставлено|باذن من|اهداء من|مقدمة من|بالتعاون مع',
    alone: '',
  },
  {
    relation: 'handout',
    before: '',
    alone:
      'handout|hand out|handout photo|handouts|press handout|document remis|handreichung|material cedido|divulgacao|توزيع رسمي|صورة موزعة',
  },
  { relation: 'pool', before: 'pool photo by|pool photo', alone: 'pool|pool photo|the pool|press pool|مجمع صحفي' },
  {
    relation: 'via',
    before: 'via|through|through the|über|uber|par l’intermediaire de|a traves de|tramite|через|عبر|من خلال|نقلا عن',
    alone: '',
  },
  { relation: 'for', before: 'for|für|fur|pour|para|per|для|لصالح|لحساب', alone: '' },
  {
    relation: 'by',
    before:
      'photo by|photos by|photograph by|photographs by|photography by|photographed by|picture by|pictures by|image by|images by|illustration by|illustrated by|graphic by|graphics by|chart by|map by|video by|text by|words by|written by|reported by|reporting by|by|foto von|fotos von|bild von|text von|von|photo de|photos de|photo par|texte de|texte par|par|foto de|fotos de|fotografia de|texto de|por|foto di|testo di|di|фото|текст|автор|تصوير|بعدسة|عدسة|بقلم|كتب|كتبت|كتبه|كتبته|اعداد|تقرير|رسم|تصميم',
    alone: '',
  },
];

/** A phrase as folded words; the longest come first, so that “courtesy of” is found before “courtesy”. */
export interface Phrase {
  words: readonly string[];
  relation: CreditRelation;
}

const listOf = (text: string): string[] => text.split('|').filter(Boolean);

export const PHRASES: readonly Phrase[] = WORDS.flatMap(({ relation, before }) =>
  listOf(before).map((phrase) => ({ words: phrase.split(' ').map(foldCredit), relation })),
).sort((one, other) => other.words.length - one.words.length);

/** Parties that name nobody, by what they say. */
export const NAMELESS: ReadonlyMap<string, CreditRelation> = new Map(
  WORDS.flatMap(({ relation, alone }) => listOf(alone).map((phrase) => [foldCredit(phrase), relation] as const)),
);

/** Conjunctions between two names. Arabic’s “و” is written joined to the next word and is looked at with the names. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and|und|et|y|e|og|och|en|и|و|with|mit|avec|con|com|مع'.split('|'),
);

/** First letters of the phrases, to leave most words alone. */
export const PHRASE_STARTS: ReadonlySet<string> = new Set(PHRASES.map(({ words }) => words[0]!));
