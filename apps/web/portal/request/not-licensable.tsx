import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RequestDetail } from '../../api/views.js';
import { useWords } from '../words/words.js';
import { Reply } from './reply.js';
import styles from './request.module.css';

interface Props {
  request: RequestDetail;
  obstacle: NonNullable<RequestDetail['obstacle']>;
}

/** In place of what accepts and pays: what is offered was withdrawn, embargoed, or lost the rights of a part. */
export function NotLicensable({ request, obstacle }: Props) {
  const { request: words, offer } = useWords();
  const [isReplying, setReplying] = useState(false);
  const mayReply = request.actions.includes('reply') && obstacle !== 'article-killed';
  const [title, text] = {
    'article-killed': [words.articleWithdrawn(request.itemCount), words.articleWithdrawnText],
    'article-embargoed': [words.embargoed, words.embargoedText],
    'rights-changed': [words.rightsChanged, words.rightsChangedText],
  }[obstacle] as [string, string];
  return (
    <div className={styles.state}>
      <div className={styles.said} role="status">
        <p className={styles.stateTitle}>{title}</p>
        <p>{text}</p>
      </div>
      {mayReply && !isReplying ? (
        <div className={styles.actions}>
          <Button onClick={() => setReplying(true)}>{offer.reply}</Button>
        </div>
      ) : null}
      {isReplying ? <Reply reference={request.reference} onDone={() => setReplying(false)} /> : null}
      <p className={styles.stateText}>
        <Link to="/">{words.another}</Link>
      </p>
    </div>
  );
}
