import { createHash } from 'node:crypto';
import type { ArticleComponent, Block, InlineText } from '../../article/article-content.js';
import type { Candidate, Media } from './candidate.js';
import { inlineText } from './inline-text.js';
import { escapeHtml } from '../../article/escape-html.js';
import { readTable } from './read-table.js';

/** Ten hex digits that stand for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** A picture's address without what only says how large it is asked for. */
function sourceKey(media: Media): string {
  if (!media.sourceUrl) return media.quoted ?? media.alt ?? media.caption ?? '';
  const url = new URL(media.sourceUrl);
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url.pathname) ? `${url.host}${url.pathname}` : url.href;
}

/** `image-3f2a9c01bd`: the same picture has the same id in every version of an article. */
const componentId = (media: Media): string => `${media.kind}-${digest(sourceKey(media))}`;

export type UnjudgedComponent = Omit<ArticleComponent, 'rights'>;

/** Third-party words longer than this are not covered by the right to quote. */
const LONG_QUOTATION_WORDS = 150;

/** Paragraphs, list items and the like of one article; each is sanitised on its own. */
const MAX_TEXTS = 8_000;

export interface BuiltContent {
  blocks: Block[];
  components: UnjudgedComponent[];
}

class ContentBuilder {
  readonly blocks: Block[] = [];
  readonly components = new Map<string, UnjudgedComponent>();
  private readonly ids = new Map<string, number>();
  private texts = 0;

  constructor(private readonly baseUrl: string) {}

  /** Ids follow the words: a block that is not changed keeps its id in later versions. */
  private idFor(kind: string, text: string): string {
    const id = `${kind.slice(0, 1)}-${digest(text)}`;
    const times = (this.ids.get(id) ?? 0) + 1;
    this.ids.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  }

  /** What stands behind the budget is left empty, and so left out. */
  private inline(nodes: Candidate['parts'][number]): InlineText {
    this.texts += 1;
    return this.texts > MAX_TEXTS ? { html: '', text: '' } : inlineText(nodes, this.baseUrl);
  }

  add(candidate: Candidate): void {
    if (candidate.media) return this.addMedia(candidate.media);
    const id = this.idFor(candidate.kind, candidate.text);
    const block = this.blockOf(candidate, id);
    if (block) this.blocks.push(block);
  }

  private blockOf(candidate: Candidate, id: string): Block | null {
    if (candidate.kind === 'list') {
      const items = candidate.parts.map((part) => this.inline(part)).filter((item) => item.text !== '');
      return items.length > 0 ? { id, kind: 'list', ordered: candidate.ordered, items } : null;
    }
    if (candidate.kind === 'table') return { id, kind: 'table', ...readTable(candidate.owner, this.baseUrl) };
    const text = this.inline(candidate.parts[0] ?? []);
    if (text.text === '') return null;
    if (candidate.kind === 'heading') return { id, kind: 'heading', level: candidate.level, ...text };
    if (candidate.kind === 'quote') return this.quoteOf(candidate, id, text);
    if (candidate.kind === 'footnote') return { id, kind: 'footnote', mark: candidate.mark, ...text };
    return { id, kind: candidate.kind === 'correction' ? 'correction' : 'paragraph', ...text };
  }

  private quoteOf(candidate: Candidate, id: string, text: InlineText): Block {
    const cite = candidate.owner.attributes['cite'] ?? null;
    if (candidate.words < LONG_QUOTATION_WORDS) return { id, kind: 'quote', cite, ...text };
    const component: UnjudgedComponent = {
      id: `embed-${digest(candidate.text)}`,
      kind: 'embed',
      creditLine: null,
      caption: null,
      alt: null,
      sourceUrl: null,
      width: null,
      height: null,
    };
    this.components.set(component.id, component);
    return { id, kind: 'quote', cite, componentId: component.id, ...text };
  }

  addMedia(media: Media): void {
    const id = this.addComponent(media);
    if (id === null) return;
    if (media.quoted) return this.addPost(id, media.quoted);
    this.blocks.push({ id: this.idFor('media', id), kind: 'component', componentId: id });
  }

  /** The new component's id; null for a part the article has already. */
  private addComponent(media: Media): string | null {
    const id = componentId(media);
    if (this.components.has(id)) return null;
    const { kind, creditLine, caption, alt, sourceUrl, width, height } = media;
    this.components.set(id, { id, kind, creditLine, caption, alt, sourceUrl, width, height });
    return id;
  }

  /** Pictures shown as one; a caption that all of them share is the gallery's. */
  addGallery(media: readonly Media[]): void {
    const componentIds = media.map((one) => this.addComponent(one)).filter((id) => id !== null);
    if (componentIds.length === 0) return;
    const [componentId] = componentIds;
    const id = this.idFor('gallery', componentIds.join(' '));
    const captions = new Set(media.map(({ caption }) => caption));
    const caption = captions.size === 1 ? media[0]!.caption : null;
    this.blocks.push(
      componentIds.length === 1
        ? { id: this.idFor('media', componentId!), kind: 'component', componentId: componentId! }
        : { id, kind: 'gallery', caption, componentIds },
    );
  }

  /** The words of a social post read on in the running text, but belong to the post. */
  private addPost(componentId: string, text: string): void {
    this.blocks.push({
      id: this.idFor('quote', text),
      kind: 'quote',
      cite: null,
      componentId,
      html: escapeHtml(text),
      text,
    });
  }
}

const isPicture = ({ media }: Candidate): boolean => media?.kind === 'image' || media?.kind === 'graphic';

/** Neighbours that one gallery shows come together; everything else comes alone. */
function galleries(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const before = groups.at(-1)?.at(-1);
    const isNext = before?.gallery && before.gallery === candidate.gallery && isPicture(before) && isPicture(candidate);
    if (isNext) groups.at(-1)!.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** Blocks with stable ids and components without rights yet, from the candidates that belong to the article. */
export function buildContent(
  candidates: readonly Candidate[],
  leading: readonly Media[],
  baseUrl: string,
): BuiltContent {
  const builder = new ContentBuilder(baseUrl);
  for (const media of leading) builder.addMedia(media);
  for (const group of galleries(candidates)) {
    if (group.length === 1) builder.add(group[0]!);
    else builder.addGallery(group.map(({ media }) => media!));
  }
  return { blocks: builder.blocks, components: [...builder.components.values()] };
}
