import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import type { PaymentProgress } from '../../api/views.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { isGoingBack, progressQuery, WhyReturned } from './payment-progress.js';
import styles from './request.module.css';

const POLL_MS = 1500;
const PATIENCE_MS = 30_000;

const isUnderWay = (state: PaymentProgress['state'] | undefined): boolean =>
  state === 'waiting' || state === 'checking';

function usePaymentProgress(reference: string) {
  return useQuery({
    ...progressQuery(reference),
    refetchInterval: (query) => (isUnderWay(query.state.data?.state) ? POLL_MS : false),
  });
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

/**
 * Where the payment page sends its customer back to. Coming here proves nothing: the page waits until the payment is
 * settled on our side, and then goes on to the licence.
 */
export function PaidPage() {
  const words = useWords();
  const { reference = '' } = useParams();
  const progress = usePaymentProgress(reference);
  const isLong = useIsLong();
  if (progress.isError) {
    return (
      <Page title={words.payment.returnTitle} width="text">
        <ProblemAlert error={progress.error} onRetry={() => void progress.refetch()} />
      </Page>
    );
  }
  const state = progress.data?.state;
  if (state === 'paid' && progress.data?.licenceReference) {
    return <Navigate to={`/licences/${progress.data.licenceReference}`} replace />;
  }
  if (state === 'none' || state === 'closed') return <Navigate to={`/requests/${reference}`} replace />;
  const isReturned = isGoingBack(state);
  const isWaiting = !isReturned && state !== 'checking' && !isLong;
  return (
    <Page
      title={isReturned ? words.payment.returnedTitle : words.payment.returnTitle}
      width="text"
      eyebrow={<bdi>{reference}</bdi>}
    >
      <div className={styles.form} role="status">
        {isReturned ? (
          <WhyReturned reason={progress.data?.returnReason ?? null} />
        ) : (
          <p>
            {state === 'checking'
              ? words.payment.checking
              : isLong
                ? words.payment.takesLong
                : words.payment.confirming}
          </p>
        )}
        {isWaiting ? (
          <Loading lines={3} />
        ) : (
          <div>
            <Button component={Link} to={`/requests/${reference}`}>
              {words.payment.toRequest}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}
