import { IconArrowLeft, IconBolt } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { DeskRequest } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Tag } from '../marks/tag.js';
import { TimeLeft } from '../marks/time-left.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** Above the headline: the way back, the reference, the state and the promise. */
export function RequestEyebrow({ request, queue }: { request: DeskRequest; queue: string }) {
  const words = useWords();
  const { reference, promisedAt } = request;
  return (
    <>
      <Link to={`/${queue}`} className={styles.back}>
        <IconArrowLeft size={16} aria-hidden="true" className={styles.arrow} />
        {words.request.back}
      </Link>
      <span className={styles.reference}>
        <bdi>{reference}</bdi>
        <CopyText value={reference} what={reference} />
      </span>
      <StateBadge kind="request" state={request.state} />
      {request.state === 'in_review' && promisedAt ? <TimeLeft promisedAt={promisedAt} /> : null}
      {request.rush ? (
        <Tag tone="act" icon={IconBolt}>
          {words.queue.rush}
        </Tag>
      ) : null}
    </>
  );
}

/** Under the headline: who asked, and when. */
export function RequestLead({ request }: { request: DeskRequest }) {
  const words = useWords();
  return (
    <p className={styles.lead}>
      <Link to={`/organisations/${request.licensee.id}`}>
        <bdi>{request.licensee.name}</bdi>
      </Link>
      <span>
        <bdi>{words.request.submittedBy(request.requesterName)}</bdi>,{' '}
        <DateTime value={request.submittedAt} style="moment" />
      </span>
      {request.titleName ? <bdi>{request.titleName}</bdi> : null}
    </p>
  );
}
