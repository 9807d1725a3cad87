import { Button, FileInput, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { deskApi } from '../../api/desk-client.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './articles.module.css';

/** An article by its address, or by its page where the address cannot be fetched. */
export function ImportPage() {
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [url, setUrl] = useState('');
  const [html, setHtml] = useState('');
  const read = useMutation({
    mutationFn: () => deskApi.importArticle({ url: url.trim(), ...(html.trim() ? { html } : {}) }),
    onSuccess: async ({ articleId }) => {
      await queries.invalidateQueries({ queryKey: ['articles'] });
      await queries.invalidateQueries({ queryKey: ['article', articleId] });
      await navigate(`/articles/${articleId}`);
    },
  });
  return (
    <Page
      title={words.importing.title}
      lead={words.importing.lead}
      width="text"
      eyebrow={<Link to="/articles">{words.article.back}</Link>}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          read.mutate();
        }}
      >
        <TextInput
          label={words.importing.url}
          type="url"
          required
          withAsterisk={false}
          size="md"
          dir="ltr"
          placeholder="https://"
          maxLength={2000}
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <details className={styles.more}>
          <summary>{words.importing.htmlOpen}</summary>
          <div className={styles.form}>
            <FileInput
              label={words.importing.file}
              accept="text/html,.html,.htm"
              placeholder=".html"
              onChange={(file) => {
                if (file) void file.text().then(setHtml);
              }}
            />
            <Textarea
              label={words.importing.html}
              description={words.importing.htmlWhy}
              autosize
              minRows={4}
              maxRows={12}
              dir="ltr"
              spellCheck={false}
              classNames={{ input: styles.source ?? '' }}
              value={html}
              onChange={(event) => setHtml(event.currentTarget.value)}
            />
          </div>
        </details>
        {read.isError ? <ProblemAlert error={read.error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" variant="filled" color="seal" loading={read.isPending}>
            {words.importing.go}
          </Button>
          <span role="status" className={styles.quiet}>
            {read.isPending ? words.importing.reading : null}
          </span>
        </div>
      </form>
    </Page>
  );
}
