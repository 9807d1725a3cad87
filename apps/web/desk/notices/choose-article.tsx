import { TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './notices.module.css';

const PAUSE_MS = 250;
const SHOWN = 8;

/** An article is found by words of its headline, and chosen with a click or a key. */
export function ChooseArticle({ onChoose }: { onChoose: (articleId: string) => void }) {
  const { notices: words } = useWords();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useQuery({
    queryKey: ['notice-articles', q],
    queryFn: ({ signal }) => deskApi.articles(q ? { q } : {}, { cursor: undefined, signal }),
    placeholderData: keepPreviousData,
  });
  const items = (found.data?.items ?? []).slice(0, SHOWN);
  return (
    <div className={styles.form}>
      <TextInput
        type="search"
        label={words.find}
        description={words.findWhy}
        data-autofocus
        dir="auto"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.isError ? <ProblemAlert error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && items.length === 0 ? (
        <p className={styles.quiet} role="status">
          {words.noneFound}
        </p>
      ) : null}
      <ul className={styles.choices} aria-label={words.found}>
        {items.map((article) => (
          <li key={article.id}>
            <UnstyledButton onClick={() => onChoose(article.id)}>
              <span className={styles.headline} lang={article.language} dir={article.direction}>
                {article.headline}
              </span>
              <span className={styles.quiet}>
                <bdi lang={article.language}>{article.titleName}</bdi>{' '}
                {article.publishedAt ? <DateTime value={article.publishedAt} /> : null}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
