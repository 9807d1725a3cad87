import { Button, Select, TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageCheck } from '../../api/views.js';
import { useSharedWords } from '../../words/shared.js';
import { LoadMore } from '../feedback/load-more.js';
import { Loading } from '../feedback/loading.js';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { Section } from '../shell/page.js';
import { CheckReport } from './check-report.js';
import styles from './observance.module.css';

export interface PageCheckBody {
  url: string;
  articleId?: string;
}

interface PageChecksProps {
  reference: string;
  items: readonly { articleId: string; headline: string }[];
  list: (cursor: string) => Promise<{ items: PageCheck[]; nextCursor: string | null }>;
  check: (body: PageCheckBody) => Promise<PageCheck>;
}

/** Where a licence's articles were published: a form that has a page looked at, and the reports so far. */
export function PageChecks({ reference, items, list, check }: PageChecksProps) {
  const words = useSharedWords().observance;
  const queries = useQueryClient();
  const queryKey = ['page-checks', reference];
  const reports = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => list(pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const look = useMutation({ mutationFn: check, onSuccess: () => queries.invalidateQueries({ queryKey }) });
  const found = reports.data?.pages.flatMap((page) => page.items) ?? [];
  const headlineOf = (articleId: string) =>
    items.length > 1 ? items.find((item) => item.articleId === articleId)?.headline : undefined;
  return (
    <Section title={words.title}>
      <CheckForm items={items} isLooking={look.isPending} onCheck={(body) => look.mutate(body)} />
      <div aria-live="polite">{look.isError ? <ProblemAlert error={look.error} /> : null}</div>
      {reports.isPending ? <Loading lines={2} /> : null}
      {reports.isError ? <ProblemAlert error={reports.error} onRetry={() => void reports.refetch()} /> : null}
      {reports.isSuccess && found.length === 0 ? <p className={styles.quiet}>{words.none}</p> : null}
      <ol className={styles.reports}>
        {found.map((report, index) => (
          <CheckReport
            key={report.id}
            report={report}
            headline={headlineOf(report.articleId)}
            isOpen={index === 0}
            isLooking={look.isPending}
            onAgain={() => look.mutate({ url: report.url, articleId: report.articleId })}
          />
        ))}
      </ol>
      <LoadMore
        hasMore={reports.hasNextPage}
        isLoading={reports.isFetchingNextPage}
        onMore={() => void reports.fetchNextPage()}
      />
    </Section>
  );
}

interface CheckFormProps {
  items: PageChecksProps['items'];
  isLooking: boolean;
  onCheck: (body: PageCheckBody) => void;
}

function CheckForm({ items, isLooking, onCheck }: CheckFormProps) {
  const words = useSharedWords().observance;
  const [url, setUrl] = useState('');
  const [articleId, setArticleId] = useState(items[0]?.articleId ?? '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCheck({ url, articleId });
      }}
    >
      <p className={styles.quiet}>{words.lead}</p>
      {items.length > 1 ? (
        <Select
          label={words.article}
          value={articleId}
          allowDeselect={false}
          data={items.map((item) => ({ value: item.articleId, label: item.headline }))}
          onChange={(value) => setArticleId(value ?? articleId)}
        />
      ) : null}
      <div className={styles.line}>
        <TextInput
          className={styles.address}
          type="url"
          dir="ltr"
          label={words.address}
          placeholder="https://"
          required
          withAsterisk={false}
          maxLength={2000}
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Button type="submit" loading={isLooking}>
          {words.check}
        </Button>
      </div>
    </form>
  );
}
