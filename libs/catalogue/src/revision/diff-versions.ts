import type { ArticleComponent, ArticleContent, ComponentKind } from '../article/article-content.js';
import { diffBlocks, type BlockDiff } from './diff-blocks.js';
import { diffWords, type DiffPart } from './diff-words.js';

export const DETAIL_FIELDS = [
  'headline',
  'standfirst',
  'byline',
  'sourceLine',
  'section',
  'publishedAt',
  'language',
  'canonicalUrl',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

/** A line outside the running text that is different. */
export interface DetailDiff {
  field: DetailField;
  parts: DiffPart[];
}

/** A picture or another part that came, went, or says something else. */
export interface ComponentDiff {
  componentId: string;
  kind: ComponentKind;
  change: 'added' | 'removed' | 'changed';
  caption: DiffPart[];
  creditLine: DiffPart[];
}

export interface VersionDiff {
  details: DetailDiff[];
  blocks: BlockDiff[];
  components: ComponentDiff[];
}

const valueOf = (content: ArticleContent, field: DetailField): string => content[field] ?? '';

function diffDetails(from: ArticleContent, to: ArticleContent): DetailDiff[] {
  return DETAIL_FIELDS.filter((field) => valueOf(from, field) !== valueOf(to, field)).map((field) => ({
    field,
    parts: diffWords(valueOf(from, field), valueOf(to, field)),
  }));
}

const ofParts = (content: ArticleContent): Map<string, ArticleComponent> =>
  new Map(content.components.filter(({ kind }) => kind !== 'text').map((component) => [component.id, component]));

const saysTheSame = (one: ArticleComponent, other: ArticleComponent): boolean =>
  one.caption === other.caption && one.creditLine === other.creditLine;

function diffComponents(from: ArticleContent, to: ArticleContent): ComponentDiff[] {
  const [before, after] = [ofParts(from), ofParts(to)];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id): ComponentDiff[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old && now && saysTheSame(old, now)) return [];
    return [
      {
        componentId: id,
        kind: (now ?? old)!.kind,
        change: old && now ? 'changed' : now ? 'added' : 'removed',
        caption: diffWords(old?.caption ?? '', now?.caption ?? ''),
        creditLine: diffWords(old?.creditLine ?? '', now?.creditLine ?? ''),
      },
    ];
  });
}

/** What is different between two versions of an article, for people to read. Pure. */
export const diffVersions = (from: ArticleContent, to: ArticleContent): VersionDiff => ({
  details: diffDetails(from, to),
  blocks: diffBlocks(from.blocks, to.blocks),
  components: diffComponents(from, to),
});
