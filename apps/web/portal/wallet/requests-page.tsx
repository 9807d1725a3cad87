import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { RequestListItem } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { useWords } from '../words/words.js';
import { usePages } from './use-pages.js';
import { Wallet } from './wallet.js';
import styles from './wallet.module.css';

export function RequestsPage() {
  const words = useWords();
  const pages = usePages<RequestListItem>(['requests'], (cursor, signal) =>
    answerOf(portal.GET('/api/v1/requests', { params: { query: cursor ? { cursor } : {} }, signal })),
  );
  return (
    <Wallet
      title={words.shell.requests}
      pages={pages}
      row={(request) => <RequestRow key={request.reference} request={request} />}
      empty={
        <EmptyState
          title={words.wallet.noRequests}
          action={
            <Button component={Link} to="/" variant="filled" color="seal">
              {words.account.findArticle}
            </Button>
          }
        >
          {words.wallet.noRequestsText}
        </EmptyState>
      }
    />
  );
}

/** What the reader waits for, or is waited for. */
function NextDate({ request }: { request: RequestListItem }) {
  const words = useWords();
  const next: Partial<Record<RequestListItem['state'], [string, string | null]>> = {
    in_review: [words.request.answerBy, request.promisedAt],
    offered: [words.offer.holds, request.offerExpiresAt],
    accepted: [words.payment.payBy, request.paymentDueAt],
  };
  const [label, at] = next[request.state] ?? [words.request.submitted, request.submittedAt];
  return at ? (
    <span className={styles.when}>
      {label} <DateTime value={at} style={request.state === 'in_review' ? 'moment' : 'day'} />
    </span>
  ) : null;
}

function RequestRow({ request }: { request: RequestListItem }) {
  const words = useWords();
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <p
          className={styles.headline}
          lang={request.language}
          dir={request.kind === 'free' ? 'auto' : request.direction}
        >
          <Link to={`/requests/${request.reference}`}>{request.headline}</Link>
        </p>
        <p className={styles.facts}>
          <bdi>{request.reference}</bdi>
          {request.extendsReference ? (
            <span>
              {words.extend.of} <bdi>{request.extendsReference}</bdi>
            </span>
          ) : null}
          {request.titleName ? (
            <bdi lang={request.language}>{request.titleName}</bdi>
          ) : (
            <span>{words.wallet.inWords}</span>
          )}
          {request.itemCount > 1 ? <span>{words.wallet.andMore(request.itemCount - 1)}</span> : null}
        </p>
      </div>
      <div className={styles.state}>
        <StateBadge kind="request" state={request.state} />
        <NextDate request={request} />
      </div>
      <div className={styles.amount}>{request.price ? <Money value={request.price} /> : null}</div>
    </li>
  );
}
