import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { ApiToken } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './delivery.module.css';

/** A token: when it was used, when it ends, and taking it back. */
export function TokenRow({ token, onRevoked }: { token: ApiToken; onRevoked: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { id, name, ending, expiresAt, lastUsedAt } = token;
  const revoke = useMutation({
    mutationFn: () => answerOf<unknown>(portal.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      onRevoked();
      await queries.invalidateQueries({ queryKey: ['api-tokens'] });
    },
  });
  const hasEnded = expiresAt !== null && new Date(expiresAt).getTime() <= Date.now();
  return (
    <li className={styles.place}>
      <div className={styles.placeHead}>
        <div>
          <strong>{name}</strong>{' '}
          <code dir="ltr" className={styles.ending}>
            imp_…{ending}
          </code>
          <span className={styles.where}>
            {lastUsedAt ? (
              <>
                {words.tokens.lastUsed} <DateTime value={lastUsedAt} style="moment" />
              </>
            ) : (
              words.tokens.neverUsed
            )}{' '}
            ·{' '}
            {expiresAt ? (
              <>
                {hasEnded ? words.tokens.ended : words.tokens.ends} <DateTime value={expiresAt} />
              </>
            ) : (
              words.tokens.endless
            )}
          </span>
        </div>
        <Button size="xs" variant="subtle" aria-label={words.tokens.revokeOf(name)} onClick={() => setAsking(true)}>
          {words.tokens.revoke}
        </Button>
      </div>
      {isAsking ? (
        <div role="group" className={styles.asking}>
          <span>{words.tokens.reallyRevoke(name)}</span>
          <Button size="xs" color="seal" variant="filled" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            {words.tokens.revoke}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setAsking(false)}>
            {words.delivery.cancel}
          </Button>
        </div>
      ) : null}
      {revoke.isError ? <ProblemAlert error={revoke.error} /> : null}
    </li>
  );
}
