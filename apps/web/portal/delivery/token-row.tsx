import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { ApiToken } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { Asking } from './asking.js';
import styles from './delivery.module.css';

/** A token: when it was used, when it ends, and taking it back. */
export function TokenRow({ token, onRevoked }: { token: ApiToken; onRevoked: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { id, name, ending, expiresAt, hasEnded, lastUsedAt } = token;
  const revoke = useMutation({
    mutationFn: () => answerOf<unknown>(portal.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      onRevoked();
      await queries.invalidateQueries({ queryKey: ['api-tokens'] });
    },
  });
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
        <Asking
          question={words.tokens.reallyRevoke(name)}
          yes={words.tokens.revoke}
          isPending={revoke.isPending}
          onYes={() => revoke.mutate()}
          onNo={() => setAsking(false)}
        />
      ) : null}
      {revoke.isError ? <ProblemAlert error={revoke.error} /> : null}
    </li>
  );
}
