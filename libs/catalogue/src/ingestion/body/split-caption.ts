import { collapse } from '../page/page-tree.js';

/** Words that introduce a credit, in the languages of the press here; folded to lower case before matching. */
const CREDIT_LABELS =
  'photo(?:graph(?:er|y|ie)?|s)?|picture|image|pic|pix|photo credit|image credit|picture credit|credit|credits|graphics?|illustration|chart|map|courtesy|source|' +
  'foto(?:graf(?:ie|ia|ía|o)?|s)?|bild(?:quelle|nachweis|rechte)?|grafik|quelle|crédit(?:s)?(?: photo)?|crédito|imagen|imagem|immagine|fuente|fonte|' +
  'фото|иллюстрация|источник|zdj(?:ęcie)?|fot|صورة|الصورة|تصوير|عدسة|مصدر الصورة|المصدر|رسم|写真|撮影|사진|图|图片|摄影';

const LABELLED = new RegExp(
  `(?:^|[\\s.(\\[|–—-])((?:${CREDIT_LABELS})\\s*(?:by|copyright|credit|via|von|de|:|/|©)[\\s:]*[^.]{2,160}(?:\\.\\s?[^.]{1,60}){0,3})$`,
  'iu',
);
const LABEL_ONLY_START = new RegExp(`^(?:${CREDIT_LABELS})\\s*(?:by\\b|copyright\\b|:|/|©)`, 'iu');
const AGENCY_SHAPE =
  /(?:^|[\s.(|–—-])((?:[\p{Lu}][\p{L}.'’-]+\s){0,4}(?:[\p{Lu}][\p{L}.'’-]+)?\s?(?:\/|\bvia\b)\s?[\p{Lu}][\p{L}\s.&'’/-]{1,80}|(?:AP|AFP|EPA|REUTERS|Reuters|PA|dpa|DPA|TASS|Getty Images|Associated Press)(?: Photo| Images| File)?(?:\s?\/\s?[\p{L}\s.'’-]{2,80})?)\.?$/u;
const BRACKETED = /[([（]([^()[\]（）]{2,200})[)\]）]\s*\.?\s*$/u;
const COPYRIGHT = /((?:©|\(c\)|copyright)\s?.{2,120})$/iu;
const CREDIT_WORDS =
  /[/©|]|\b(?:photo|photograph|image|images|pool|handout|courtesy|file|via|agency|press|getty|reuters|afp|ap|epa|pa|dpa|foto|bild|crédit|credit)\b|صورة|تصوير|وكالة|مكتب|أرشيف|фото/iu;

export interface CaptionParts {
  caption: string | null;
  creditLine: string | null;
}

const bare = (text: string): string => collapse(text.replace(/^[\s|.,;:–—-]+(?=\S)|[\s|,;:–—-]+$/gu, ''));

function cutAt(text: string, credit: string): CaptionParts {
  const caption = bare(text.slice(0, text.lastIndexOf(credit)).replace(/[([（]\s*$/u, ''));
  return { caption: caption || null, creditLine: bare(credit.replace(/[)\]）]\s*\.?$/u, '')) || null };
}

/**
 * A caption and the credit line printed at its end: in brackets, behind a label ("Photo: ..."), in an agency's shape
 * ("A Name/AFP", "AP Photo/A Name"), or behind a copyright sign. The credit is cut from the caption as printed.
 */
export function splitCaption(text: string): CaptionParts {
  const whole = collapse(text);
  if (!whole) return { caption: null, creditLine: null };
  if (LABEL_ONLY_START.test(whole) && whole.length <= 160) return { caption: null, creditLine: whole };
  const bracketed = BRACKETED.exec(whole);
  if (bracketed && CREDIT_WORDS.test(bracketed[1]!)) {
    const credit = bracketed[1]!.trim();
    return { caption: bare(whole.slice(0, bracketed.index)) || null, creditLine: credit };
  }
  const credits = [LABELLED, COPYRIGHT, AGENCY_SHAPE]
    .map((shape) => shape.exec(whole)?.[1])
    .filter(Boolean) as string[];
  const longest = credits.sort((a, b) => b.length - a.length)[0];
  return longest ? cutAt(whole, longest) : { caption: whole, creditLine: null };
}

/** Whether a line is nothing but a credit: “Photo: ...”, “A Name/AFP”. */
export function isCreditLine(text: string): boolean {
  const line = collapse(text);
  if (line.length > 120) return false;
  return LABEL_ONLY_START.test(line) || (AGENCY_SHAPE.exec(line)?.[1]?.length ?? 0) >= line.length - 1;
}
