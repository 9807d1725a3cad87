import type {
  ArticleFound,
  ArticleResults,
  DeskArticleResults,
  DeskFacets,
  Facets,
  FacetValue,
  SavedFields,
  SavedFilterView,
  TextPart,
} from '#libs/catalogue';
import { id, integer, listOf, named, object, oneOf, optional, orNull, text, yes } from '../schema.js';
import { deskArticleItem, listFields, status } from './article.js';

const textPart = named<TextPart>(
  'TextPart',
  { text: text(), match: yes('Whether these words answer to the search.') },
  'Plain text, no markup.',
);

const articleFound = named<ArticleFound>('ArticleFound', {
  ...listFields,
  headlineParts: listOf(textPart),
  snippet: orNull(listOf(textPart, 'The standfirst, or the part of the public text that answers to the search.')),
  image: orNull(
    object<NonNullable<ArticleFound['image']>>({
      url: text('Path on this site.'),
      alt: orNull(text()),
      width: orNull(integer()),
      height: orNull(integer()),
    }),
  ),
});

export const relatedArticles = listOf(articleFound);

const facetValue = { value: text(), label: text(), articles: integer() };
const facetValues = listOf(named<FacetValue>('FacetValue', facetValue));
const facets = {
  title: facetValues,
  section: facetValues,
  language: facetValues,
  rights: listOf(object<Facets['rights'][number]>({ ...facetValue, value: status })),
  year: facetValues,
};
const COUNTED = 'Counted among the newest matches (see ranked).';

const told = {
  nextCursor: orNull(text('Give it back as `cursor` for the next page; null on the last.')),
  order: oneOf(['relevance', 'date']),
  about: orNull(object<NonNullable<ArticleResults['about']>>({ count: integer(), isExact: yes() })),
  ranked: orNull(
    object<NonNullable<ArticleResults['ranked']>>({
      count: integer('How many of the newest matches were ranked and counted by facet.'),
      isBounded: yes('Whether there are more than that.'),
    }),
  ),
};

const ONCE = 'What is told of all results comes with the first page.';

export const articleResults = named<ArticleResults>(
  'ArticleResults',
  {
    items: listOf(articleFound),
    ...told,
    facets: orNull(named<Facets>('Facets', facets, COUNTED)),
    didYouMean: orNull(
      object<NonNullable<ArticleResults['didYouMean']>>({
        q: text(),
        isShown: yes('Nothing answered as typed: these are the results for other words.'),
      }),
    ),
  },
  ONCE,
);

export const deskArticleResults = named<DeskArticleResults>(
  'DeskArticleResults',
  {
    items: listOf(deskArticleItem),
    ...told,
    facets: orNull(named<DeskFacets>('DeskFacets', { ...facets, reason: facetValues }, COUNTED)),
  },
  ONCE,
);

const savedField = optional(text());
export const savedFilters = listOf(
  named<SavedFilterView>('SavedFilter', {
    id: id(),
    name: text(),
    filters: object<SavedFields>({
      q: savedField,
      title: savedField,
      section: savedField,
      language: savedField,
      rights: savedField,
      state: savedField,
      parts: savedField,
      year: savedField,
      sort: savedField,
      from: savedField,
      to: savedField,
      reason: savedField,
      textBy: savedField,
      picturesBy: savedField,
    }),
    isShared: yes(),
    isOwn: yes('Those of colleagues can be used, not changed.'),
    ownerName: text(),
  }),
);
