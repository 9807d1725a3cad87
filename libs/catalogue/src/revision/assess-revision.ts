import type { ArticleComponent, ArticleContent, Block } from '../article/article-content.js';
import { diffVersions, type VersionDiff } from './diff-versions.js';
import type { BlockDiff } from './diff-blocks.js';
import { MOST_SLIPS, slipsBetween } from './is-typo.js';

/** What a new version changed, for machines. */
export const REVISION_CODES = [
  'headline',
  'text',
  'correction',
  'picture-removed',
  'picture-excluded',
  'spelling',
  'standfirst',
  'byline',
  'picture-added',
  'caption',
  'order',
  'details',
] as const;
export type RevisionCode = (typeof REVISION_CODES)[number];

/** Those that somebody who printed the earlier version has to know. */
const MATERIAL: ReadonlySet<RevisionCode> = new Set<RevisionCode>([
  'headline',
  'text',
  'correction',
  'picture-removed',
  'picture-excluded',
]);

export interface RevisionSide {
  content: ArticleContent;
  /** With the rights that counted, or count now. */
  components: readonly ArticleComponent[];
}

export interface Assessment {
  codes: RevisionCode[];
  material: boolean;
}

const textOf = (diff: BlockDiff, leave: 'added' | 'removed'): string =>
  diff.parts.map(({ op, text }) => (op === leave ? '' : text)).join('');

const NOT_RUNNING: ReadonlySet<BlockDiff['kind']> = new Set<BlockDiff['kind']>(['component', 'gallery', 'correction']);

const isRunning = (diff: BlockDiff): boolean => !NOT_RUNNING.has(diff.kind) && diff.componentId === null;

function textCode(blocks: readonly BlockDiff[]): RevisionCode | null {
  const different = blocks.filter((block) => isRunning(block) && block.change !== 'same' && block.change !== 'moved');
  if (different.length === 0) return null;
  let slips = 0;
  for (const block of different) {
    const found = slipsBetween(textOf(block, 'added'), textOf(block, 'removed'));
    if (found === null) return 'text';
    slips += found;
  }
  return slips > MOST_SLIPS ? 'text' : 'spelling';
}

/** A correction note that came, or says something else than before; one that went is no news. */
function hasNewCorrection(from: readonly Block[], to: readonly Block[]): boolean {
  const noteOf = (block: Block): string[] =>
    block.kind === 'correction' ? [block.text.replace(/\s+/g, ' ').trim().toLowerCase()] : [];
  const before = new Set(from.flatMap(noteOf));
  return to.flatMap(noteOf).some((note) => !before.has(note));
}

function pictureCodes(diff: VersionDiff, from: RevisionSide, to: RevisionSide): RevisionCode[] {
  const now = new Map(to.components.map((component) => [component.id, component.rights.status]));
  const isExcluded = from.components.some(
    ({ id, kind, rights }) =>
      kind !== 'text' && rights.status !== 'excluded' && now.has(id) && now.get(id) === 'excluded',
  );
  const parts = diff.components.filter(({ kind }) => kind !== 'embed' && kind !== 'pull-quote');
  const codes: (RevisionCode | false)[] = [
    parts.some(({ change }) => change === 'removed') && 'picture-removed',
    isExcluded && 'picture-excluded',
    parts.some(({ change }) => change === 'added') && 'picture-added',
    parts.some(({ change }) => change === 'changed') && 'caption',
  ];
  return codes.filter((code) => code !== false);
}

function detailCodes({ details }: VersionDiff, from: ArticleContent, to: ArticleContent): RevisionCode[] {
  const fields = new Set(details.map(({ field }) => field));
  const codes: RevisionCode[] = [];
  if (fields.has('headline')) codes.push(slipsBetween(from.headline, to.headline) === null ? 'headline' : 'spelling');
  if (fields.has('standfirst')) codes.push('standfirst');
  if (fields.has('byline') || fields.has('sourceLine')) codes.push('byline');
  const others = ['section', 'publishedAt', 'language', 'canonicalUrl'] as const;
  if (others.some((field) => fields.has(field))) codes.push('details');
  return codes;
}

/**
 * What a new version of an article changed, and whether it is a correction: another headline, running text that says
 * something else (more than spelling and spaces), a correction note, a picture that went or may no longer be sold.
 * Pure; people may decide otherwise.
 */
export function assessRevision(from: RevisionSide, to: RevisionSide): Assessment {
  const diff = diffVersions(from.content, to.content);
  const text = textCode(diff.blocks);
  const found = new Set<RevisionCode>([
    ...detailCodes(diff, from.content, to.content),
    ...(text ? [text] : []),
    ...(hasNewCorrection(from.content.blocks, to.content.blocks) ? (['correction'] as const) : []),
    ...pictureCodes(diff, from, to),
    ...(diff.blocks.some(({ change }) => change === 'moved') ? (['order'] as const) : []),
  ]);
  const codes = REVISION_CODES.filter((code) => found.has(code));
  return { codes, material: codes.some((code) => MATERIAL.has(code)) };
}
