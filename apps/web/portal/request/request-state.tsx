import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { RequestDetail } from '../../api/views.js';
import { Loading } from '../../design/feedback/loading.js';
import { Seal } from '../../design/marks/seal.js';
import { ServerSentences } from '../../design/reading/server-text.js';
import { useWords } from '../words/words.js';
import { OfferPanel } from './offer-panel.js';
import { PaymentReturned } from './payment-progress.js';
import { PaymentPanel } from './payment-panel.js';
import { QueuePlace } from './queue-place.js';
import { WithoutParts } from './without-parts.js';
import { AnswerQuestion } from './answer-question.js';
import styles from './request.module.css';

/** Where the request stands and what is next: the largest thing on its page. */
export function RequestState({ request, queue }: { request: RequestDetail; queue: RequestDetail['queue'] }) {
  switch (request.state) {
    case 'submitted':
      return <Submitted />;
    case 'in_review':
      return (
        <>
          <InReview reasons={request.reasons} queue={queue} />
          <WithoutParts request={request} />
        </>
      );
    case 'changes_requested':
      return <AnswerQuestion request={request} />;
    case 'offered':
      return <OfferPanel request={request} />;
    case 'accepted':
      return <PaymentPanel request={request} />;
    case 'fulfilled':
      return <Fulfilled request={request} />;
    case 'declined':
      return <Declined request={request} />;
    case 'withdrawn':
    case 'expired':
      return <Over reference={request.reference} state={request.state} />;
  }
}

function Submitted() {
  const words = useWords();
  return (
    <div className={styles.state} role="status">
      <p className={styles.stateTitle}>{words.request.checking}</p>
      <Loading lines={2} />
    </div>
  );
}

function InReview({ reasons, queue }: Pick<RequestDetail, 'reasons' | 'queue'>) {
  const words = useWords();
  return (
    <div className={styles.state}>
      {queue ? <QueuePlace place={queue} /> : <p className={styles.stateTitle}>{words.request.withDesk}</p>}
      {reasons.length > 0 ? (
        <div className={styles.whyPerson}>
          <p>{words.request.whyPerson}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.code}>
                <ServerSentences code={reason.code} message={reason.message} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function Fulfilled({ request }: { request: RequestDetail }) {
  const words = useWords();
  const licence = request.licenceReference;
  return (
    <div className={styles.fulfilled}>
      {licence ? <Seal reference={licence} size={132} /> : null}
      <div>
        <p className={styles.stateTitle}>{words.request.licensed}</p>
        <p className={styles.stateText}>{words.request.licensedText}</p>
        {licence ? (
          <Button component={Link} to={`/licences/${licence}`} variant="filled" color="seal">
            {words.request.toLicence}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Declined({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { decline } = request;
  return (
    <div className={styles.state}>
      <p className={styles.stateTitle}>{words.request.declined}</p>
      {decline ? (
        <>
          <p>
            <ServerSentences code={decline.reasonCode} message={decline.message} nextStep={decline.nextStep} />
          </p>
          {decline.note ? (
            <p className={styles.deskNote} dir="auto">
              {decline.note}
            </p>
          ) : null}
        </>
      ) : null}
      <PaymentReturned reference={request.reference} />
    </div>
  );
}

function Over({ reference, state }: { reference: string; state: 'withdrawn' | 'expired' }) {
  const words = useWords();
  return (
    <div className={styles.state}>
      <p className={styles.stateTitle}>{words.request.over[state]}</p>
      <PaymentReturned reference={reference} />
      <p className={styles.stateText}>
        <Link to="/">{words.request.another}</Link>
      </p>
    </div>
  );
}
