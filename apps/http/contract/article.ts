import { CONTRIBUTOR_TERMS, HOST_KINDS, RELATIONS } from '#libs/catalogue';
import type {
  ArticleComponent,
  ArticleContent,
  ArticleHistoryEntry,
  ArticleView,
  Block,
  ComponentView,
  DeskArticle,
  DeskArticleItem,
  InlineText,
  OverrideEntry,
  PublicBlock,
  RightsVerdict,
  StoredAs,
  TitleName,
  TitleView,
  ContributorView,
} from '#libs/catalogue';
import {
  anyOf,
  anything,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  optional,
  orNull,
  registerAs,
  text,
  yes,
  type Field,
} from '../schema.js';

export const status = oneOf(['licensable', 'needs-clearance', 'excluded']);
const direction = oneOf(['ltr', 'rtl']);
const state = oneOf(['live', 'embargoed', 'killed']);

export const rights = named<RightsVerdict>('RightsVerdict', {
  status,
  code: text('Stable, such as image.agency.'),
  message: text(),
  nextStep: orNull(text()),
  names: optional(listOf(text(), 'Whom the verdict speaks of.')),
});

const inline = { html: text('Sanitised inline markup.'), text: text() };
const inlineText = named<InlineText>('InlineText', inline);
const kind = (value: Block['kind'] | 'withheld'): Field => oneOf([value]);

type Of<K extends PublicBlock['kind']> = Extract<PublicBlock, { kind: K }>;

const blocks = [
  named<Of<'paragraph'>>('ParagraphBlock', { id: text(), kind: kind('paragraph'), ...inline }),
  named<Of<'heading'>>('HeadingBlock', { id: text(), kind: kind('heading'), level: integer('2 to 4.'), ...inline }),
  named<Of<'list'>>('ListBlock', { id: text(), kind: kind('list'), ordered: yes(), items: listOf(inlineText) }),
  named<Of<'quote'>>('QuoteBlock', {
    id: text(),
    kind: kind('quote'),
    cite: orNull(text()),
    ...inline,
    componentId: optional(text('Set when somebody else’s words have rights of their own.')),
  }),
  named<Of<'correction'>>('CorrectionBlock', { id: text(), kind: kind('correction'), ...inline }),
  named<Of<'footnote'>>('FootnoteBlock', {
    id: text(),
    kind: kind('footnote'),
    mark: text('What the text refers to it by, such as 1 or *.'),
    ...inline,
  }),
  named<Of<'table'>>('TableBlock', {
    id: text(),
    kind: kind('table'),
    caption: orNull(text()),
    header: listOf(inlineText),
    rows: listOf(listOf(inlineText)),
  }),
  named<Of<'component'>>('ComponentBlock', { id: text(), kind: kind('component'), componentId: text() }),
  named<Of<'gallery'>>('GalleryBlock', {
    id: text(),
    kind: kind('gallery'),
    caption: orNull(text('Said of all its pictures; each has rights of its own.')),
    componentIds: listOf(text()),
  }),
];
const block = registerAs('Block', anyOf(...blocks));
const withheld = named<Of<'withheld'>>('WithheldBlock', { id: text(), kind: kind('withheld'), words: integer() });
const publicBlock = registerAs('PublicBlock', anyOf(...blocks, withheld));

const componentFields = {
  id: text(),
  kind: oneOf(['text', 'image', 'graphic', 'video', 'audio', 'embed', 'pull-quote']),
  rights,
  creditLine: orNull(text()),
  caption: orNull(text()),
  alt: orNull(text()),
  width: orNull(integer()),
  height: orNull(integer()),
};

export const articleComponent = named<ArticleComponent>('ArticleComponent', {
  ...componentFields,
  sourceUrl: orNull(text()),
});
const componentView = named<ComponentView>('ComponentView', {
  ...componentFields,
  imageUrl: orNull(text('Path on this site; null for what may not be shown.')),
});

export const article = named<ArticleView>('Article', {
  id: id(),
  versionId: id(),
  version: integer(),
  state,
  embargoedUntil: orNull(instant()),
  titleId: id(),
  titleName: text(),
  canonicalUrl: text(),
  headline: text(),
  standfirst: orNull(text()),
  byline: orNull(text()),
  section: orNull(text()),
  publishedAt: orNull(instant()),
  language: text('BCP 47.'),
  direction,
  wordCount: integer(),
  blocks: listOf(publicBlock),
  components: listOf(componentView),
});

export const listFields = {
  id: id(),
  headline: text(),
  standfirst: orNull(text()),
  byline: orNull(text()),
  titleId: id(),
  titleName: text(),
  section: orNull(text()),
  publishedAt: orNull(instant()),
  language: text(),
  direction,
  wordCount: integer(),
  rights: status,
  canonicalUrl: text(),
};

const deskFields = {
  ...listFields,
  state,
  embargoedUntil: orNull(instant()),
  version: integer(),
  parts: object<DeskArticleItem['parts']>({ licensable: integer(), 'needs-clearance': integer(), excluded: integer() }),
  overridden: integer(),
  updatedAt: instant(),
};
export const deskArticleItem = named<DeskArticleItem>('DeskArticleItem', deskFields);

const content = named<ArticleContent>('ArticleContent', {
  canonicalUrl: text(),
  headline: text(),
  standfirst: orNull(text()),
  byline: orNull(text()),
  authors: listOf(text()),
  sourceLine: optional(orNull(text())),
  publisher: optional(orNull(text())),
  section: orNull(text()),
  publishedAt: orNull(text()),
  modifiedAt: orNull(text()),
  language: text(),
  direction,
  blocks: listOf(block),
  components: listOf(articleComponent),
  wordCount: integer(),
});

const byWhom = {
  at: instant(),
  actorKind: text(),
  actorId: orNull(text()),
  actorName: orNull(text('Of staff, as they were called then.')),
};

export const deskArticle = named<DeskArticle>('DeskArticle', {
  ...deskFields,
  versionId: id(),
  content,
  overrides: anything('By component id: the status staff have set, and why.'),
  rightsHistory: listOf(
    object<OverrideEntry>({
      componentId: text(),
      fromStatus: status,
      status: orNull(status),
      reason: text(),
      ...byWhom,
    }),
  ),
  history: listOf(
    object<ArticleHistoryEntry>({
      change: text(),
      fromState: orNull(state),
      toState: state,
      version: integer(),
      reason: orNull(text()),
      ...byWhom,
    }),
  ),
});

export const importedArticle = named<StoredAs>('ImportedArticle', {
  articleId: id(),
  versionId: id(),
  version: integer(),
  changed: yes('Whether this import made the article or a new version of it.'),
});

export const articleState = named<{ articleId: string; state: string; embargoedUntil: string | null }>('ArticleState', {
  articleId: id(),
  state,
  embargoedUntil: orNull(instant()),
});

export const titleNames = listOf(named<TitleName>('TitleName', { id: id(), name: text(), language: text() }));

const titleFields = {
  id: id(),
  name: text(),
  language: text(),
  ownNames: listOf(text()),
  hosts: listOf(object<TitleView['hosts'][number]>({ host: text(), kind: oneOf(HOST_KINDS) })),
  articles: integer(),
};
export const titleList = listOf(named<TitleView>('Title', titleFields));
export const titleDetail = named<TitleView & { contributors: ContributorView[] }>('TitleDetail', {
  ...titleFields,
  contributors: listOf(
    named<ContributorView>('Contributor', {
      id: id(),
      name: text(),
      relation: oneOf(RELATIONS),
      terms: oneOf(CONTRIBUTOR_TERMS),
    }),
  ),
});
export const savedId = named<{ id: string }>('SavedId', { id: id() });
