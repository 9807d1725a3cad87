import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { deskApi, type ArticleVersions } from '../../api/desk-client.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { DiffView, type DiffMode } from './diff-view.js';
import { VersionList } from './version-list.js';
import styles from './versions.module.css';

/** There is no room for two columns of text below this width. */
const ROOM_FOR_TWO = '(min-width: 48em)';

/** An article's versions and what is different between any two of them. */
export function VersionsPage() {
  const { versions: words } = useWords();
  const { id = '' } = useParams();
  const article = useQuery({ queryKey: ['versions', id], queryFn: ({ signal }) => deskApi.versions(id, signal) });
  if (article.isPending) {
    return (
      <Page title={words.title}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (article.isError) {
    return (
      <Page title={words.title} width="text">
        <ProblemAlert error={article.error} />
      </Page>
    );
  }
  return <VersionsView article={article.data} />;
}

function VersionsView({ article }: { article: ArticleVersions }) {
  const { versions: words } = useWords();
  const [params, setParams] = useSearchParams();
  const latest = article.versions[0]?.version ?? 1;
  const to = Number(params.get('to')) || latest;
  const from = Number(params.get('from')) || Math.max(1, to - 1);
  const compare = (before: number, after: number) =>
    setParams({ from: String(before), to: String(after) }, { replace: true, preventScrollReset: true });
  return (
    <Page
      title={`${words.title} · ${article.headline}`}
      heading={
        <span className={styles.title} lang={article.language} dir={article.direction}>
          {article.headline}
        </span>
      }
      eyebrow={
        <>
          <Link to={`/articles/${article.articleId}`}>{words.back}</Link>
          <span>{words.title}</span>
        </>
      }
    >
      <Columns
        aside={
          <Section title={words.list}>
            <VersionList article={article} from={from} to={to} onCompare={compare} />
          </Section>
        }
      >
        {article.versions.length < 2 ? (
          <p className={styles.quiet}>{words.only}</p>
        ) : (
          <Comparison article={article} from={from} to={to} onCompare={compare} />
        )}
      </Columns>
    </Page>
  );
}

interface ComparisonProps {
  article: ArticleVersions;
  from: number;
  to: number;
  onCompare: (from: number, to: number) => void;
}

function Comparison({ article, from, to, onCompare }: ComparisonProps) {
  const { versions: words } = useWords();
  const hasRoom = useMediaQuery(ROOM_FOR_TWO) ?? true;
  const [mode, setMode] = useState<DiffMode>('inline');
  const diff = useQuery({
    queryKey: ['version-diff', article.articleId, from, to],
    queryFn: ({ signal }) => deskApi.versionDiff(article.articleId, String(from), String(to), signal),
  });
  const options = article.versions.map(({ version }) => ({ value: String(version), label: words.nth(version) }));
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.choice}>
          <NativeSelect
            size="sm"
            label={words.from}
            value={String(from)}
            data={options}
            onChange={(event) => onCompare(Number(event.currentTarget.value), to)}
          />
          <NativeSelect
            size="sm"
            label={words.to}
            value={String(to)}
            data={options}
            onChange={(event) => onCompare(from, Number(event.currentTarget.value))}
          />
        </div>
        {hasRoom ? (
          <SegmentedControl
            size="sm"
            aria-label={words.view}
            value={mode}
            data={[
              { value: 'inline', label: words.inline },
              { value: 'beside', label: words.beside },
            ]}
            onChange={(value) => setMode(value === 'beside' ? 'beside' : 'inline')}
          />
        ) : null}
      </div>
      {diff.isPending ? <Loading lines={6} /> : null}
      {diff.isError ? <ProblemAlert error={diff.error} /> : null}
      {diff.data ? <DiffView diff={diff.data} mode={hasRoom ? mode : 'inline'} /> : null}
    </>
  );
}
