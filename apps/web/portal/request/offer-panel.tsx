import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RequestDetail } from '../../api/views.js';
import { DateTime, TimeAway } from '../../design/data/date-time.js';
import { isZero } from '../../design/data/format.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { hasRole, useSession } from '../session/session.js';
import { NotLicensable } from './not-licensable.js';
import { Reply } from './reply.js';
import { useCheckout } from './use-checkout.js';
import { TaxedPrice } from './taxed-price.js';
import { LeftOut } from './without-parts.js';
import styles from './request.module.css';

/** The offer: its price, how long it holds, and one button that accepts it. */
export function OfferPanel({ request }: { request: RequestDetail }) {
  const words = useWords();
  const shared = useSharedWords();
  const session = useSession();
  const checkout = useCheckout(request.reference);
  const [isReplying, setReplying] = useState(false);
  const { offer } = request;
  if (!offer) return null;
  if (request.obstacle) return <NotLicensable request={request} obstacle={request.obstacle} />;
  const isFree = isZero(offer.price);
  const canAccept = request.actions.includes('accept');
  return (
    <div className={styles.state}>
      {isFree ? (
        <p className={styles.price}>
          <span className={styles.stateTitle}>{shared.price.free}</span>
        </p>
      ) : (
        <TaxedPrice net={offer.price} />
      )}
      <p className={styles.stateText}>
        {offer.kind === 'rule'
          ? words.offer.byRule
          : offer.kind === 'counter'
            ? words.offer.counter
            : words.offer.byDesk}{' '}
        {words.offer.holds} <DateTime value={offer.expiresAt} style="moment" /> (<TimeAway value={offer.expiresAt} />
        ).
      </p>
      {offer.note ? (
        <p className={styles.deskNote} dir="auto">
          {offer.note}
        </p>
      ) : null}
      <LeftOut offer={offer} />
      {checkout.error ? <ProblemAlert error={checkout.error} /> : null}
      {canAccept || hasRole(session, 'buyer') ? null : <p>{words.offer.askBuyer}</p>}
      <div className={styles.actions}>
        {canAccept ? (
          <Button
            variant="filled"
            color="seal"
            size="lg"
            loading={checkout.isUnderWay}
            // One click from the offer to the payment page.
            onClick={() => checkout.start({ id: offer.id, isFree })}
          >
            {isFree ? words.offer.acceptFree : words.offer.acceptAndPay}
          </Button>
        ) : null}
        {request.actions.includes('reply') && !isReplying ? (
          <Button size="lg" onClick={() => setReplying(true)}>
            {words.offer.reply}
          </Button>
        ) : null}
      </div>
      <p className={styles.finePrint}>{words.offer.finePrint}</p>
      {isReplying ? <Reply reference={request.reference} onDone={() => setReplying(false)} /> : null}
    </div>
  );
}
