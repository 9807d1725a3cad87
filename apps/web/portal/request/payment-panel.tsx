import { Button } from '@mantine/core';
import type { RequestDetail } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { OnAccount } from '../invoice/on-account.js';
import { hasRole, useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { NotLicensable } from './not-licensable.js';
import { DeclinedCard } from './declined-card.js';
import { DoNotPayNow } from './do-not-pay-now.js';
import { TaxedPrice } from './taxed-price.js';
import { useCheckout } from './use-checkout.js';
import styles from './request.module.css';

/** Accepted, not paid yet. */
export function PaymentPanel({ request }: { request: RequestDetail }) {
  const words = useWords();
  const checkout = useCheckout(request.reference);
  const session = useSession();
  if (request.obstacle) return <NotLicensable request={request} obstacle={request.obstacle} />;
  const canPay = request.actions.includes('pay');
  return (
    <div className={styles.state}>
      {request.price ? <TaxedPrice net={request.price} /> : null}
      <p className={styles.stateText}>
        {request.paymentDueAt ? (
          <>
            {words.payment.payBy} <DateTime value={request.paymentDueAt} style="moment" />.
          </>
        ) : (
          words.payment.accepted
        )}
      </p>
      <DeclinedCard reference={request.reference} />
      {checkout.error ? <ProblemAlert error={checkout.error} /> : null}
      {canPay ? (
        <>
          <div className={styles.actions}>
            <Button
              variant="filled"
              color="seal"
              size="lg"
              loading={checkout.isUnderWay}
              onClick={() => checkout.start(null)}
            >
              {words.payment.byCard}
            </Button>
          </div>
          <p className={styles.finePrint}>{words.payment.hosted}</p>
          {session?.organisation?.invoiceTerms ? <OnAccount reference={request.reference} /> : null}
          <DoNotPayNow request={request} isPaying={checkout.isUnderWay} />
        </>
      ) : (
        <p>{hasRole(session, 'buyer') ? words.payment.timeIsOver : words.offer.askBuyer}</p>
      )}
    </div>
  );
}
