import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { Offer, RequestDetail } from '../../api/views.js';
import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerSentences } from '../../design/reading/server-text.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** While a part waits to be cleared: the rest without it, at its price, and at once where the rules allow that. */
export function WithoutParts({ request }: { request: RequestDetail }) {
  const words = useWords();
  const shared = useSharedWords();
  const queries = useQueryClient();
  const { withoutParts, reference } = request;
  const take = useMutation({
    mutationFn: () =>
      answerOf(portal.POST('/api/v1/requests/{reference}/text-only', { params: { path: { reference } } })),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
  if (!withoutParts) return null;
  const { price, outcome, parts } = withoutParts;
  return (
    <section className={styles.without} aria-labelledby="without-parts">
      <h2 id="without-parts" className={styles.withoutTitle}>
        {words.without.title(parts.length)}
      </h2>
      <ul>
        {parts.map(({ articleId, componentId, kind, caption, headline, language }) => (
          <li key={`${articleId} ${componentId}`}>
            {wordFor(shared.componentKinds, kind)}: <bdi lang={language}>{caption ?? headline}</bdi>
          </li>
        ))}
      </ul>
      <p>
        {outcome === 'instant' ? words.without.instant : words.without.review} <Money value={price} round />
      </p>
      {take.isError ? <ProblemAlert error={take.error} /> : null}
      <div className={styles.actions}>
        <Button loading={take.isPending} onClick={() => take.mutate()}>
          {outcome === 'instant' ? words.without.takeInstant : words.without.take}
        </Button>
      </div>
    </section>
  );
}

/** What was asked for and is not offered, each with why; and a surcharge that is not asked for. */
export function LeftOut({ offer }: { offer: Offer }) {
  const words = useWords();
  const shared = useSharedWords();
  const { leftOut, rushReturned } = offer;
  if (leftOut.length === 0 && !rushReturned) return null;
  return (
    <div className={styles.without}>
      {leftOut.length > 0 ? (
        <>
          <p className={styles.withoutTitle}>{words.without.leftOut}</p>
          <ul>
            {leftOut.map((left) => (
              <li key={`${left.articleId} ${left.componentId ?? ''}`}>
                {left.kind ? `${wordFor(shared.componentKinds, left.kind)}: ` : null}
                <bdi lang={left.language}>{left.caption ?? left.headline}</bdi>
                {'. '}
                <ServerSentences code={left.reasonCode} message={left.message} nextStep={left.nextStep} />
                {left.note ? <p dir="auto">{left.note}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {rushReturned ? (
        <p>
          {words.without.rush} <Money value={rushReturned} round />
        </p>
      ) : null}
    </div>
  );
}
