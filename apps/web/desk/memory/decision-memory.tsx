import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DeskRequest } from '../../api/desk-client.js';
import { workplaceApi, type Precedent } from '../../api/desk-workplace.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { moneyText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { Section } from '../../design/shell/page.js';
import { useSuggestions } from '../decision/suggestion.js';
import { useWords } from '../words/words.js';
import styles from './memory.module.css';

const FRESH_MS = 60_000;

/** What was decided on requests like this one; one press takes a price or a reason over into the form. */
export function DecisionMemory({ request }: { request: DeskRequest }) {
  const { work: words } = useWords();
  const { reference } = request;
  const memory = useQuery({
    queryKey: ['similar', reference],
    queryFn: ({ signal }) => workplaceApi.similar(reference, signal),
    staleTime: FRESH_MS,
  });
  if (request.quoteId === null) return null;
  const { items = [], offered = 0, declined = 0, middlePrice = null } = memory.data ?? {};
  return (
    <Section title={words.memory}>
      {memory.isPending ? <Loading lines={3} /> : null}
      {memory.isError ? <ProblemAlert error={memory.error} onRetry={() => void memory.refetch()} /> : null}
      {memory.isSuccess && items.length === 0 ? <p className={styles.quiet}>{words.noMemory}</p> : null}
      {items.length > 0 ? (
        <>
          <p className={styles.sum}>
            {words.memorySum(
              items.length,
              offered,
              declined,
              middlePrice ? moneyText(middlePrice, { round: true }) : null,
            )}
          </p>
          <ul className={styles.list}>
            {items.map((one) => (
              <li key={one.reference}>
                <One precedent={one} request={request} />
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{words.memoryHow}</p>
        </>
      ) : null}
    </Section>
  );
}

function One({ precedent, request }: { precedent: Precedent; request: DeskRequest }) {
  const { work: words } = useWords();
  const { suggest } = useSuggestions();
  const { outcome, price, reason, reasonCode, reference } = precedent;
  const isOffer = outcome === 'offered';
  const mayTake = isOffer
    ? request.allowedDecisions.includes('approve') && price?.currency === request.quotedPrice?.currency
    : request.allowedDecisions.includes('decline');
  return (
    <>
      <div className={styles.head}>
        <p className={styles.outcome} data-outcome={outcome}>
          {isOffer ? words.offeredAt : words.wasDeclined}
          {price ? (
            <>
              {' '}
              <Money value={price} round />
            </>
          ) : null}
        </p>
        {mayTake ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${isOffer ? words.takePrice : words.takeReason}: ${reference}`}
            onClick={() => suggest({ kind: isOffer ? 'approve' : 'decline', price, reasonCode: reasonCode ?? '' })}
          >
            {isOffer ? words.takePrice : words.takeReason}
          </Button>
        ) : null}
      </div>
      {reason ? (
        <p>
          <ServerText>{reason}</ServerText>
        </p>
      ) : null}
      <p>
        <Link to={`/requests/${reference}`} lang={precedent.language} dir={precedent.direction}>
          {precedent.headline}
        </Link>
      </p>
      <p className={styles.facts}>
        <bdi>{precedent.licensee}</bdi>
        <span>
          {words.by} <bdi>{precedent.by}</bdi>
          <Comma />
          <DateTime value={precedent.at} />
        </span>
        <span>{precedent.alike.map((one) => words.alike[one]).join(', ')}</span>
      </p>
    </>
  );
}
