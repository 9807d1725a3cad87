import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ApiProblem } from '../../api/problem.js';
import type { CreatedApiToken } from '../../api/views.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './delivery.module.css';

const LIVES = ['90', '365', 'endless'] as const;
type Life = (typeof LIVES)[number];

/** A new token: what it is for, and how long it lives. */
export function TokenForm({ onMade, onCancel }: { onMade: (token: CreatedApiToken) => void; onCancel: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [life, setLife] = useState<Life>('365');
  const make = useMutation({
    mutationFn: () => {
      const body = { name, ...(life === 'endless' ? {} : { days: Number(life) }) };
      return answerOf(portal.POST('/api/v1/tokens', { body }));
    },
    onSuccess: async (token) => {
      await queries.invalidateQueries({ queryKey: ['api-tokens'] });
      onMade(token);
    },
  });
  const problem = make.error instanceof ApiProblem ? make.error : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <TextInput
        label={words.tokens.name}
        description={words.tokens.nameHint}
        required
        withAsterisk={false}
        maxLength={60}
        autoComplete="off"
        value={name}
        error={problem?.fieldMessage('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.tokens.life}
        value={life}
        error={problem?.fieldMessage('days')}
        onChange={(event) => setLife(event.currentTarget.value as Life)}
        data={LIVES.map((value) => ({ value, label: words.tokens.lives[value] }))}
      />
      {make.isError ? <ProblemAlert error={make.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" loading={make.isPending}>
          {words.tokens.make}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {words.delivery.cancel}
        </Button>
      </div>
    </form>
  );
}
