import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { refundsApi, type Refund } from '../../api/desk-refunds.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import styles from '../payments/payments.module.css';

type Step = 'approve' | 'refuse' | 'retry';

/** What can be done about a refund now: a second person approves, anybody refuses, what is owed is paid again. */
export function RefundSteps({ refund }: { refund: Refund }) {
  const { refunds: words } = useWords();
  const may = useMay('returnPayments');
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: (step: Step) => (step === 'retry' ? refundsApi.retry(refund.id) : refundsApi.decide(refund.id, step)),
    // Also after a "no": somebody else was quicker.
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['refund', refund.id] });
      await queries.invalidateQueries({ queryKey: ['refunds'] });
    },
  });
  if (refund.retriedBy) return <Link to={`/refunds/${refund.retriedBy}`}>{words.toRetry}</Link>;
  if (!may || (refund.state !== 'proposed' && !refund.isOwed)) return null;
  return (
    <>
      {take.isError ? <ProblemAlert error={take.error} /> : null}
      {refund.state === 'proposed' && !refund.mayApprove ? <p>{words.ownText}</p> : null}
      <div className={styles.actions}>
        {refund.mayApprove ? (
          <Button variant="filled" color="seal" loading={take.isPending} onClick={() => take.mutate('approve')}>
            {words.approve}
          </Button>
        ) : null}
        {refund.state === 'proposed' ? (
          <Button disabled={take.isPending} onClick={() => take.mutate('refuse')}>
            {refund.mayApprove ? words.refuse : words.takeBack}
          </Button>
        ) : null}
        {refund.isOwed ? (
          <Button variant="filled" color="seal" loading={take.isPending} onClick={() => take.mutate('retry')}>
            {words.retry}
          </Button>
        ) : null}
      </div>
    </>
  );
}
