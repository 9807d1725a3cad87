import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { sourcesApi } from '../../api/desk-sources.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { SecretOnce } from './secret-once.js';
import { SourceForm } from './source-form.js';
import styles from './sources.module.css';

/** A new source: what it is and would bring is seen before it is kept. */
export function AddSourcePage() {
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: sourcesApi.addSource,
    onSuccess: async ({ id, secret }) => {
      await queries.invalidateQueries({ queryKey: ['sources'] });
      if (secret === null) await navigate(`/sources/${id}`);
    },
  });
  const { id, secret } = add.data ?? { id: '', secret: null };
  return (
    <Page
      title={words.sourceForm.addTitle}
      lead={words.sourceForm.lead}
      width="text"
      eyebrow={<Link to="/sources">{words.sources.back}</Link>}
    >
      {secret ? (
        <div className={styles.form}>
          <SecretOnce sourceId={id} secret={secret} />
          <Button component={Link} to={`/sources/${id}`}>
            {words.sources.back}
          </Button>
        </div>
      ) : (
        <SourceForm onSubmit={(body) => add.mutate(body)} isSaving={add.isPending} error={add.error} />
      )}
    </Page>
  );
}
