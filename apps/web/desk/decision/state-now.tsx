import { Link } from 'react-router';
import type { DeskRequest } from '../../api/desk-client.js';
import { DateTime, TimeAway } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { ServerText } from '../../design/reading/server-text.js';
import { useWords } from '../words/words.js';
import styles from './decision.module.css';

/** Where a request stands when there is nothing to decide here. */
export function StateNow({ request }: { request: DeskRequest }) {
  const words = useWords();
  const { offer, decline, question, licenceReference, paymentDueAt } = request;
  const last = request.decisions.at(-1);
  return (
    <div className={styles.now}>
      <p className={styles.nowTitle}>{words.decision.states[request.state]}</p>
      {offer ? <Money value={offer.price} size="figure" round /> : null}
      {request.state === 'offered' && offer ? (
        <p className={styles.quiet}>
          {words.decision.holdsUntil} <DateTime value={offer.expiresAt} style="moment" /> (
          <TimeAway value={offer.expiresAt} />)
        </p>
      ) : null}
      {request.state === 'accepted' && paymentDueAt ? (
        <p className={styles.quiet}>
          {words.decision.payBy} <DateTime value={paymentDueAt} style="moment" /> (<TimeAway value={paymentDueAt} />)
        </p>
      ) : null}
      {request.state === 'changes_requested' && question ? (
        <blockquote className={styles.quote} dir="auto">
          {question}
        </blockquote>
      ) : null}
      {decline ? (
        <blockquote className={styles.quote}>
          <ServerText>{decline.message}</ServerText>
          {decline.note ? <p dir="auto">{decline.note}</p> : null}
        </blockquote>
      ) : null}
      {last ? (
        <p className={styles.quiet}>
          {words.decision.kinds[last.decision]}: {last.secondBy ? `${last.by}, ${last.secondBy}` : last.by},{' '}
          <DateTime value={last.secondAt ?? last.at} style="moment" />
        </p>
      ) : null}
      {licenceReference ? (
        <Link to={`/licences/${licenceReference}`}>{words.decision.toLicence(licenceReference)}</Link>
      ) : null}
    </div>
  );
}
