import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sourcesApi, type Source } from '../../api/desk-sources.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { SecretOnce } from './secret-once.js';
import styles from './sources.module.css';

const HOURS = [0, 1, 24, 168] as const;

/** What a pushing source signs with: made anew here, never shown again. */
export function SecretPanel({ source, mayManage }: { source: Source; mayManage: boolean }) {
  const words = useWords();
  const queries = useQueryClient();
  const [hours, setHours] = useState(24);
  const rotate = useMutation({
    mutationFn: () => sourcesApi.rotateSecret(source.id, hours),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['source', source.id] }),
  });
  const spoken = (value: number): string => {
    if (value === 0) return words.secret.now;
    return value % 24 === 0 ? words.sources.days(value / 24) : words.sources.hours(value);
  };
  return (
    <Section title={words.secret.title}>
      <div className={styles.form}>
        <SecretOnce sourceId={source.id} secret={rotate.data?.secret ?? null} />
        <ul className={styles.counts}>
          {source.secrets.map(({ createdAt, validUntil }) => (
            <li key={createdAt}>
              {words.secret.made} <DateTime value={createdAt} style="moment" />
              <Comma />
              {validUntil ? (
                <>
                  {words.secret.until} <DateTime value={validUntil} style="moment" />
                </>
              ) : (
                words.secret.current
              )}
            </li>
          ))}
        </ul>
        {mayManage ? (
          <>
            <p className={styles.quiet}>{words.secret.rotateText}</p>
            <NativeSelect
              label={words.secret.oldValid}
              size="sm"
              value={String(hours)}
              data={HOURS.map((value) => ({ value: String(value), label: spoken(value) }))}
              onChange={(event) => setHours(Number(event.currentTarget.value))}
            />
            {rotate.isError ? <ProblemAlert error={rotate.error} /> : null}
            <Button size="sm" onClick={() => rotate.mutate()} loading={rotate.isPending}>
              {words.secret.rotate}
            </Button>
          </>
        ) : null}
      </div>
    </Section>
  );
}
