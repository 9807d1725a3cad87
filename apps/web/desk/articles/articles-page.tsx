import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { deskApi, type ArticleItem, type DeskArticleResults } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { ListPage } from '../list/list-page.js';
import { Listing } from '../list/listing.js';
import { useFilters } from '../../design/address/use-address.js';
import { usePages } from '../list/use-pages.js';
import { ArticleStateTag } from '../marks/article-state.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ArticleFacets } from './article-facets.js';
import { ArticleFilterBar, ARTICLE_FILTERS } from './article-filters.js';
import { PartCounts } from './part-counts.js';
import { SavedFilters } from './saved-filters.js';
import styles from './articles.module.css';
import list from '../list/list.module.css';

/** Every article we have, in whatever state. */
export function ArticlesPage() {
  const words = useWords();
  const { filters, setFilter, clear, isFiltered } = useFilters(ARTICLE_FILTERS);
  const mayImport = useMay('importArticles');
  const { parts, year, ...same } = filters;
  const isYear = /^\d{4}$/.test(year);
  const pages = usePages({
    key: ['articles', filters],
    fetchPage: (page) =>
      deskApi.articles(
        {
          ...same,
          needsClearance: parts === 'needs-clearance' ? 'true' : '',
          from: isYear ? `${year}-01-01` : same.from,
          to: isYear ? `${String(Number(year) + 1)}-01-01` : same.to,
        },
        page,
      ),
  });
  const told = pages.data?.pages[0];
  const importLink = (
    <Button component={Link} to="/articles/import">
      {words.articles.import}
    </Button>
  );
  const empty = isFiltered ? (
    <EmptyState title={words.articles.nothing} action={<Button onClick={clear}>{words.articles.clear}</Button>}>
      {words.articles.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.articles.empty} action={mayImport ? importLink : null}>
      {words.articles.emptyText}
    </EmptyState>
  );
  return (
    <ListPage title={words.articles.title} actions={mayImport ? importLink : null}>
      <ArticleFilterBar filters={filters} isFiltered={isFiltered} onFilter={setFilter} onClear={clear} />
      <SavedFilters filters={filters} isFiltered={isFiltered} />
      <div className={styles.columns}>
        <aside className={styles.facets} aria-label={words.articles.narrow}>
          <ArticleFacets facets={told?.facets ?? null} filters={filters} onFilter={setFilter} />
        </aside>
        <div>
          <Told told={told} />
          <Listing
            pages={pages}
            label={words.articles.list}
            empty={empty}
            columns="minmax(0, 1fr) 20rem 8.5rem"
            keyOf={(article) => article.id}
            row={(article) => <ArticleRow article={article} />}
          />
        </div>
      </div>
    </ListPage>
  );
}

/** How many fit, and how far the order and the counts look. */
function Told({ told }: { told: DeskArticleResults | undefined }) {
  const words = useWords();
  const { locale } = useLanguage();
  if (!told?.about || !told.ranked) return null;
  const { about, ranked, order } = told;
  const count = countText(about.count, locale);
  return (
    <p className={styles.told} role="status">
      {about.isExact ? words.articles.count(count, about.count) : words.articles.about(count)}
      {ranked.isBounded && order === 'relevance' ? ` ${words.articles.bounded(countText(ranked.count, locale))}` : null}
    </p>
  );
}

function ArticleRow({ article }: { article: ArticleItem }) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  return (
    <>
      <div>
        <p className={list.headline}>
          <Link to={`/articles/${article.id}`} className={list.rowLink}>
            <span lang={article.language} dir={article.direction}>
              {article.headline}
            </span>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{article.titleName}</bdi>
          {article.byline ? <bdi>{article.byline}</bdi> : null}
          {article.publishedAt ? <DateTime value={article.publishedAt} /> : null}
          <span>{shared.words(countText(article.wordCount, locale), article.wordCount)}</span>
        </p>
      </div>
      <div>
        <PartCounts parts={article.parts} />
        {article.overridden > 0 ? <p className={list.quiet}>{words.articles.overridden(article.overridden)}</p> : null}
      </div>
      <div className={list.end}>
        <ArticleStateTag state={article.state} />
      </div>
    </>
  );
}
