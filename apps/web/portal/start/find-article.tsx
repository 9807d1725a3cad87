import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconLoader2 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { looksLikeUrl, withProtocol } from './looks-like-url.js';
import styles from './start.module.css';

/** The one field: an address leads to its article, words to a search. */
export function FindArticle() {
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const resolve = useMutation({
    mutationFn: (url: string) => answerOf(portal.POST('/api/v1/articles/resolve', { body: { url } })),
    onSuccess: async (article) => {
      queries.setQueryData(['article', article.id], article);
      await navigate(`/articles/${article.id}`);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = typed.trim();
    if (wanted === '') return;
    if (looksLikeUrl(wanted)) resolve.mutate(withProtocol(wanted));
    else void navigate(`/search?q=${encodeURIComponent(wanted)}`);
  };

  return (
    <>
      <form className={styles.find} onSubmit={submit} role="search">
        <label className={styles.findLabel} htmlFor="find">
          {words.start.field}
        </label>
        <div className={styles.findField}>
          <input
            id="find"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            placeholder={words.start.placeholder}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
          />
          <UnstyledButton type="submit" className={styles.go} disabled={resolve.isPending}>
            {resolve.isPending ? (
              <IconLoader2 className={styles.turning} size={26} aria-hidden="true" />
            ) : (
              <IconArrowRight className={styles.arrow} size={26} aria-hidden="true" />
            )}
            <VisuallyHidden>{words.start.go}</VisuallyHidden>
          </UnstyledButton>
        </div>
        <p className={styles.findHint} role="status">
          {resolve.isPending ? words.start.reading : words.start.hint}
        </p>
      </form>
      {resolve.isError ? (
        <ProblemAlert error={resolve.error}>
          <Link to={`/requests/new?url=${encodeURIComponent(resolve.variables)}`}>{words.start.askInWords}</Link>
        </ProblemAlert>
      ) : null}
    </>
  );
}
