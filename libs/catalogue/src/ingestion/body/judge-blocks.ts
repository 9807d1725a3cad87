import { isInside } from '../page/page-tree.js';
import {
  ASKS,
  CONTRIBUTION_NOTE,
  CORRECTION_STARTS,
  HOUSE_NOTES,
  LEAD_AWAY,
  SOURCE_STARTS,
} from './boilerplate-words.js';
import { wordsIn, type Candidate } from './candidate.js';
import { partNames } from './part-names.js';
import { isPullQuote, withPullQuotes } from './pull-quotes.js';
import { isInNamedCaption, mediaText } from './read-media.js';
import type { Region } from './region.js';
import { isCreditLine } from './split-caption.js';

/** What is already known of the article when its blocks are judged. */
export interface KnownParts {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  authors: readonly string[];
  /** The text structured data gives, or null. */
  body: string | null;
}

export interface JudgedBlocks {
  blocks: Candidate[];
  /** Lines that say who reported or supplied, cut from the text. */
  sourceLines: string[];
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

const lettersOnly = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const same = (a: string, b: string | null): boolean => b !== null && lettersOnly(a) === lettersOnly(b);

const SHORT = 14;
const MEDIUM = 40;

const leadsAway = (block: Candidate): boolean => {
  const start = fold(block.text.slice(0, 120));
  if (!LEAD_AWAY.some((pattern) => pattern.test(start))) return false;
  return block.words <= SHORT || block.linkShare > 0.35 || (block.words <= MEDIUM && !block.kept);
};

const isHouseNote = (block: Candidate): boolean =>
  block.words <= 90 && HOUSE_NOTES.some((pattern) => pattern.test(fold(block.text.slice(0, 900))));

/** A short block that asks for something; one in running text that Readability kept must be shorter still. */
const asksForSomething = (block: Candidate): boolean => {
  if (block.kind === 'quote' || block.words > (block.kept ? 25 : MEDIUM)) return false;
  const text = fold(block.text.slice(0, 400));
  return ASKS.some((pattern) => pattern.test(text));
};

const isSaying = (block: Candidate): boolean => /[\p{L}\p{N}]/u.test(block.text);

/** A paragraph that is one link, or a list of links: a way to elsewhere. */
function isOnlyLinks(block: Candidate): boolean {
  if (block.kind === 'heading' || block.kind === 'quote' || block.kind === 'table') return false;
  if (block.kind === 'list') return block.linkShare > 0.7;
  return block.linkShare > 0.9 && block.words <= MEDIUM;
}

const DATE_LINE =
  /(?:\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d+ (?:minutes?|hours?|days?) ago\b)/i;
const ENDS_SENTENCE = /[.!?…。؟"”»]\s*$/;
const DETAIL_WORDS =
  /^\W*(?:by|von|par|por|di|от|av|door|door|بقلم|كتب|published|updated|posted|last (?:updated|modified)|first published|publié|mis à jour|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|نشر|آخر تحديث|تاريخ النشر)\b/iu;

function isDetailLine(block: Candidate): boolean {
  if (block.words > 24 || block.kind === 'quote') return false;
  const holder = block.owner.parent;
  const isNamed =
    partNames(block.owner).detail || (holder !== null && holder.textLength < 200 && partNames(holder).detail);
  if (isNamed && (block.words <= SHORT || !ENDS_SENTENCE.test(block.text))) return true;
  if (ENDS_SENTENCE.test(block.text.replace(/\b[ap]\.m\.\s*$/i, ''))) return false;
  return block.words <= 16 && (DATE_LINE.test(block.text) || DETAIL_WORDS.test(fold(block.text)));
}

/** Whether a block only repeats what is shown above the text. */
function repeatsTop(block: Candidate, known: KnownParts): boolean {
  if (same(block.text, known.headline) || same(block.text, known.standfirst) || same(block.text, known.byline))
    return true;
  const rest = known.authors.reduce((text, name) => text.replaceAll(fold(name), ''), fold(block.text));
  return block.words <= 12 && rest.length < block.text.length && wordsIn(rest) <= 3;
}

/** A part whose name says aside, met below the region's root; it counts against blocks that Readability left out. */
function standsAside(block: Candidate, region: Region): boolean {
  let share = 0;
  for (let at = block.owner; at !== region.root && at.parent; at = at.parent) {
    share = region.keptLength(at) / (region.keptLength(region.root) || 1);
    if (share > 0.3) return false;
    if (partNames(at).aside || partNames(at).topic) return true;
  }
  return false;
}

class Judge {
  private readonly captions: Set<string>;
  private readonly evidence: string;

  constructor(
    private readonly region: Region,
    private readonly known: KnownParts,
    candidates: readonly Candidate[],
  ) {
    this.captions = new Set(candidates.flatMap((one) => (one.media ? mediaText(one.media) : [])).map(lettersOnly));
    this.evidence = lettersOnly(known.body ?? '');
  }

  /** Whether a block is none of the article's text, wherever it stands. */
  isForeign(block: Candidate): boolean {
    if (block.kind === 'media') return false;
    if (block.kind === 'footnote' || isPullQuote(block.owner)) return !isSaying(block);
    if (!isSaying(block) || leadsAway(block) || isHouseNote(block) || asksForSomething(block)) return true;
    if (isOnlyLinks(block) && !this.isEvident(block)) return true;
    if (block.kind === 'paragraph' && block.words <= 12 && isCreditLine(block.text)) return true;
    if (isInNamedCaption(block.owner, this.region.root) || this.captions.has(lettersOnly(block.text))) return true;
    return !block.kept && !this.isRecovered(block);
  }

  private isEvident(block: Candidate): boolean {
    const text = lettersOnly(block.text);
    return text.length > 30 && this.evidence.includes(text);
  }

  /** What Readability threw out comes back when nothing but its form speaks against it. */
  private isRecovered(block: Candidate): boolean {
    if (this.isEvident(block)) return true;
    if (standsAside(block, this.region) || block.linkShare > 0.4) return false;
    if (block.kind === 'heading') return block.words <= 30;
    if (block.kind === 'list' || block.kind === 'table') return block.words >= 4;
    return block.words >= 6 || (block.words >= 2 && ENDS_SENTENCE.test(block.text));
  }

  isTop(block: Candidate): boolean {
    return repeatsTop(block, this.known) || isDetailLine(block);
  }
}

/** Blocks in front of the first and behind the last paragraph that Readability kept are outside, headings included. */
function withinKept(blocks: Candidate[]): Candidate[] {
  const isText = ({ kept, kind }: Candidate): boolean =>
    kept && kind !== 'media' && kind !== 'heading' && kind !== 'footnote';
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  if (first < 0) return blocks;
  const lead = blocks.slice(0, first).filter((block) => block.kind === 'media' || block.kept);
  const tail = blocks.slice(last + 1).filter(({ kind }) => kind === 'media' || kind === 'footnote');
  return [...lead, ...blocks.slice(first, last + 1), ...tail];
}

/** A heading that leads away takes the short and linked blocks under it along. */
function withoutLinkSections(blocks: Candidate[]): Candidate[] {
  let away = false;
  return blocks.filter((block) => {
    if (leadsAway(block) && (block.kind === 'heading' || block.words <= SHORT)) away = true;
    else if (away && (block.linkShare > 0.4 || (block.words <= SHORT && !ENDS_SENTENCE.test(block.text)))) return false;
    else away = false;
    return true;
  });
}

/** A heading with nothing of the article under it any more. */
function withoutEmptyHeadings(blocks: Candidate[]): Candidate[] {
  return blocks.filter(
    (block, i) =>
      block.kind !== 'heading' ||
      blocks.slice(i + 1).some(({ kind }) => kind !== 'media' && kind !== 'heading' && kind !== 'footnote'),
  );
}

function trimTop(blocks: Candidate[], judge: Judge): Candidate[] {
  const start = blocks.findIndex(
    (block) => block.kind !== 'media' && block.kind !== 'heading' && !judge.isTop(block) && block.words > 8,
  );
  return blocks.filter((block, i) => block.kind === 'media' || (i > start && start >= 0) || !judge.isTop(block));
}

/** A name at the end, alone or with a place or role, says who wrote it, and is no sentence of the text. */
const withoutLastName = (blocks: Candidate[], known: KnownParts): Candidate[] => {
  const last = blocks.findLast(({ kind }) => kind !== 'media' && kind !== 'footnote');
  const isName = last?.kind === 'paragraph' && repeatsTop(last, known) && !ENDS_SENTENCE.test(last.text);
  return isName ? blocks.filter((block) => block !== last) : blocks;
};

const isSourceLine = (block: Candidate, fromEnd: number): boolean => {
  if (block.kind !== 'paragraph' || block.words > 70 || fromEnd > 4) return false;
  return SOURCE_STARTS.test(block.text) || (block.words <= 45 && CONTRIBUTION_NOTE.test(block.text));
};

function withoutRepeats(blocks: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const key = block.words < 8 ? '' : lettersOnly(block.text);
    if (!key || block.kind === 'media') return true;
    if (seen.has(key) && !block.kept) return false;
    seen.add(key);
    return true;
  });
}

const isCorrection = (block: Candidate): boolean =>
  block.kind === 'paragraph' && block.words <= 150 && CORRECTION_STARTS.test(block.text);

/** The blocks of the article among the candidates, and the lines cut out that say who supplied it. */
export function judgeBlocks(candidates: Candidate[], region: Region, known: KnownParts): JudgedBlocks {
  const judge = new Judge(region, known, candidates);
  const inRegion = candidates.filter((block) => isInside(block.owner, region.root));
  const own = withoutLinkSections(inRegion).filter((block) => !judge.isForeign(block));
  const framed = withPullQuotes(withoutEmptyHeadings(withoutRepeats(trimTop(withinKept(own), judge))));
  const body = withoutLastName(framed, known);
  const texts = body.filter(({ kind }) => kind !== 'media' && kind !== 'footnote');
  const sourceLines = texts.filter((block, i) => isSourceLine(block, texts.length - 1 - i));
  const blocks = body
    .filter((block) => !sourceLines.includes(block))
    .map((block) => (isCorrection(block) ? { ...block, kind: 'correction' as const } : block));
  return { blocks, sourceLines: sourceLines.map((block) => block.text) };
}
