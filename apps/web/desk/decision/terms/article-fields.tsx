import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi } from '../../../api/desk-client.js';
import { ProblemAlert } from '../../../design/feedback/problem-alert.js';
import { useWords } from '../../words/words.js';
import type { DraftItem } from './draft.js';
import styles from '../decision.module.css';

const PAUSE_MS = 250;
const SHOWN = 5;
const NO_FILTER = { title: '', rights: '', needsClearance: '' };

interface ArticleFieldsProps {
  items: DraftItem[];
  onChange: (items: DraftItem[]) => void;
}

/** Finds the articles that a wish in words means. */
export function ArticleFields({ items, onChange }: ArticleFieldsProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useQuery({
    queryKey: ['articles', 'live', q],
    queryFn: ({ signal }) => deskApi.articles({ ...NO_FILTER, q, state: 'live' }, { cursor: undefined, signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  const offered = (found.data?.items ?? []).filter(({ id }) => !items.some(({ articleId }) => articleId === id));
  return (
    <div className={styles.fields}>
      {items.length > 0 ? (
        <ul className={styles.found} aria-label={words.decision.articles}>
          {items.map((item) => (
            <li key={item.articleId}>
              <span lang={item.language} dir={item.direction}>
                {item.headline}
              </span>
              <ActionIcon
                variant="subtle"
                aria-label={words.decision.removeArticle(item.headline)}
                onClick={() => onChange(items.filter(({ articleId }) => articleId !== item.articleId))}
              >
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <TextInput
        type="search"
        label={words.decision.findArticle}
        size="sm"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
      {found.isError ? <ProblemAlert error={found.error} /> : null}
      {q.length > 1 && offered.length > 0 ? (
        <ul className={styles.found}>
          {offered.slice(0, SHOWN).map(({ id, headline, language, direction }) => (
            <li key={id}>
              <span lang={language} dir={direction}>
                {headline}
              </span>
              <Button
                size="xs"
                aria-label={`${words.decision.addArticle}: ${headline}`}
                onClick={() => {
                  const item = { articleId: id, headline, language, direction, blockIds: null, componentIds: [] };
                  onChange([...items, item]);
                  setTyped('');
                }}
              >
                {words.decision.addArticle}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
