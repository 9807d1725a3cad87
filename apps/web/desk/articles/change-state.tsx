import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type ArticleState, type DeskArticle } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './articles.module.css';

/** Where each state leads: an embargo may be moved, and a withdrawn article is brought back before anything else. */
const NEXT: Record<ArticleState, ArticleState[]> = {
  live: ['embargoed', 'killed'],
  embargoed: ['live', 'embargoed', 'killed'],
  killed: ['live'],
};

interface ChangeStateProps {
  article: DeskArticle;
  opened: boolean;
  onClose: () => void;
}

/** Embargoes, releases, withdraws or brings back an article, with a reason. */
export function ChangeState({ article, opened, onClose }: ChangeStateProps) {
  const words = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={words.article.changeStateTitle}>
      <StateForm article={article} onDone={onClose} />
    </Dialog>
  );
}

function StateForm({ article, onDone }: { article: DeskArticle; onDone: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [state, setState] = useState<ArticleState | null>(null);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: (to: ArticleState) =>
      deskApi.setArticleState(article.id, {
        state: to,
        reason: reason.trim(),
        ...(to === 'embargoed' ? { embargoedUntil: new Date(until).toISOString() } : {}),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['article', article.id] });
      await queries.invalidateQueries({ queryKey: ['articles'] });
      onDone();
    },
  });
  const isComplete = state !== null && reason.trim() !== '' && (state !== 'embargoed' || until !== '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) save.mutate(state);
      }}
    >
      <Radio.Group
        label={words.article.newState}
        value={state ?? ''}
        onChange={(value) => setState(NEXT[article.state].find((one) => one === value) ?? null)}
      >
        <div className={styles.choices}>
          {NEXT[article.state].map((one) => (
            <Radio key={one} value={one} label={words.articles.states[one]} description={words.article.stateWhy[one]} />
          ))}
        </div>
      </Radio.Group>
      {state === 'embargoed' ? (
        <TextInput
          type="datetime-local"
          label={words.article.embargoUntil}
          required
          withAsterisk={false}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={words.article.reason}
        description={words.article.reasonWhy}
        autosize
        minRows={2}
        maxLength={1000}
        required
        withAsterisk={false}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={save.isPending} disabled={!isComplete}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
