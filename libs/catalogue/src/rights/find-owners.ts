import { AGENCIES, UNNAMED_AGENCIES, type Owner } from './agencies.js';
import { parseCredit } from './credit/parse-credit.js';
import { foldCredit, plainCredit } from './fold-credit.js';
import { HANDOUT_WORDS } from './handout-words.js';
import { LIBRARIES, SOCIAL_NETWORKS } from './other-owners.js';

/** Why a name in a credit cannot be licensed from us. */
export type OwnerKind = 'agency' | 'library' | 'social-media' | 'handout';

export interface FoundOwner {
  kind: OwnerKind;
  /** As shown to readers; null for words that name nobody, such as “handout” or “agencies”. */
  name: string | null;
}

/** An owner the house added to the lists that come with the software. */
export interface KnownOwner extends FoundOwner {
  name: string;
  /** Other spellings, in any language. */
  names: readonly string[];
}

interface Needle {
  kind: OwnerKind;
  name: string | null;
  pattern: RegExp;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const IS_CJK = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

/** Whole words; Arabic ones also behind the conjunctions and article that are written joined to a word. */
function wholeWords(names: readonly string[], flags: string): RegExp {
  const folded = [...new Set(names)].sort((a, b) => b.length - a.length);
  const joint = folded.filter((name) => IS_CJK.test(name)).map(escaped);
  const spaced = folded.filter((name) => !IS_CJK.test(name)).map((name) => escaped(name).replace(/ /g, '[\\s-]+'));
  const whole = `(?<![\\p{L}\\p{N}])(?:[وفبلك](?:ال)?)?(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`;
  return new RegExp([...(spaced.length > 0 ? [whole] : []), ...joint].join('|'), flags);
}

/** An owner with marks is matched by its own name only where that is more than a word of capitals. */
const ownNameOf = (owner: Owner): string[] =>
  owner.marks.length === 0 || (owner.name.length > 4 && !owner.marks.includes(owner.name.toUpperCase()))
    ? [owner.name]
    : [];

const needlesOf = (owners: readonly Owner[], kind: OwnerKind): Needle[] =>
  owners.map((owner) => ({
    kind,
    name: owner.name,
    pattern: wholeWords([...ownNameOf(owner), ...owner.names].map(foldCredit), 'u'),
  }));

const NEEDLES: readonly Needle[] = [
  ...needlesOf(AGENCIES, 'agency').filter((needle) => needle.pattern.source !== '(?:)'),
  ...needlesOf(LIBRARIES, 'library'),
  ...needlesOf(SOCIAL_NETWORKS, 'social-media'),
];
const HANDOUT = wholeWords(HANDOUT_WORDS.map(foldCredit), 'u');
const UNNAMED = wholeWords(UNNAMED_AGENCIES.map(foldCredit), 'u');
const MARKS: readonly { mark: string; name: string; pattern: RegExp }[] = AGENCIES.flatMap(({ name, marks }) =>
  marks.map((mark) => ({
    ...{ mark, name },
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${escaped(mark)}(?![\\p{L}\\p{N}])`, 'u'),
  })),
);
/** Parties that say handed out or shared among the press when they stand alone, and are names or words otherwise. */
const LONE_HANDOUT = /^(?:pool|dr|d r|pr|family|private|own work|reader|facebook page|ho)$/;
const PARTY_BREAK = /\s*(?:[/|,;:()[\]•·©]|\s[–—-]\s|\svia\s|\sand\s|\s&\s)\s*/iu;
const PICTURE_NOISE = /\b(?:photo|photos|image|images|file|archive|video|picture)\b/gi;

export const partiesOf = (line: string): string[] =>
  plainCredit(line)
    .split(PARTY_BREAK)
    .map((party) => party.trim())
    .filter(Boolean);

function markedOwners(line: string): FoundOwner[] {
  const plain = plainCredit(line);
  const printed = [...partiesOf(line), ...parseCredit(line).parties.map(({ name }) => name ?? '')];
  const parties = new Set(printed.map((party) => party.replace(PICTURE_NOISE, '').trim().toUpperCase()));
  const hasSmallLetters = /\p{Ll}/u.test(plain);
  return MARKS.filter(({ mark, pattern }) => parties.has(mark) || (hasSmallLetters && pattern.test(plain))).map(
    ({ name }) => ({ kind: 'agency', name }),
  );
}

const compiled = new WeakMap<readonly KnownOwner[], Needle[]>();

/** The house's additions as patterns, built once for each list. */
function needlesOfHouse(additions: readonly KnownOwner[]): Needle[] {
  const known = compiled.get(additions);
  if (known) return known;
  const needles = additions.map(({ kind, name, names }) => ({
    ...{ kind, name },
    pattern: wholeWords([name, ...names].map(foldCredit).filter(Boolean), 'u'),
  }));
  compiled.set(additions, needles);
  return needles;
}

const WHOLLY_OWNERS: readonly RegExp[] = NEEDLES.map(
  ({ pattern }) => new RegExp(`^(?:the )?(?:${pattern.source})$`, 'u'),
);
const isAnOwner = (name: string): boolean => {
  const folded = foldCredit(name);
  return WHOLLY_OWNERS.some((pattern) => pattern.test(folded));
};

const longNames = new Map<string, RegExp | null>();
const MOST_NAMES = 10_000;

/** A pattern for a title's own name of several words; null for one that may not hide an owner. */
function longName(name: string): RegExp | null {
  const before = longNames.get(name);
  if (before !== undefined) return before;
  const isLong = name.trim().includes(' ') && !isAnOwner(name);
  const pattern = isLong ? new RegExp(escaped(plainCredit(name)), 'giu') : null;
  if (longNames.size >= MOST_NAMES) longNames.clear();
  longNames.set(name, pattern);
  return pattern;
}

/** `line` without the title's own names where those are longer than any owner's name inside them. */
function withoutOwnNames(line: string, ownNames: readonly string[]): string {
  return ownNames.reduce((rest, name) => {
    const pattern = longName(name);
    return pattern ? rest.replace(pattern, ' ') : rest;
  }, plainCredit(line));
}

/**
 * Everybody in a credit line, byline or source line whose work we may not license: agencies, picture libraries,
 * people on social networks, and those who hand out. `ownNames` are the title's names, which may contain such a word.
 */
export function findOwners(
  line: string,
  ownNames: readonly string[] = [],
  additions: readonly KnownOwner[] = [],
): FoundOwner[] {
  const rest = withoutOwnNames(line, ownNames);
  const folded = foldCredit(rest);
  const named: FoundOwner[] = [...NEEDLES, ...needlesOfHouse(additions)]
    .filter((needle) => needle.pattern.test(folded))
    .map(({ kind, name }) => ({ kind, name }));
  const marked = markedOwners(rest).filter((owner) => !named.some((other) => other.name === owner.name));
  const handedOut = HANDOUT.test(folded) || partiesOf(rest).some((party) => LONE_HANDOUT.test(foldCredit(party)));
  return [...named, ...marked, ...(handedOut ? [{ kind: 'handout' as const, name: null }] : [])];
}

/** Whether a byline or source line names agencies without saying which. */
export const namesAgencies = (line: string, ownNames: readonly string[] = []): boolean =>
  UNNAMED.test(foldCredit(withoutOwnNames(line, ownNames)));
