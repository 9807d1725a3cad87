import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { requestQuery } from './use-request.js';
import styles from './request.module.css';

const POLL_MS = 1500;
const PATIENCE_MS = 30_000;

/**
 * Where the payment page sends its customer back to. Coming here proves nothing: the page waits until the payment is
 * settled on our side, and then goes on to the licence.
 */
export function PaidPage() {
  const words = useWords();
  const { reference = '' } = useParams();
  const request = useQuery({
    ...requestQuery(reference),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === 'accepted' ? POLL_MS : false),
  });
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (request.isError) {
    return (
      <Page title={words.payment.returnTitle} width="text">
        <ProblemAlert error={request.error} onRetry={() => void request.refetch()} />
      </Page>
    );
  }
  const state = request.data?.state;
  if (state === 'fulfilled' && request.data?.licenceReference) {
    return <Navigate to={`/licences/${request.data.licenceReference}`} replace />;
  }
  if (state && state !== 'accepted') return <Navigate to={`/requests/${reference}`} replace />;
  return (
    <Page title={words.payment.returnTitle} width="text" eyebrow={<bdi>{reference}</bdi>}>
      <div className={styles.form} role="status">
        <p>{isLong ? words.payment.takesLong : words.payment.confirming}</p>
        {isLong ? (
          <div>
            <Button component={Link} to={`/requests/${reference}`}>
              {words.payment.toRequest}
            </Button>
          </div>
        ) : (
          <Loading lines={3} />
        )}
      </div>
    </Page>
  );
}
